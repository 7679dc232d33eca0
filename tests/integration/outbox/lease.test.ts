import { db } from '@/lib/db/client';
import { anythingDue, begin, claim } from '@/lib/outbox/claim';
import { compose } from '@/lib/outbox/compose';
import { resendTransport } from '@/lib/outbox/transport/resend';
import { startResendDouble, type ResendDouble } from '../../support/resend-double';
import {
  counts,
  dispatcherTo,
  drain,
  emptyOutbox,
  later,
  now,
  queue,
  recipientsOf,
  settings,
} from './fixtures';

jest.setTimeout(120_000);

let double: ResendDouble;
beforeEach(async () => {
  await emptyOutbox();
  double = await startResendDouble({ hangMs: 600 });
});
afterEach(() => double.stop());

const dead = { name: 'dead', settings };

test('a batch belongs to one process until its lease ends', async () => {
  await queue(10);
  await claim(dead, 23, now);
  expect(await anythingDue(now)).toBe(false);
  expect(await claim({ name: 'other', settings }, 23, later(1))).toBe('nothing');
  const taken = await claim({ name: 'other', settings }, 23, later(3));
  expect(taken).toMatchObject({ key: expect.stringMatching(/^outbox\//) });
});

test('whoever dies before the body is written leaves the batch to another', async () => {
  const recipients = await queue(10);
  await claim(dead, 23, now);
  await drain(dispatcherTo(double, { clock: { now: later(3) } }));
  expect(recipientsOf(double).sort()).toEqual(recipients.sort());
});

test('whoever dies after the provider accepted leaves the batch to be repeated under its key, and nothing is sent twice', async () => {
  const recipients = await queue(10);
  const taken = await claim(dead, 23, now);
  if (typeof taken === 'string') throw new Error(taken);
  const { mails } = await compose(taken.id);
  expect(await begin(dead, taken.id, mails, now)).not.toBeNull();
  const transport = resendTransport({ apiKey: double.apiKey, baseUrl: double.url }, settings);
  await transport.deliver({ key: taken.key, mails }, now);
  expect(await counts()).toEqual({ sending: 10 });
  await drain(dispatcherTo(double, { clock: { now: later(3) } }));
  expect(await counts()).toEqual({ sent: 10 });
  expect(recipientsOf(double).sort()).toEqual(recipients.sort());
  expect(double.state.requests.map(({ key, status }) => [key, status])).toEqual([
    [taken.key, 200],
    [taken.key, 200],
  ]);
});

test('a process that wakes up after its lease was taken over calls nobody', async () => {
  await queue(10);
  const slow = await claim(dead, 23, now);
  if (typeof slow === 'string') throw new Error(slow);
  const { mails } = await compose(slow.id);
  await claim({ name: 'other', settings }, 23, later(3));
  expect(await begin(dead, slow.id, mails, later(3))).toBeNull();
});

test('dispatchers that work at once never send the same notification twice', async () => {
  const recipients = await queue(600);
  const mishaps = ['rate-limit', 'error-after', null, 'error-before', null, null] as const;
  let turn = 0;
  double.state.mishap = () => mishaps[(turn += 1) % mishaps.length] ?? null;
  const small = { ...settings, batchSize: 20, firstDelayMs: 1, mostDelayMs: 5, pollMs: 1000 };
  const clock = { now };
  const work = async () => {
    const dispatcher = dispatcherTo(double, { clock, settings: small });
    while ((await counts()).sent !== recipients.length) {
      await dispatcher.step();
      clock.now = new Date(clock.now.getTime() + 100);
    }
  };
  await Promise.all([work(), work(), work()]);
  expect(recipientsOf(double).sort()).toEqual(recipients.sort());
});

test('after 23 hours a batch whose outcome is unknown is not repeated: the provider may have forgotten its key', async () => {
  await queue(3);
  const clock = { now };
  double.state.mishap = () => 'error-after';
  const dispatcher = dispatcherTo(double, { clock });
  await dispatcher.step();
  clock.now = later(23 * 60 - 1);
  await dispatcher.step();
  expect(await counts()).toEqual({ sending: 3 });
  const asked = double.state.requests.length;
  expect(asked).toBe(2);
  clock.now = later(23 * 60);
  await drain(dispatcher);
  expect(double.state.requests).toHaveLength(asked);
  expect(await counts()).toEqual({ unknown: 3 });
  const batch = await db().notificationBatch.findFirstOrThrow();
  expect([batch.status, batch.lastError]).toEqual([
    'unknown',
    `expired: 2 attempts since ${now.toISOString()}`,
  ]);
});

test('the 23 hours count from the first attempt that may have been accepted', async () => {
  await queue(3);
  const clock = { now };
  const mishaps = ['rate-limit', 'error-after'] as const;
  let turn = -1;
  double.state.mishap = () => mishaps[(turn += 1)] ?? null;
  const dispatcher = dispatcherTo(double, { clock });
  await dispatcher.step();
  clock.now = later(22 * 60);
  await dispatcher.step();
  clock.now = later(44 * 60);
  await drain(dispatcher);
  expect(await counts()).toEqual({ sent: 3 });
  expect(double.state.accepted).toHaveLength(3);
});

test('a key the provider knows with another body is never tried again', async () => {
  await queue(3);
  const transport = {
    requestsPerSecond: Infinity,
    keyLifeHours: 23,
    deliver: async () =>
      ({ accepted: false, status: 409, name: 'invalid_idempotent_request', message: 'Other body.' }) as const,
  };
  await drain(dispatcherTo(double, { transport }));
  expect(await counts()).toEqual({ unknown: 3 });
});
