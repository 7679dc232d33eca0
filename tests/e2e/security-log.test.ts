import { setTimeout as sleep } from 'node:timers/promises';
import { mySetUp } from '@/lib/accounts/second-factor/queries';
import { beginSetUp } from '@/lib/accounts/second-factor/commands';
import { limits, type LimitName } from '@/lib/auth/limits';
import { withinLimit } from '@/lib/auth/rate-limit';
import type { StaffViewer } from '@/lib/auth/viewer';
import { securityEvents, type SecurityEvent } from '@/lib/logging/security';
import { codeAt, recoveryCode } from '../security/second-factors';
import {
  act,
  cookieOf,
  forgot,
  ledTo,
  newBrowser,
  newCandidate,
  password,
  resetToken,
  signIn,
} from '../support/clients';
import { printedSince, sizeOf, type Line } from '../support/log-lines';
import { newStaff, type Login } from '../support/new-staff';
import { send } from './authorisation/request';
import { forgetLimits } from './authorisation/site';

jest.setTimeout(300_000);
afterEach(forgetLimits);

const log = () => process.env.E2E_LOG ?? '';

/** What the site logs of security while `work` is done, and a moment after. */
async function loggedBy(work: () => Promise<unknown>): Promise<Line[]> {
  const from = sizeOf(log());
  await work();
  await sleep(300);
  return printedSince(log(), from).lines.filter(({ event }) => (event ?? '') in securityEvents);
}

const exhaust = async (name: LimitName, subject: string) => {
  for (let point = 0; point < limits[name].points; point += 1) await withinLimit(name, subject, new Date());
};

async function signedIn(kind: 'candidate' | 'staff', person: { email: string; password?: string }) {
  const browser = newBrowser();
  const answer = await signIn(browser, kind, person);
  if (ledTo(answer) === '') throw new Error(answer.text);
  return browser;
}

/** Staff through both steps. */
async function enrolled() {
  const person = await newStaff({ enrolled: true });
  const browser = await signedIn('staff', person);
  const code = codeAt(new Date());
  const answer = await act(browser, `${secondFactor}/entry-actions#giveCode`, at.code, ['en', ''], { code });
  if (ledTo(answer) === '') throw new Error(answer.text);
  return { person, browser };
}

const secondFactor = 'lib/accounts/second-factor';
const at = { code: '/en/staff/sign-in/code', twoStep: '/en/staff/account/two-step', data: '/en/my-data' };
const wrong = 'not this one, nor that';

async function candidate(name: string) {
  const person = await newCandidate(name);
  return { person, browser: await signedIn('candidate', person) };
}

const viewerOf = ({ id }: Login): StaffViewer => ({
  ...{ kind: 'staff', id, sessionId: id, name: 'Awa Ndiaye', role: 'recruiter', locale: 'en' },
});

const confirmCopy = (browser: Awaited<ReturnType<typeof signedIn>>) =>
  act(browser, 'lib/my-data/actions#confirm', at.data, ['en'], { currentPassword: password });

