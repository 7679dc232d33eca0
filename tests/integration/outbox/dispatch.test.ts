import { transaction, db } from '@/lib/db/client';
import { bodySchema } from '@/lib/outbox/schema';
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
  stateOf,
  type Clock,
} from './fixtures';

// Writing a hundred mails takes a while on a busy machine.
jest.setTimeout(60_000);

let double: ResendDouble;
let clock: Clock;
beforeEach(async () => {
  await emptyOutbox();
  double = await startResendDouble({ hangMs: 600 });
  clock = { now };
});
afterEach(() => double.stop());

test('250 notifications leave in three calls, each mail once, in the language of its notification', async () => {
  const english = await queue(120);
  const french = await queue(130, { locale: 'fr' });
  await drain(dispatcherTo(double, { clock }));
  expect(double.state.requests.map(({ status, mails }) => [status, mails])).toEqual([
    [200, 100],
    [200, 100],
    [200, 50],
  ]);
  expect(recipientsOf(double).sort()).toEqual([...english, ...french].sort());
  const languageOf = (to: string) =>
    /<html[^>]* lang="(\w+)"/.exec(
      double.state.accepted.find(({ mail }) => mail.to === to)?.mail.html ?? '',
    )?.[1];
  expect([languageOf(english[0]!), languageOf(french[0]!)]).toEqual(['en', 'fr']);
  const { status, sentAt, providerId, batch } = await stateOf(english[0]!);
  expect({ status, sentAt, batch: batch?.status }).toEqual({ status: 'sent', sentAt: now, batch: 'sent' });
  expect(providerId).toBe(double.state.accepted.find(({ mail }) => mail.to === english[0])?.id);
});

test('what is not due yet waits', async () => {
  const [recipient = ''] = await queue(1);
  clock.now = new Date(now.getTime() - 1);
  await drain(dispatcherTo(double, { clock }));
  expect((await stateOf(recipient)).status).toBe('pending');
  clock.now = now;
  await drain(dispatcherTo(double, { clock }));
  expect((await stateOf(recipient)).status).toBe('sent');
});

test('a batch is written down whole before the call: members, order, body, key', async () => {
  const recipients = await queue(3);
  let seen: unknown;
  const transport = {
    requestsPerSecond: Infinity,
    keyLifeHours: 23,
    async deliver({ key }: { key: string }) {
      seen = await db().notificationBatch.findUniqueOrThrow({
        where: { key },
        include: { notifications: { orderBy: { batchPosition: 'asc' } } },
      });
      return { accepted: true as const, ids: [] };
    },
  };
  await drain(dispatcherTo(double, { clock, transport }));
  const batch = seen as {
    body: unknown;
    attempts: number;
    firstAttemptAt: Date;
    notifications: { recipient: string; status: string }[];
  };
  expect(bodySchema.parse(batch.body).map(({ to }) => to)).toEqual(
    batch.notifications.map(({ recipient }) => recipient),
  );
  expect(batch.notifications.map(({ recipient }) => recipient).sort()).toEqual(recipients.sort());
  expect(batch.notifications.map(({ status }) => status)).toEqual(['sending', 'sending', 'sending']);
  expect([batch.attempts, batch.firstAttemptAt]).toEqual([1, now]);
});

test.each(['error-before', 'error-after', 'hang-before', 'hang-after', 'reset-after'] as const)(
  'after %s the batch is repeated unchanged under its key, and each mail is accepted once',
  async (mishap) => {
    const recipients = await queue(5);
    const mishaps = [mishap, mishap, null, null];
    double.state.mishap = () => mishaps.shift() ?? null;
    const hasty = mishap.startsWith('hang') ? { ...settings, timeoutMs: 300 } : settings;
    const dispatcher = dispatcherTo(double, { clock, settings: hasty });
    // Waits for an answer as long as a busy machine may take for it.
    const patient = dispatcherTo(double, { clock });
    await dispatcher.step();
    expect(await counts()).toEqual({ sending: 5 });
    for (let minute = 1; minute <= 4; minute += 1) {
      clock.now = later(minute);
      await drain(mishaps[0] ? dispatcher : patient);
      // What hangs is still in progress for a moment.
      await new Promise((resolve) => setTimeout(resolve, mishap.startsWith('hang') ? 600 : 0));
    }
    expect(recipientsOf(double).sort()).toEqual(recipients.sort());
    expect(new Set(double.state.requests.map(({ key }) => key)).size).toBe(1);
    expect(double.state.requests.length).toBeGreaterThan(1);
    expect(await counts()).toEqual({ sent: 5 });
  },
);

