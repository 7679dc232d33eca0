import type { Answer } from '../rules';
import type { OutgoingMail } from '../schema';
import type { Handed } from '../singly/rules';

/** A way to send mail by batches. Delivering twice under one key delivers once. */
export type BatchTransport = {
  /** How fast it may be called; Infinity when it does not matter. */
  requestsPerSecond: number;
  /** How long after a first attempt its key still protects from sending twice; Infinity when for ever. */
  keyLifeHours: number;
  /** Delivers the mails of one batch, all or none. What goes wrong is an answer; it throws only when the database fails. */
  deliver(batch: { key: string; mails: OutgoingMail[] }, now: Date): Promise<Answer>;
};

/** A way to send mail one by one. Handing one over twice delivers it twice. */
export type SingleTransport = {
  /** Begins a pass; connects when the first mail is handed over. */
  open(): SingleSession;
};

export type SingleSession = {
  /** What goes wrong is an answer: it never throws. */
  handOver(mail: OutgoingMail): Promise<Handed>;
  close(): void;
};

/** A way to send mail. */
export type Transport = BatchTransport | SingleTransport;
