import { randomUUID } from 'node:crypto';
import { withReturnTo } from '../auth/return-to';
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

/** Mails the link that verifies an address (R6). */
export async function mailVerification(tx: Tx, account: Addressee, next: string, now: Date): Promise<void> {
  const { id, payload } = await issueLink(tx, 'candidate', 'verify_email', account, next, now);
  await mailTo(
    tx,
    'candidate',
    account,
    { key: `verify-email:${id}`, template: 'verify-email', payload },
    now,
  );
}

/** Mails the link by which a new password for an account of either kind is chosen (R7). */
export async function mailReset(
  tx: Tx,
  kind: SessionKind,
  account: Addressee,
  next: string,
  now: Date,
): Promise<void> {
  const { id, payload } = await issueLink(tx, kind, 'reset_password', account, next, now);
  await mailTo(tx, kind, account, { key: `reset-password:${id}`, template: 'reset-password', payload }, now);
}

/** Tells the holder of an address, and nobody else, that it already has an account (R7). */
export async function mailAccountExists(tx: Tx, account: Addressee, next: string, now: Date): Promise<void> {
  const site = `${config().SITE_URL}/${account.locale}`;
  const payload = {
    signInUrl: withReturnTo(`${site}/sign-in`, next),
    resetUrl: withReturnTo(`${site}/forgot-password`, next),
  };
  const letter = { key: `account-exists:${randomUUID()}`, template: 'account-exists', payload } as const;
  await mailTo(tx, 'candidate', account, letter, now);
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
  await mailTo(tx, kind, account, letter, now);
}

export type TwoStepEvent = NotificationPayload<'two-step'>['event'];

/** Tells a member of staff what has happened to their two-step sign-in; `codesLeft` counts recovery codes. */
export async function mailTwoStep(
  tx: Tx,
  account: Addressee,
  event: TwoStepEvent,
  now: Date,
  codesLeft = 0,
): Promise<void> {
  const payload = { event, at: now.toISOString(), codesLeft };
  const letter = { key: `two-step:${event}:${randomUUID()}`, template: 'two-step', payload } as const;
  await mailTo(tx, 'staff', account, letter, now);
}

type Letter<T extends NotificationTemplate> = { key: string; template: T; payload: NotificationPayload<T> };

// A candidate's mails are theirs: they are in the copy of their data, and go with it.
async function mailTo<T extends NotificationTemplate>(
  tx: Tx,
  kind: SessionKind,
  { id, email, locale }: Addressee,
  letter: Letter<T>,
  now: Date,
): Promise<void> {
  const owner = kind === 'candidate' ? { candidateId: id } : {};
  await enqueue(tx, [{ ...letter, recipient: email, locale, ...owner }], now);
}
