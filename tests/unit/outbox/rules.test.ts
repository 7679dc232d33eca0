import fc from 'fast-check';
import {
  backoffMs,
  causes,
  halfKey,
  halves,
  keyExpired,
  nextPace,
  nextState,
  outcomeOf,
  reasonOf,
  reasonText,
  retryAfterMs,
  withoutAddresses,
  type Answer,
} from '@/lib/outbox/rules';
import { defaultSettings as settings } from '@/lib/outbox/settings';

const now = new Date('2026-11-24T10:00:00Z');
const earlier = new Date('2026-11-24T09:00:00Z');
const error = (status: number | null, name: string, retryAfter?: number): Answer => ({
  accepted: false,
  status,
  name,
  message: 'Words.',
  retryAfterMs: retryAfter,
});

test.each([
  [200, 'odd_success', 'uncertain'],
  [400, 'validation_error', 'refused'],
  [400, 'invalid_idempotency_key', 'misconfigured'],
  [401, 'missing_api_key', 'misconfigured'],
  [403, 'validation_error', 'misconfigured'],
  [404, 'not_found', 'misconfigured'],
  [405, 'method_not_allowed', 'misconfigured'],
  [408, 'timeout', 'uncertain'],
  [409, 'concurrent_idempotent_requests', 'uncertain'],
  [409, 'invalid_idempotent_request', 'mismatch'],
  [413, 'application_error', 'refused'],
  [422, 'invalid_from_address', 'misconfigured'],
  [422, 'missing_required_field', 'refused'],
  [429, 'rate_limit_exceeded', 'busy'],
  [429, 'daily_quota_exceeded', 'busy'],
  [451, 'security_error', 'misconfigured'],
  [500, 'internal_server_error', 'uncertain'],
  [503, 'application_error', 'uncertain'],
  [null, 'application_error', 'uncertain'],
] as const)('what the answer %s %s means', (status, name, outcome) => {
  expect(outcomeOf(error(status, name))).toBe(outcome);
});

const attempt = { attempts: 1, uncertainSince: null, startedAt: now, mails: 10 };

test('only a definite refusal splits a batch, and only a single mail fails for good', () => {
  expect(nextState(attempt, error(422, 'validation_error'), settings, 0)).toEqual({
    status: 'split',
    reason: 'refused: 422 validation_error: Words.',
  });
  expect(nextState({ ...attempt, mails: 1 }, error(422, 'validation_error'), settings, 0).status).toBe(
    'failed',
  );
});

test.each([
  ['after a timeout', error(null, 'application_error'), null, now],
  [
    'after a timeout, when an earlier one was uncertain too',
    error(null, 'application_error'),
    earlier,
    earlier,
  ],
  ['after a rate limit', error(429, 'rate_limit_exceeded'), null, null],
  [
    'after a rate limit, when an earlier one was uncertain',
    error(429, 'rate_limit_exceeded'),
    earlier,
    earlier,
  ],
  ['after a wrong key', error(403, 'invalid_api_key'), null, null],
] as const)('since when a batch may have been accepted %s', (_name, answer, uncertainSince, expected) => {
  const next = nextState({ ...attempt, uncertainSince }, answer, settings, 0.5);
  expect(next).toMatchObject({ status: 'retry', firstAttemptAt: expected });
});

const answers = fc.record({
  accepted: fc.constant(false as const),
  status: fc.option(fc.integer({ min: 100, max: 599 })),
  name: fc.constantFrom(
    'validation_error',
    'rate_limit_exceeded',
    'application_error',
    'invalid_api_key',
    'x',
  ),
  message: fc.string(),
  retryAfterMs: fc.option(fc.nat(3_600_000), { nil: undefined }),
});

test('whatever goes wrong, a batch that may have been accepted is never split, failed, or forgotten to have been tried', () => {
  fc.assert(
    fc.property(
      answers,
      fc.boolean(),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (answer, before, random) => {
        const uncertainSince = before ? earlier : null;
        const next = nextState({ ...attempt, uncertainSince }, answer, settings, random);
        const certain = ['refused', 'busy', 'misconfigured'].includes(outcomeOf(answer));
        if (next.status === 'split' || next.status === 'failed') return outcomeOf(answer) === 'refused';
        if (next.status !== 'retry') return next.status === 'unknown';
        return next.firstAttemptAt?.getTime() === (uncertainSince ?? (certain ? undefined : now))?.getTime();
      },
    ),
  );
});

