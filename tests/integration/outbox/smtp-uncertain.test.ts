import { transaction } from '@/lib/db/client';
import { claim } from '@/lib/outbox/claim';
import { compose } from '@/lib/outbox/compose';
import { startResendDouble } from '../../support/resend-double';
import { startSmtpDouble, type SmtpDouble } from '../../support/smtp-double';
import { counts, dispatcherTo, drain, emptyOutbox, later, now, queue, settings, stateOf } from './fixtures';
import { acceptedBy, befalls, clock, dispatcherBy } from './smtp-fixtures';

jest.setTimeout(60_000);

let double: SmtpDouble;
beforeEach(async () => {
  await emptyOutbox();
  clock.now = now;
});
afterEach(() => double.stop());

test.each([
  ['drop-after', /^uncertain: /],
  ['silent-after', /^uncertain: no answer in time/],
] as const)(
  'a mail that the server may have taken (%s) is unknown, and never sent again by itself; the rest waits a moment',
  async (mishap, reason) => {
    double = await startSmtpDouble();
    const all = await queue(4);
    befalls(double, all[1]!, mishap);
    const sending = dispatcherBy(double, { settings: { ...settings, handOverMs: 1500 } });
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
    expect(acceptedBy(double).sort()).toEqual(all.sort());
  },
);

test('a connection lost before the server has the mail says that it has not: it is tried again', async () => {
  double = await startSmtpDouble();
  const all = await queue(3);
  befalls(double, all[1]!, 'drop-before', 'drop-before');
  const sending = dispatcherBy(double);
  await drain(sending);
  clock.now = later(1);
  await drain(sending);
  expect(await counts()).toEqual({ sent: 3 });
  expect(acceptedBy(double).sort()).toEqual(all.sort());
});

describe('when the provider is changed', () => {
  test('what Resend may have taken is not handed to the mail server', async () => {
    double = await startSmtpDouble();
    const resend = await startResendDouble({ mishap: () => 'error-after' });
    await queue(3);
    await dispatcherTo(resend, { clock }).step();
    await resend.stop();
    clock.now = later(10);
    await drain(dispatcherBy(double));
    expect([acceptedBy(double), await counts()]).toEqual([[], { unknown: 3 }]);
  });

  test('what the mail server has taken or may have is not sent through Resend; the rest is', async () => {
    double = await startSmtpDouble();
    const all = await queue(4);
    double.state.mishap = (to) => (to === double.state.asked[2] ? 'drop-after' : null);
    await dispatcherBy(double).step();
    expect(await counts()).toEqual({ sent: 2, unknown: 1, sending: 1 });
    const resend = await startResendDouble();
    clock.now = later(10);
    await drain(dispatcherTo(resend, { clock }));
    expect(await counts()).toEqual({ sent: 3, unknown: 1 });
    const others = resend.state.accepted.map(({ mail }) => mail.to);
    expect([...acceptedBy(double), ...others].sort()).toEqual(all.sort());
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
  await drain(dispatcherBy(double));
  expect(await counts()).toEqual({ sent: 3, unknown: 1 });
  expect(acceptedBy(double).sort()).toEqual(
    mails
      .slice(2)
      .map(({ to }) => to)
      .sort(),
  );
  expect(all).toContain(mails[1]!.to);
  const { lastError } = await stateOf(mails[1]!.to);
  expect(lastError).toMatch(/^interrupted: /);
});
