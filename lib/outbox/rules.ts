import { addDuration } from '../time/rules';
import type { Settings } from './settings';

/** What came of one call: taken whole, or an error as the provider tells it (`status` is null when nobody answered). */
export type Answer =
  | { accepted: true; /** Provider's ids, in the order of the mails. */ ids: string[] }
  | { accepted: false; status: number | null; name: string; message: string; retryAfterMs?: number };

/**
 * What an answer means. Nothing was accepted for certain when it is `busy`, `misconfigured` or `refused`; `uncertain`
 * and `mismatch` leave it open.
 */
export type Outcome = 'accepted' | 'busy' | 'misconfigured' | 'refused' | 'uncertain' | 'mismatch';

const misconfigured = new Set([
  'missing_api_key',
  'restricted_api_key',
  'invalid_api_key',
  'invalid_access',
  'invalid_from_address',
  'invalid_idempotency_key',
  'not_found',
  'method_not_allowed',
  'security_error',
]);

/** What an answer of Resend means (https://resend.com/docs/api-reference/errors). */
export function outcomeOf(answer: Answer): Outcome {
  if (answer.accepted) return 'accepted';
  const { status, name } = answer;
  if (status === 429) return 'busy';
  if (status === 409) return name === 'invalid_idempotent_request' ? 'mismatch' : 'uncertain';
  if (status === 401 || status === 403) return 'misconfigured';
  if (status === null || status < 400 || status >= 500) return 'uncertain';
  if (misconfigured.has(name)) return 'misconfigured';
  return status === 400 || status === 413 || status === 422 ? 'refused' : 'uncertain';
}

/** Why a batch or notification is where it is; the delivery page says it in the reader's language. */
export const causes = [
  'address',
  'template',
  'refused',
  'bounced',
  'expired',
  'mismatch',
  'misconfigured',
  'busy',
  'uncertain',
  'deferred',
  'unreachable',
  'interrupted',
] as const;
export type Cause = (typeof causes)[number];

const longestReason = 500;

/** Words of others without the addresses in them: who a mail is to is not for a log to say. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>()[\]"'`,;:=]+@[^\s<>()[\]"'`,;]+/g, '[address]');
}

/** A cause with the provider's own words, as `lastError` keeps them. */
export function reasonText(cause: Cause, detail: string): string {
  return `${cause}: ${withoutAddresses(detail)}`.slice(0, longestReason);
}

/** The cause and the words of a `lastError`. */
export function reasonOf(text: string): { cause: Cause; detail: string } {
  const at = text.indexOf(': ');
  const cause = causes.find((each) => each === text.slice(0, at));
  return cause ? { cause, detail: text.slice(at + 2) } : { cause: 'uncertain', detail: text };
}

/** Whether the provider may have forgotten the key of a batch first attempted at `firstAttemptAt`. */
export function keyExpired(firstAttemptAt: Date | null, keyLifeHours: number, now: Date): boolean {
  if (firstAttemptAt === null || keyLifeHours === Infinity) return false;
  return now >= addDuration(firstAttemptAt, { hours: keyLifeHours });
}

/** Milliseconds to wait after so many attempts: doubling, at most `mostDelayMs`, the upper half of it by chance (0 ≤ random < 1). */
export function backoffMs(attempts: number, settings: Settings, random: number): number {
  const { firstDelayMs, mostDelayMs } = settings;
  const full = Math.min(mostDelayMs, firstDelayMs * 2 ** Math.max(0, attempts - 1));
  return Math.round(full / 2 + (full / 2) * random);
}

const longestRetryAfterMs = 3_600_000;

