import { newToken, tokenHash } from '../auth/tokens';
import { config } from '../config';
import type { Tx } from '../db/client';
import type { TokenPurpose } from '../db/generated/sqlite/enums';
import type { Locale } from '../i18n/locales';
import { after } from '../time/rules';
import { tokenHours } from './rules';

const paths = {
  verify_email: 'verify-email',
  reset_password: 'reset-password',
  change_email: 'verify-email',
} as const;

/** Makes a single-use link for an account; earlier unused links of the same purpose stop working. */
export async function issueLink(
  tx: Tx,
  purpose: TokenPurpose,
  candidateId: string,
  locale: Locale,
  now: Date,
) {
  await tx.accountToken.updateMany({ where: { candidateId, purpose, usedAt: null }, data: { usedAt: now } });
  const { secret, hash } = newToken();
  const expiresAt = after(now, { hours: tokenHours[purpose] });
  const token = await tx.accountToken.create({
    data: { purpose, tokenHash: hash, candidateId, expiresAt, createdAt: now },
  });
  const url = `${config().SITE_URL}/${locale}/${paths[purpose]}?token=${secret}`;
  return { id: token.id, payload: { url, expiresAt: expiresAt.toISOString() } };
}

/** Uses up a link's secret: the account it is for, or null when it is unknown, expired or used, however many try at once. */
export async function redeemLink(
  tx: Tx,
  purpose: TokenPurpose,
  secret: string,
  now: Date,
): Promise<string | null> {
  const hash = tokenHash(secret);
  const { count } = await tx.accountToken.updateMany({
    where: { tokenHash: hash, purpose, usedAt: null, expiresAt: { gt: now }, candidateId: { not: null } },
    data: { usedAt: now },
  });
  if (count === 0) return null;
  const token = await tx.accountToken.findUnique({
    where: { tokenHash: hash },
    select: { candidateId: true },
  });
  return token?.candidateId ?? null;
}
