import { db, transaction } from '@/lib/db/client';
import { enqueue } from '@/lib/outbox/commands';
import { deliveryOverview } from '@/lib/outbox/decisions/queries';
import { deliveryQuery } from '@/lib/outbox/decisions/schema';
import { staffMember } from '../../builders';
import { headerOf, startSmtpDouble, type SmtpDouble, type SmtpMishap } from '../../support/smtp-double';
import { counts, drain, emptyOutbox, later, now, queue, stateOf } from './fixtures';
import { acceptedBy, batches, befalls, clock, dispatcherBy } from './smtp-fixtures';

jest.setTimeout(60_000);

const everything = deliveryQuery.parse({});

let double: SmtpDouble;
beforeEach(async () => {
  await emptyOutbox();
  clock.now = now;
});
afterEach(() => double.stop());

test('mails leave over one connection, each as it was written, with its headers', async () => {
  double = await startSmtpDouble({ user: 'careers', password: 'p@ss:wörd' });
  const english = await queue(3);
  const [french = ''] = await queue(1, { locale: 'fr' });
  await drain(dispatcherBy(double));
  expect(acceptedBy(double).sort()).toEqual([...english, french].sort());
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
  await drain(dispatcherBy(double));
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
  befalls(double, all[2]!, mishap);
  await drain(dispatcherBy(double));
  expect(acceptedBy(double).sort()).toEqual(all.filter((each) => each !== all[2]).sort());
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
    befalls(double, all[1]!, mishap, mishap);
    const sending = dispatcherBy(double);
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
    expect(acceptedBy(double).sort()).toEqual(all.sort());
    expect((await batches()).map(({ status, attempts }) => [status, attempts])).toEqual([['sent', 3]]);
  },
);

test('a mail that is put off for four days fails with the words of the server', async () => {
  double = await startSmtpDouble();
  const [recipient = ''] = await queue(1);
  double.state.mishap = () => 'defer-recipient';
  const sending = dispatcherBy(double);
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

test('the delivery page says what waits and what is unknown, without an address in any reason', async () => {
  double = await startSmtpDouble();
  const all = await queue(3);
  const mishaps: Record<string, SmtpMishap> = {
    [all[0]!]: 'refuse-recipient',
    [all[1]!]: 'defer-recipient',
    [all[2]!]: 'drop-after',
  };
  double.state.mishap = (to) => mishaps[to] ?? null;
  const sending = dispatcherBy(double);
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
  const sending = dispatcherBy(double);
  await sending.step(ending.signal);
  expect(await counts()).toEqual({ sent: 2, sending: 3 });
  await drain(dispatcherBy(double));
  expect(acceptedBy(double).sort()).toEqual(all.sort());
});
