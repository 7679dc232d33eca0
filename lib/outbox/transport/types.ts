import type { Answer } from '../rules';
import type { OutgoingMail } from '../schema';

/** A way to send mail. Delivering twice under one key delivers once. */
export type Transport = {
  /** How fast it may be called; Infinity when it does not matter. */
  requestsPerSecond: number;
  /** How long after a first attempt its key still protects from sending twice; Infinity when for ever. */
  keyLifeHours: number;
  /** Delivers the mails of one batch, all or none. What goes wrong is an answer; it throws only when the database fails. */
  deliver(batch: { key: string; mails: OutgoingMail[] }, now: Date): Promise<Answer>;
};
