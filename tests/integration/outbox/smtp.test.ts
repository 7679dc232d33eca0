import { db, transaction } from '@/lib/db/client';
import { enqueue } from '@/lib/outbox/commands';
import { claim } from '@/lib/outbox/claim';
import { compose } from '@/lib/outbox/compose';
import { smtpTransport } from '@/lib/outbox/transport/smtp';
import { deliveryOverview } from '@/lib/outbox/decisions/queries';
import { deliverySearchSchema } from '@/lib/outbox/decisions/schema';
import type { Settings } from '@/lib/outbox/settings';
import { staffMember } from '../competitions/fixtures';
import { startResendDouble } from '../../support/resend-double';
import { headerOf, startSmtpDouble, type SmtpDouble, type SmtpMishap } from '../../support/smtp-double';
import { counts, dispatcherTo, drain, emptyOutbox, later, now, queue, settings, stateOf } from './fixtures';

jest.setTimeout(60_000);

const everything = deliverySearchSchema.parse({});
const nowhere = { apiKey: '', url: 'http://127.0.0.1:9' };

let double: SmtpDouble;
const clock = { now };
beforeEach(async () => {
  await emptyOutbox();
  clock.now = now;
});
afterEach(() => double.stop());

type Wiring = { tls?: 'required' | 'optional'; url?: string; settings?: Settings };

function dispatcher({ tls = 'optional', url = double.url, settings: own = settings }: Wiring = {}) {
  return dispatcherTo(nowhere, { clock, settings: own, transport: smtpTransport({ url, tls }, own) });
}

const recipients = () => double.state.accepted.map(({ to }) => to);
/** Does this to the mail to one recipient, as many times as are named. */
function befalls(recipient: string, ...mishaps: SmtpMishap[]) {
  double.state.mishap = (to) => (to === recipient ? (mishaps.shift() ?? null) : null);
}
const batches = () => db().notificationBatch.findMany({ omit: { body: true } });

test('mails leave over one connection, each as it was written, with its headers', async () => {
  double = await startSmtpDouble({ user: 'careers', password: 'p@ss:wörd' });
  const english = await queue(3);
  const [french = ''] = await queue(1, { locale: 'fr' });
  await drain(dispatcher());
  expect(recipients().sort()).toEqual([...english, french].sort());
  expect(double.state.connections).toBe(1);
  const mail = double.state.accepted.find(({ to }) => to === french)!;
  const { id, status, sentAt, providerId, batch } = await stateOf(french);
  expect([status, sentAt, batch?.status]).toEqual(['sent', now, 'sent']);
  expect([mail.user, mail.from]).toEqual(['careers', 'careers@wfo.example']);
  expect(headerOf(mail, 'Message-ID')).toBe(`<${id}@wfo.example>`);
  expect(providerId).toBe(`<${id}@wfo.example>`);
  expect(headerOf(mail, 'To')).toBe(french);
  expect(headerOf(mail, 'From')).toMatch(/OMED.*<careers@wfo.example>/);
  expect(headerOf(mail, 'X-Notification')).toBe(id);
  expect(headerOf(mail, 'X-Template')).toBe('account-exists');
  expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
  expect(headerOf(mail, 'Content-Type')).toMatch(/^multipart\/alternative/);
  expect(await db().notificationBatch.findMany({ select: { body: true } })).toEqual([{ body: [] }]);
});

