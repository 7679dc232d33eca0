import { handingOn } from '../auth/return-to';
import { newToken, tokenHash } from '../auth/tokens';
import { config } from '../config';
import type { Tx } from '../db/client';
import type { Locale } from '../i18n/locales';
import type { NotificationPayload } from '../outbox/schema';
import { after } from '../time/rules';
import { linkHours } from './rules';

export type LinkPurpose = keyof typeof linkHours;

const paths = { verify_email: 'verify-email', reset_password: 'reset-password' } as const;

type Link = { id: string; payload: NotificationPayload<'verify-email'> };

/**
 * Makes a single-use link for an account, which leads back to `next` in the end; earlier links for the same purpose stop
 * working.
 */
export async function issueLink(
  tx: Tx,
  purpose: LinkPurpose,
  { id: candidateId, locale }: { id: string; locale: Locale },
  next: string,
  now: Date,
): Promise<Link> {
  await tx.accountToken.deleteMany({ where: { candidateId, purpose } });
  const { secret, hash } = newToken();
  const expiresAt = after(now, { hours: linkHours[purpose] });
  const { id } = await tx.accountToken.create({
    data: { purpose, tokenHash: hash, candidateId, expiresAt, createdAt: now },
  });
  const url = handingOn(`${config().SITE_URL}/${locale}/${paths[purpose]}?token=${secret}`, next);
  return { id, payload: { url, expiresAt: expiresAt.toISOString() } };
}

/** The account that an unused link is for, without using it up; null when it is unknown, expired or used. */
export async function holderOfLink(
  tx: Tx,
  purpose: LinkPurpose,
  secret: string,
  now: Date,
): Promise<string | null> {
  const where = { tokenHash: tokenHash(secret), purpose, usedAt: null, expiresAt: { gt: now } };
  const token = await tx.accountToken.findUnique({ where, select: { candidateId: true } });
  return token?.candidateId ?? null;
}

/** Uses up a link's secret: the account it is for, or null, as holderOfLink() says; however many try at once, one has it. */
export async function redeemLink(
  tx: Tx,
  purpose: LinkPurpose,
  secret: string,
  now: Date,
): Promise<string | null> {
  const id = await holderOfLink(tx, purpose, secret, now);
  if (id === null) return null;
  const where = { tokenHash: tokenHash(secret), usedAt: null };
  const { count } = await tx.accountToken.updateMany({ where, data: { usedAt: now } });
  return count === 1 ? id : null;
}
