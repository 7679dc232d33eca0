/** How delivery behaves; times in milliseconds unless named otherwise. Tests pass their own. */
export type Settings = {
  /** Most mails in one call: Resend takes 100. */
  batchSize: number;
  /** How long a batch belongs to the process that took it; well above what composing and one call take. */
  leaseMs: number;
  /** How long one call may take. */
  timeoutMs: number;
  /** How long after its first attempt a batch may still be repeated: Resend keeps a key for 24 hours. */
  keyLifeHours: number;
  /** The first wait after a failed attempt; it doubles with each one up to `mostDelayMs`. */
  firstDelayMs: number;
  mostDelayMs: number;
  /** The wait when only a person can help: a wrong key, a used-up quota. */
  longDelayMs: number;
  /** Longest that trouble with one batch holds up the others. */
  mostPauseMs: number;
  /** How often the outbox is looked at while it is empty. */
  pollMs: number;
  /** Calls a second that Resend allows an account by default. */
  requestsPerSecond: number;
  /** How long a mail server may take over one mail, most of it to look at what it is given. */
  handOverMs: number;
  /** The least wait when a mail server asks to try one mail again later; it doubles up to `mostDelayMs`. */
  deferredDelayMs: number;
  /** How long a mail is tried again that is put off each time (RFC 5321, 4.5.4.1). */
  deferredHours: number;
};

export const defaultSettings: Settings = {
  batchSize: 100,
  leaseMs: 120_000,
  timeoutMs: 30_000,
  keyLifeHours: 23,
  firstDelayMs: 1_000,
  mostDelayMs: 600_000,
  longDelayMs: 300_000,
  mostPauseMs: 5_000,
  pollMs: 1_000,
  requestsPerSecond: 2,
  handOverMs: 120_000,
  deferredDelayMs: 60_000,
  deferredHours: 96,
};