test('a job alert can be stopped from its headers', async () => {
  double = await startSmtpDouble();
  const recipient = 'alert@example.org';
  const payload = {
    ...{ alertId: 'a', name: 'Hydrology', frequency: 'daily' as const, total: 1, vacancies: [] },
    ...{ query: '', token: 'T'.repeat(43) },
  };
  const row = { key: 'alert', template: 'job-alert' as const, recipient, locale: 'en' as const, payload };
  await transaction((tx) => enqueue(tx, [row], now));
  await drain(dispatcher());
  const [mail] = double.state.accepted;
  expect(headerOf(mail!, 'List-Unsubscribe')).toBe(
    `<http://localhost:3000/api/alerts/unsubscribe?token=${payload.token}>`,
  );
  expect(headerOf(mail!, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  expect(JSON.stringify((await stateOf(recipient)).payload)).not.toContain(payload.token);
});

test.each([
  ['refuse-recipient', 'refused: 550 5.1.1 <[address]>: User unknown'],
  ['refuse-content', 'refused: 554 5.7.1 Message to [address] looks like spam'],
] as const)('a mail the server refuses for good (%s) fails alone', async (mishap, reason) => {
  double = await startSmtpDouble();
  const all = await queue(5);
  befalls(all[2]!, mishap);
  await drain(dispatcher());
  expect(recipients().sort()).toEqual(all.filter((each) => each !== all[2]).sort());
  const { status, lastError, providerId } = await stateOf(all[2]!);
  expect([status, lastError, providerId]).toEqual(['failed', reason, null]);
  expect(await counts()).toEqual({ sent: 4, failed: 1 });
  expect(double.state.connections).toBe(1);
});

test.each(['defer-recipient', 'defer-content'] as const)(
  'a mail the server puts off (%s) is sent later, and holds up no other',
  async (mishap) => {
    double = await startSmtpDouble();
    const all = await queue(5);
    befalls(all[1]!, mishap, mishap);
    const sending = dispatcher();
    await drain(sending);
    expect(await counts()).toEqual({ sent: 4, sending: 1 });
    const [batch] = await batches();
    expect(batch!.nextAttemptAt.getTime() - now.getTime()).toBeGreaterThanOrEqual(60_000);
    expect(batch!.lastError).toMatch(/^deferred: 45[01] 4/);
    clock.now = later(2);
    await drain(sending);
    expect(await counts()).toEqual({ sent: 4, sending: 1 });
    clock.now = later(10);
    await drain(sending);
    expect(await counts()).toEqual({ sent: 5 });
    expect(recipients().sort()).toEqual(all.sort());
    expect((await batches()).map(({ status, attempts }) => [status, attempts])).toEqual([['sent', 3]]);
  },
);

test('a mail that is put off for four days fails with the words of the server', async () => {
  double = await startSmtpDouble();
  const [recipient = ''] = await queue(1);
  double.state.mishap = () => 'defer-recipient';
  const sending = dispatcher();
  await drain(sending);
  clock.now = later(96 * 60);
  await drain(sending);
  const { status, lastError, batch } = await stateOf(recipient);
  expect([status, lastError, batch?.status]).toEqual([
    'failed',
    'refused: 450 4.2.0 <[address]>: Greylisted',
    'failed',
  ]);
});

test.each([
  ['drop-after', /^uncertain: /],
  ['silent-after', /^uncertain: no answer in time/],
] as const)(
  'a mail that the server may have taken (%s) is unknown, and never sent again by itself; the rest waits a moment',
  async (mishap, reason) => {
    double = await startSmtpDouble();
    const all = await queue(4);
    befalls(all[1]!, mishap);
    const sending = dispatcher({ settings: { ...settings, handOverMs: 1500 } });
    await sending.step();
    const order = double.state.asked;
    const untried = all.filter((each) => !order.includes(each));
    const { status, lastError, providerId } = await stateOf(all[1]!);
    expect([status, lastError]).toEqual(['unknown', expect.stringMatching(reason)]);
    expect(providerId).toMatch(/^<.*@wfo.example>$/);
    expect((await counts()).sending ?? 0).toBe(untried.length);
    for (const minutes of [1, 60, 60 * 24 * 30]) {
      clock.now = later(minutes);
      await drain(sending);
    }
    expect(await counts()).toEqual({ sent: 3, unknown: 1 });
    expect(recipients().sort()).toEqual(all.sort());
  },
);

test('a connection lost before the server has the mail says that it has not: it is tried again', async () => {
  double = await startSmtpDouble();
  const all = await queue(3);
  befalls(all[1]!, 'drop-before', 'drop-before');
  const sending = dispatcher();
  await drain(sending);
  clock.now = later(1);
  await drain(sending);
  expect(await counts()).toEqual({ sent: 3 });
  expect(recipients().sort()).toEqual(all.sort());
});

test('a server that wants no more mail now gets the rest later, and nothing fails', async () => {
  double = await startSmtpDouble();
  const all = await queue(4);
  double.state.mishap = () => 'too-busy';
  const sending = dispatcher();
  expect(await sending.step()).toBeGreaterThanOrEqual(500);
  expect(await counts()).toEqual({ sending: 4 });
  expect((await batches())[0]!.lastError).toMatch(/^busy: 421 4.7.0/);
  double.state.mishap = () => null;
  clock.now = later(1);
  await drain(sending);
  expect(recipients().sort()).toEqual(all.sort());
});

test('a server that ends a connection after some mails gets the next over another', async () => {
  double = await startSmtpDouble({ perConnection: 2 });
  const all = await queue(7);
  await drain(dispatcher());
  expect(recipients().sort()).toEqual(all.sort());
  expect(double.state.connections).toBe(4);
});

test('a wrong password leaves everything waiting, and sends it once it is right', async () => {
  double = await startSmtpDouble({ user: 'careers', password: 'right' });
  const all = await queue(3);
  const wrong = dispatcher({ url: double.url.replace('right', 'wrong') });
  expect(await wrong.step()).toBeGreaterThanOrEqual(settings.longDelayMs);
  expect(await counts()).toEqual({ sending: 3 });
  expect((await batches())[0]!.lastError).toMatch(/^misconfigured: 535/);
  expect(double.state.asked).toEqual([]);
  clock.now = later(20);
  await drain(dispatcher());
  expect(recipients().sort()).toEqual(all.sort());
});

test('a server that does not send for us to others does not make every mail fail', async () => {
  double = await startSmtpDouble();
  await queue(3);
  double.state.mishap = () => 'no-relay';
  await dispatcher().step();
  expect(await counts()).toEqual({ sending: 3 });
  expect((await batches())[0]!.lastError).toBe('misconfigured: 554 5.7.1 <[address]>: Relay access denied');
});

test('a server that is not there is waited for, longer each time', async () => {
  double = await startSmtpDouble();
  const gone = double.url;
  await double.stop();
  await queue(2);
  const sending = dispatcher({ url: gone });
  const waits: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    waits.push(await sending.step());
    clock.now = (await batches())[0]!.nextAttemptAt;
  }
  expect(waits.every((wait, index) => wait >= 500 * 2 ** index)).toBe(true);
  expect((await batches())[0]!.lastError).toMatch(/^unreachable: .*ECONNREFUSED/);
  double = await startSmtpDouble();
  clock.now = later(60);
  await drain(dispatcher());
  expect(await counts()).toEqual({ sent: 2 });
});

describe('a server with a certificate that nobody has signed', () => {
  test.each(['starttls', 'from the start'] as const)('is told nothing (%s)', async (tls) => {
    double = await startSmtpDouble({ tls, user: 'careers', password: 'secret' });
    await queue(2);
    const sending = dispatcher({ tls: 'required' });
    expect(await sending.step()).toBeGreaterThanOrEqual(settings.longDelayMs);
    expect((await batches())[0]!.lastError).toMatch(/^misconfigured: .*self-signed certificate/);
    expect([double.state.asked, await counts()]).toEqual([[], { sending: 2 }]);
  });

  test('or without any, where TLS is required, neither', async () => {
    double = await startSmtpDouble();
    await queue(2);
    await dispatcher({ tls: 'required' }).step();
    expect((await batches())[0]!.lastError).toMatch(/^misconfigured: /);
    expect([double.state.asked, await counts()]).toEqual([[], { sending: 2 }]);
  });
});

test('the delivery page says what waits and what is unknown, without an address in any reason', async () => {
  double = await startSmtpDouble();
  const all = await queue(3);
  const mishaps: Record<string, SmtpMishap> = {
    [all[0]!]: 'refuse-recipient',
    [all[1]!]: 'defer-recipient',
    [all[2]!]: 'drop-after',
  };
  double.state.mishap = (to) => mishaps[to] ?? null;
  const sending = dispatcher();
  await drain(sending);
  clock.now = later(1);
  await drain(sending);
  const overview = await deliveryOverview(await staffMember('administrator'), everything);
  expect(overview.delayed.map(({ mails, reason }) => [mails, reason.cause])).toEqual([[1, 'deferred']]);
  expect(overview.troubled.rows.map(({ reason }) => reason?.cause).sort()).toEqual(['refused', 'uncertain']);
  expect(JSON.stringify([overview.delayed, overview.troubled.rows.map(({ reason }) => reason)])).not.toMatch(
    /example\.org/,
  );
});

test('a process that is to end leaves the mails it has not begun to another', async () => {
  double = await startSmtpDouble();
  const all = await queue(5);
  const ending = new AbortController();
  double.state.mishap = () => {
    if (double.state.asked.length === 2) ending.abort();
    return null;
  };
  const sending = dispatcher();
  await sending.step(ending.signal);
  expect(await counts()).toEqual({ sent: 2, sending: 3 });
  await drain(dispatcher());
  expect(recipients().sort()).toEqual(all.sort());
});

describe('when the provider is changed', () => {
  test('what Resend may have taken is not handed to the mail server', async () => {
    double = await startSmtpDouble();
    const resend = await startResendDouble({ mishap: () => 'error-after' });
    await queue(3);
    await dispatcherTo(resend, { clock }).step();
    await resend.stop();
    clock.now = later(10);
    await drain(dispatcher());
    expect([recipients(), await counts()]).toEqual([[], { unknown: 3 }]);
  });

  test('what the mail server has taken or may have is not sent through Resend; the rest is', async () => {
    double = await startSmtpDouble();
    const all = await queue(4);
    double.state.mishap = (to) => (to === double.state.asked[2] ? 'drop-after' : null);
    await dispatcher().step();
    expect(await counts()).toEqual({ sent: 2, unknown: 1, sending: 1 });
    const resend = await startResendDouble();
    clock.now = later(10);
    await drain(dispatcherTo(resend, { clock }));
    expect(await counts()).toEqual({ sent: 3, unknown: 1 });
    const others = resend.state.accepted.map(({ mail }) => mail.to);
    expect([...recipients(), ...others].sort()).toEqual(all.sort());
    await resend.stop();
  });
});

test('the mail under way when a process ended is unknown; those before it are sent, those after it follow', async () => {
  double = await startSmtpDouble();
  const all = await queue(4);
  const taken = await claim({ name: 'dead', settings }, 0, now);
  if (typeof taken === 'string') throw new Error(taken);
  const { mails } = await compose(taken.id);
  await transaction((tx) => tx.notificationBatch.update({ where: { id: taken.id }, data: { body: mails } }));
  const ids = mails.map(({ tags }) => tags.notification);
  await transaction(async (tx) => {
    await tx.notification.update({ where: { id: ids[0]! }, data: { status: 'sent', providerId: '<0@x>' } });
    await tx.notification.update({ where: { id: ids[1]! }, data: { providerId: '<1@x>' } });
  });
  clock.now = later(10);
  await drain(dispatcher());
  expect(await counts()).toEqual({ sent: 3, unknown: 1 });
  expect(recipients().sort()).toEqual(
    mails
      .slice(2)
      .map(({ to }) => to)
      .sort(),
  );
  expect(all).toContain(mails[1]!.to);
  const { lastError } = await stateOf(mails[1]!.to);
  expect(lastError).toMatch(/^interrupted: /);
});
