import { randomUUID } from 'node:crypto';
import { handingOn } from '../auth/return-to';
import type { SessionKind } from '../auth/session-kinds';
import { config } from '../config';
import type { Tx } from '../db/client';
import type { Locale } from '../i18n/locales';
import { enqueue } from '../outbox/commands';
import type { NotificationPayload, NotificationTemplate } from '../outbox/schema';
import { issueLink } from './tokens';

/** Whom a mail about an account goes to. */
export type Addressee = { id: string; email: string; locale: Locale };

// `next` is where its reader was going, '' where nowhere in particular: the links of a mail lead back there in the end.

/** Mails the link that verifies an address (R6). Earlier ones stop working. */
export async function mailVerification(tx: Tx, account: Addressee, next: string, now: Date): Promise<void> {
  const { id, payload } = await issueLink(tx, 'verify_email', account, next, now);
  await mail(tx, account, { key: `verify-email:${id}`, template: 'verify-email', payload }, now);
}

/** Mails the link by which a new password is chosen (R7). Earlier ones stop working. */
export async function mailReset(tx: Tx, account: Addressee, next: string, now: Date): Promise<void> {
  const { id, payload } = await issueLink(tx, 'reset_password', account, next, now);
  await mail(tx, account, { key: `reset-password:${id}`, template: 'reset-password', payload }, now);
}

/** Tells the holder of an address, and nobody else, that it already has an account (R7). */
export async function mailAccountExists(tx: Tx, account: Addressee, next: string, now: Date): Promise<void> {
  const site = `${config().SITE_URL}/${account.locale}`;
  const payload = {
    signInUrl: handingOn(`${site}/sign-in`, next),
    resetUrl: handingOn(`${site}/forgot-password`, next),
  };
  await mail(
    tx,
    account,
    { key: `account-exists:${randomUUID()}`, template: 'account-exists', payload },
    now,
  );
}

/** Tells the holder of an account of either kind that its password has changed. */
export async function mailPasswordChanged(
  tx: Tx,
  kind: SessionKind,
  account: Addressee,
  now: Date,
): Promise<void> {
  const payload = { at: now.toISOString(), staff: kind === 'staff' };
  const letter = { key: `password-changed:${randomUUID()}`, template: 'password-changed', payload } as const;
  if (kind === 'candidate') return mail(tx, account, letter, now);
  await enqueue(tx, [{ ...letter, recipient: account.email, locale: account.locale }], now);
}

export type TwoStepEvent = NotificationPayload<'two-step'>['event'];

/** Tells a member of staff what has happened to their two-step sign-in; `codesLeft` counts recovery codes. */
export async function mailTwoStep(
  tx: Tx,
  { email, locale }: Addressee,
  event: TwoStepEvent,
  now: Date,
  codesLeft = 0,
): Promise<void> {
  const payload = { event, at: now.toISOString(), codesLeft };
  const key = `two-step:${event}:${randomUUID()}`;
  await enqueue(tx, [{ key, template: 'two-step', payload, recipient: email, locale }], now);
}

type Letter<T extends NotificationTemplate> = { key: string; template: T; payload: NotificationPayload<T> };

async function mail<T extends NotificationTemplate>(
  tx: Tx,
  { id, email, locale }: Addressee,
  letter: Letter<T>,
  now: Date,
): Promise<void> {
  await enqueue(tx, [{ ...letter, recipient: email, locale, candidateId: id }], now);
}
