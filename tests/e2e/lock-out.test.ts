import { limits } from '@/lib/auth/limits';
import { messagesOf } from '@/lib/i18n/messages';
import {
  act,
  forgot,
  ledTo,
  newBrowser,
  newCandidate,
  newClient,
  password,
  signIn,
} from '../support/clients';
import { newStaff } from '../support/new-staff';
import { notificationsTo } from '../support/records';
import { linkIn, mailTo } from '../support/site-database';
import { forgetLimits } from './authorisation/site';

jest.setTimeout(300_000);
afterEach(forgetLimits);

const t = messagesOf('en').accounts.answers;
const says = (text: string) => text.replaceAll('\\u2019', '’');
const subject = 'Choose a new password';
const chosen = 'rivers-and-aquifers-7';

/** Eleven clients of eleven networks try ten passwords each at an address. */
async function besiege(kind: 'candidate' | 'staff', email: string): Promise<void> {
  const clients = Array.from({ length: 11 }, () => newBrowser());
  for (let guess = 0; guess < 10; guess += 1)
    await Promise.all(
      clients.map((client) => signIn(client, kind, { email, password: `guess number ${guess}` })),
    );
}

const resetMails = (email: string) => notificationsTo(email, 'reset-password');

test.each(['candidate', 'staff'] as const)(
  'eleven strangers who guess the password of a named %s keep strangers out, and not its holder',
  async (kind) => {
    const person = kind === 'staff' ? await newStaff() : { ...(await newCandidate('besieged')), password };
    const own = newBrowser();
    expect(ledTo(await signIn(own, kind, person))).not.toBe('');
    expect([...own.cookies.keys()]).toContain(`candidature-${kind}-device`);
    await besiege(kind, person.email);

    const stranger = newBrowser();
    const refused = await signIn(stranger, kind, person);
    expect([ledTo(refused), says(refused.text).includes(t.tooManySignIns)]).toEqual(['', true]);

    // The same browser, from another network, its session over.
    own.cookies.delete(`candidature-${kind}`);
    const elsewhere = { ...own, from: newClient() };
    expect(ledTo(await signIn(elsewhere, kind, person))).not.toBe('');

    // Without such a browser: what the refusal advises.
    const asked = await forgot(stranger, kind, person.email);
    expect(asked.text).toContain(t.resetSent);
    const page = kind === 'staff' ? '/en/staff/reset-password' : '/en/reset-password';
    const link = new URL(linkIn(await mailTo(person.email, subject), page));
    const fields = { token: link.searchParams.get('token') ?? '', newPassword: chosen };
    const done = await act(stranger, 'lib/accounts/actions#reset', page, ['en', kind, ''], fields);
    expect(ledTo(done)).toContain('/reset-password/done');
    expect(ledTo(await signIn(stranger, kind, { email: person.email, password: chosen }))).not.toBe('');

    // The password is another, and what knew the old one is a stranger.
    own.cookies.delete(`candidature-${kind}`);
    expect((await signIn(elsewhere, kind, person)).text).toContain(t.tooManySignIns);
  },
);

test('five resets asked for by strangers: the owner’s next one works, and no stranger’s ends it', async () => {
  const { email } = await newCandidate('asked-for');
  for (let each = 0; each < 5; each += 1)
    expect((await forgot(newBrowser(), 'candidate', email)).text).toContain(t.resetSent);
  const owner = newBrowser();
  expect((await forgot(owner, 'candidate', email)).text).toContain(t.resetSent);
  const link = new URL(linkIn(await mailTo(email, subject), '/en/reset-password'));
  for (let each = 0; each < 5; each += 1)
    expect((await forgot(newBrowser(), 'candidate', email)).text).toContain(t.resetSent);
  expect(resetMails(email)).toBe(5);
  const fields = { token: link.searchParams.get('token') ?? '', newPassword: chosen };
  const done = await act(
    owner,
    'lib/accounts/actions#reset',
    '/en/reset-password',
    ['en', 'candidate', ''],
    fields,
  );
  expect(ledTo(done)).toContain('/reset-password/done');
});

test('a browser that has signed in before is mailed a link of its own whatever strangers asked for', async () => {
  const { email } = await newCandidate('mailed');
  const own = newBrowser();
  await signIn(own, 'candidate', { email });
  for (let each = 0; each < 8; each += 1) await forgot(newBrowser(), 'candidate', email);
  expect(resetMails(email)).toBe(5);
  await forgot(own, 'candidate', email);
  expect(resetMails(email)).toBe(6);
});

test('one client is refused what it asks for too often, whether or not there is an account', async () => {
  for (const email of [(await newCandidate('often')).email, `nobody.${Date.now()}@example.org`]) {
    const browser = newBrowser();
    const answers: boolean[] = [];
    for (let each = 0; each <= limits.mailByClientAndAddress.points; each += 1)
      answers.push((await forgot(browser, 'candidate', email)).text.includes(t.tooMany));
    expect(answers).toEqual([...Array<boolean>(limits.mailByClientAndAddress.points).fill(false), true]);
  }
});