/** How each event comes about: what is prepared, and then what is to be logged once. */
const occasions: Record<SecurityEvent, () => Promise<() => Promise<unknown>>> = {
  'sign-in.opened': async () => {
    const person = await newCandidate('logged');
    return () => signIn(newBrowser(), 'candidate', person);
  },
  'sign-in.refused': async () => {
    const { email } = await newCandidate('logged');
    return () => signIn(newBrowser(), 'candidate', { email, password: wrong });
  },
  'limit.throttled': async () => {
    const browser = newBrowser();
    await exhaust('signInByClient', browser.from);
    return () => signIn(browser, 'staff', { email: 'nobody@wfo.example', password: wrong });
  },
  'limit.locked': async () => {
    const { email } = await newCandidate('logged');
    await exhaust('signInByAddress', `candidate:${email}`);
    return () => signIn(newBrowser(), 'candidate', { email, password });
  },
  'access.forbidden': async () => {
    const browser = await signedIn('staff', await newStaff());
    return () => send('/en/staff/accounts', { headers: { cookie: cookieOf(browser) }, from: browser.from });
  },
  'password.refused': async () => {
    const { browser } = await candidate('logged');
    const fields = { currentPassword: wrong, newPassword: 'rivers-and-aquifers-7' };
    const change = 'lib/accounts/settings-actions#change';
    return () => act(browser, change, '/en/account', ['en', 'candidate'], fields);
  },
  'password.changed': async () => {
    const { browser } = await candidate('logged');
    const fields = { currentPassword: password, newPassword: 'rivers-and-aquifers-7' };
    const change = 'lib/accounts/settings-actions#change';
    return () => act(browser, change, '/en/account', ['en', 'candidate'], fields);
  },
  'reset.asked': async () => {
    const { email } = await newStaff();
    return () => forgot(newBrowser(), 'staff', email);
  },
  'reset.used': async () => {
    const { id } = await newCandidate('logged');
    const fields = { token: await resetToken(id), newPassword: 'rivers-and-aquifers-7' };
    const reset = 'lib/accounts/actions#reset';
    return () => act(newBrowser(), reset, '/en/reset-password', ['en', 'candidate', ''], fields);
  },
  'second-factor.refused': async () => {
    const browser = await signedIn('staff', await newStaff({ enrolled: true }));
    const fields = { code: '000000' };
    return () => act(browser, `${secondFactor}/entry-actions#giveCode`, at.code, ['en', ''], fields);
  },
  'second-factor.set-up': async () => {
    const person = await newStaff();
    const browser = await signedIn('staff', person);
    await beginSetUp(viewerOf(person), person.password, new Date());
    const { secret } = await mySetUp(viewerOf(person), 'en', new Date());
    const fields = { code: codeAt(new Date(), secret ?? '') };
    return () =>
      act(browser, `${secondFactor}/set-up-actions#confirm`, '/en/staff/sign-in/set-up', ['en'], fields);
  },
  'second-factor.codes-renewed': async () => {
    const { person, browser } = await enrolled();
    const fields = { password: person.password, code: recoveryCode };
    return () => act(browser, `${secondFactor}/actions#renew`, `${at.twoStep}/new-codes`, ['en'], fields);
  },
  'second-factor.turned-off': async () => {
    const { person, browser } = await enrolled();
    const fields = { password: person.password, code: recoveryCode };
    return () => act(browser, `${secondFactor}/actions#stop`, `${at.twoStep}/turn-off`, ['en'], fields);
  },
  'second-factor.reset': async () => {
    const { id } = await newStaff({ enrolled: true });
    const administrator = await newStaff({ role: 'administrator' });
    const browser = await signedIn('staff', administrator);
    const page = `/en/staff/accounts/${id}/reset`;
    const fields = { password: administrator.password };
    return () => act(browser, 'lib/accounts/staff/actions#reset', page, ['en', id], fields);
  },
  'session.ended-elsewhere': async () => {
    const { person, browser } = await candidate('logged');
    await signedIn('candidate', person);
    const out = 'lib/accounts/session-actions#signOutElsewhere';
    return () => act(browser, out, '/en/account', ['en', 'candidate'], { password, end: 'others' });
  },
  'data.confirmed': async () => {
    const { browser } = await candidate('logged');
    return () => confirmCopy(browser);
  },
  'data.exported': async () => {
    const { browser } = await candidate('logged');
    await confirmCopy(browser);
    const headers = { cookie: cookieOf(browser) };
    return () => send('/api/my-data/en/copy.json', { headers, from: browser.from });
  },
};

test.each(Object.keys(occasions) as SecurityEvent[])('%s is logged once where it happens', async (event) => {
  const happen = await occasions[event]();
  const lines = await loggedBy(happen);
  expect(lines).toEqual([
    expect.objectContaining({
      event,
      level: securityEvents[event],
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      client: expect.stringMatching(/^[\w-]{12}$/),
    }),
  ]);
});

test('lines of one client can be told to belong together, and those of another not', async () => {
  const [one, other] = [newBrowser(), newBrowser()];
  const guess = (browser: typeof one) =>
    signIn(browser, 'staff', { email: 'x@wfo.example', password: wrong });
  const lines = await loggedBy(async () => {
    for (const browser of [one, one, other]) await guess(browser);
  });
  const clients = lines.map(({ client }) => client);
  expect(clients[0]).toBe(clients[1]);
  expect(clients[0]).not.toBe(clients[2]);
});

test('a request id that the server’s entry gave is in the line', async () => {
  const headers = { 'x-request-id': 'made-by-the-entry-1', cookie: '' };
  const { browser } = await candidate('logged');
  await confirmCopy(browser);
  headers.cookie = cookieOf(browser);
  const [line] = await loggedBy(() => send('/api/my-data/en/copy.json', { headers, from: browser.from }));
  expect(line?.requestId).toEqual(expect.any(String));
});

test('nothing that the site has logged so far holds a mail address, an address of a client or a secret', () => {
  const { lines } = printedSince(log(), 0);
  expect(lines.length).toBeGreaterThan(20);
  const telling = lines
    .map((line) => JSON.stringify(line))
    .filter((line) => /@(example|wfo)\b|127\.\d+\.\d+\.\d|token=|password":|springs-and-wells/.test(line));
  expect(telling).toEqual([]);
});