test('a rate limit is waited out as long as it asks, and says nothing against the key', async () => {
  await queue(5);
  const mishaps = ['rate-limit' as const];
  double.state.mishap = () => mishaps.shift() ?? null;
  const dispatcher = dispatcherTo(double, { clock });
  expect(await dispatcher.step()).toBe(1000);
  const batch = await db().notificationBatch.findFirstOrThrow();
  expect(batch.nextAttemptAt.getTime() - now.getTime()).toBeGreaterThanOrEqual(1000);
  expect([batch.firstAttemptAt, batch.lastError]).toEqual([null, expect.stringMatching(/^busy: 429/)]);
  await drain(dispatcher);
  expect(await counts()).toEqual({ sending: 5 });
  clock.now = later(1);
  await drain(dispatcher);
  expect(await counts()).toEqual({ sent: 5 });
});

test('a wrong key to the provider leaves everything waiting, for days if need be, and sends it once the key is right', async () => {
  const recipients = await queue(5);
  const wrong = dispatcherTo({ ...double, apiKey: 're_wrong' }, { clock });
  expect(await wrong.step()).toBeGreaterThanOrEqual(settings.longDelayMs);
  clock.now = later(3 * 24 * 60);
  await wrong.step();
  const { lastError } = await db().notificationBatch.findFirstOrThrow();
  expect(lastError).toBe('misconfigured: 403 invalid_api_key: API key is invalid.');
  expect(await counts()).toEqual({ sending: 5 });
  clock.now = later(6 * 24 * 60);
  await drain(dispatcherTo(double, { clock }));
  expect(recipientsOf(double).sort()).toEqual(recipients.sort());
});

test('one mail the provider refuses does not hold up the other 99, and fails with the provider’s words', async () => {
  const recipients = await queue(100);
  const culprit = recipients[37]!;
  double.state.refuse = (mail) => (mail.to === culprit ? 'Invalid `to` field.' : null);
  await drain(dispatcherTo(double, { clock }));
  expect(recipientsOf(double).sort()).toEqual(recipients.filter((each) => each !== culprit).sort());
  const { status, lastError } = await stateOf(culprit);
  expect([status, lastError]).toEqual(['failed', 'refused: 422 validation_error: Invalid `to` field.']);
  expect(await counts()).toEqual({ sent: 99, failed: 1 });
  expect(double.state.requests.length).toBeLessThan(20);
});

test('a malformed address or payload fails alone, before any call', async () => {
  const [good = ''] = await queue(1);
  await transaction(async (tx) => {
    const row = { locale: 'en' as const, availableAt: now, createdAt: now, payload: {} };
    await tx.notification.createMany({
      data: [
        { ...row, key: 'a', template: 'account-exists', recipient: 'nobody at home' },
        { ...row, key: 'b', template: 'account-exists', recipient: 'b@example.org' },
        { ...row, key: 'c', template: 'no-such-mail', recipient: 'c@example.org' },
      ],
    });
  });
  await drain(dispatcherTo(double, { clock }));
  expect(recipientsOf(double)).toEqual([good]);
  const errors = ['nobody at home', 'b@example.org', 'c@example.org'].map(
    async (each) => (await stateOf(each)).lastError,
  );
  expect(await Promise.all(errors)).toEqual([
    'address: the address is not one that mail can be sent to',
    'template: account-exists: signInUrl (invalid_type), resetUrl (invalid_type)',
    'template: there is no such template',
  ]);
});

test('a batch of which nothing can be written leaves no batch behind', async () => {
  await queue(2, { prefix: 'not an address' });
  await drain(dispatcherTo(double, { clock }));
  expect(await counts()).toEqual({ failed: 2 });
  expect(await db().notificationBatch.count()).toBe(0);
  expect(double.state.requests).toEqual([]);
});

test('a settled batch keeps no body: it holds personal links', async () => {
  await queue(2);
  await drain(dispatcherTo(double, { clock }));
  expect(await db().notificationBatch.findMany({ select: { body: true } })).toEqual([{ body: [] }]);
});