test('waits double up to the longest, spread by chance, and are never shorter than asked', () => {
  expect([1, 2, 3, 4].map((attempts) => backoffMs(attempts, settings, 0))).toEqual([500, 1000, 2000, 4000]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempts, random) => {
        const wait = backoffMs(attempts, settings, random);
        return wait >= settings.firstDelayMs / 2 && wait <= settings.mostDelayMs;
      },
    ),
  );
  const asked = nextState(attempt, error(429, 'rate_limit_exceeded', 90_000), settings, 0);
  expect(asked).toMatchObject({ status: 'retry', waitMs: 90_000 });
  const quota = nextState(attempt, error(429, 'daily_quota_exceeded'), settings, 0);
  expect(quota).toMatchObject({ status: 'retry', waitMs: settings.longDelayMs });
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['2', 2000],
  ['0.5', 500],
  ['Tue, 24 Nov 2026 10:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 09:00:00 GMT', 0],
  ['999999999', 3_600_000],
  ['soon', undefined],
])('what Retry-After: %s asks for', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected);
});

test('a key expires 23 hours after the first attempt that may have been accepted, to the millisecond', () => {
  const first = new Date('2026-11-23T11:00:00Z');
  expect(keyExpired(first, 23, now)).toBe(true);
  expect(keyExpired(first, 23, new Date(now.getTime() - 1))).toBe(false);
  expect(keyExpired(null, 23, now)).toBe(false);
  expect(keyExpired(first, Infinity, now)).toBe(false);
});

test('halves keep every member and its order, and their keys differ from each other and from the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 100 }), (members) => {
      const [first, second] = halves(members);
      expect([...first, ...second]).toEqual(members);
      expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(1);
    }),
  );
  expect([halfKey('outbox/a', 1), halfKey('outbox/a', 2)]).toEqual(['outbox/a.1', 'outbox/a.2']);
});

test('splitting a hundred mails to the last stays within the 256 characters of a key', () => {
  let key = `outbox/${'x'.repeat(36)}`;
  for (let size = 100; size > 1; size = Math.ceil(size / 2)) key = halfKey(key, 2);
  expect(key.length).toBeLessThanOrEqual(256);
});

test('a reason is read back as it was written but for addresses, and never longer than its column is meant for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...causes), fc.string({ maxLength: 400 }), (cause, detail) => {
      expect(reasonOf(reasonText(cause, detail))).toEqual({ cause, detail: withoutAddresses(detail) });
    }),
  );
  expect(reasonText('refused', 'x'.repeat(1000))).toHaveLength(500);
  expect(reasonOf('no cause: of ours')).toEqual({ cause: 'uncertain', detail: 'no cause: of ours' });
});

describe('the pace of calls', () => {
  const ordinary = { intervalMs: 500, waitMs: 500 };
  const ok: Answer = { accepted: true, ids: [] };

  test('is two a second while all goes well', () => {
    expect(nextPace({ intervalMs: 500, waitMs: 0 }, ok, 0, 2, settings)).toEqual(ordinary);
  });

  test('halves when the provider asks for it, and recovers step by step', () => {
    const slowed = nextPace(ordinary, error(429, 'rate_limit_exceeded', 2000), 2000, 2, settings);
    expect(slowed).toEqual({ intervalMs: 1000, waitMs: 2000 });
    const recovering = nextPace(slowed, ok, 0, 2, settings);
    expect(recovering.waitMs).toBe(800);
    expect(nextPace(recovering, ok, 0, 2, settings).waitMs).toBe(640);
  });

  test('trouble with one batch holds up the others a few seconds at most, a wrong key until someone mends it', () => {
    expect(nextPace(ordinary, error(500, 'x'), 600_000, 2, settings).waitMs).toBe(settings.mostPauseMs);
    expect(nextPace(ordinary, error(401, 'x'), 300_000, 2, settings).waitMs).toBe(300_000);
  });

  test('does not matter for the local mailbox', () => {
    expect(nextPace({ intervalMs: 0, waitMs: 0 }, ok, 0, Infinity, settings).waitMs).toBe(0);
  });
});