/** Milliseconds that a Retry-After header (RFC 9110, 10.2.3) asks for, an hour at most; undefined when it asks for nothing. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  const asked = /^\d+(\.\d+)?$/.test(header)
    ? Number(header) * 1000
    : new Date(header).getTime() - now.getTime();
  return Number.isFinite(asked) ? Math.min(Math.max(0, Math.round(asked)), longestRetryAfterMs) : undefined;
}

export type Attempt = {
  /** Attempts so far, this one included. */
  attempts: number;
  /** The first earlier attempt that may have been accepted. */
  uncertainSince: Date | null;
  startedAt: Date;
  mails: number;
};

/** Where an attempt leaves its batch. `firstAttemptAt` is the first attempt that may have been accepted. */
export type Next =
  | { status: 'sent'; ids: string[] }
  | { status: 'retry'; waitMs: number; firstAttemptAt: Date | null; reason: string }
  | { status: 'split' | 'failed' | 'unknown'; reason: string };

/** What follows from an answer: a batch is repeated unchanged unless it was taken or refused for certain. */
export function nextState(attempt: Attempt, answer: Answer, settings: Settings, random: number): Next {
  if (answer.accepted) return { status: 'sent', ids: answer.ids };
  const outcome = outcomeOf(answer);
  const detail = `${answer.status ?? 'no answer'} ${answer.name}: ${answer.message}`;
  if (outcome === 'mismatch') return { status: 'unknown', reason: reasonText('mismatch', detail) };
  if (outcome === 'refused')
    return { status: attempt.mails > 1 ? 'split' : 'failed', reason: reasonText('refused', detail) };
  const certain = outcome === 'busy' || outcome === 'misconfigured';
  return {
    status: 'retry',
    waitMs: waitMs(attempt.attempts, answer, settings, random),
    firstAttemptAt: certain ? attempt.uncertainSince : (attempt.uncertainSince ?? attempt.startedAt),
    reason: reasonText(outcome === 'accepted' ? 'uncertain' : outcome, detail),
  };
}

type Refusal = Extract<Answer, { accepted: false }>;

function waitMs(attempts: number, answer: Refusal, settings: Settings, random: number): number {
  const needsPerson = outcomeOf(answer) === 'misconfigured' || answer.name.endsWith('quota_exceeded');
  const least = needsPerson ? settings.longDelayMs : 0;
  return Math.max(least, backoffMs(attempts, settings, random), answer.retryAfterMs ?? 0);
}

/** The two halves in which a refused batch is tried again, to find the mail that stands in the way. */
export function halves<T>(members: readonly T[]): [T[], T[]] {
  const middle = Math.ceil(members.length / 2);
  return [members.slice(0, middle), members.slice(middle)];
}

/** The key of half `number` of a refused batch: the same however often the splitting is tried. */
export function halfKey(key: string, number: 1 | 2): string {
  return `${key}.${number}`;
}

/** How fast one process calls the provider: the wait between calls, and after this one. */
export type Pace = { intervalMs: number; waitMs: number };

const slowestMs = 10_000;

/** The pace after an answer: half as fast when asked to slow down, recovering as calls succeed; trouble pauses every batch a little. */
export function nextPace(
  { intervalMs }: Pace,
  answer: Answer,
  retryMs: number,
  requestsPerSecond: number,
  settings: Settings,
): Pace {
  const ordinary = 1000 / requestsPerSecond;
  const outcome = outcomeOf(answer);
  if (outcome === 'busy' && !answer.accepted) {
    const slower = Math.min(slowestMs, Math.max(intervalMs, ordinary) * 2);
    const pause = answer.retryAfterMs ?? Math.min(retryMs, settings.mostPauseMs);
    return { intervalMs: slower, waitMs: Math.max(slower, pause) };
  }
  const recovered = Math.max(ordinary, intervalMs * 0.8);
  if (outcome === 'misconfigured') return { intervalMs, waitMs: retryMs };
  if (outcome === 'uncertain')
    return { intervalMs, waitMs: Math.max(intervalMs, Math.min(retryMs, settings.mostPauseMs)) };
  return { intervalMs: recovered, waitMs: recovered };
}
