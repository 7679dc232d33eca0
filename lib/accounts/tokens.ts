import { withReturnTo } from '../auth/return-to';
import type { SessionKind } from '../auth/session-kinds';
import { newToken, tokenHash } from '../auth/tokens';
import { config } from '../config';
import type { Tx } from '../db/client';
import { lockAccount } from '../db/locks';
import type { Locale } from '../i18n/locales';
import type { NotificationPayload } from '../outbox/schema';
import { addDuration } from '../time/rules';
import { mailing } from './mailing-rules';
import { linkHours } from './rules';

export type LinkPurpose = keyof typeof linkHours;

const paths = {
  candidate: { verify_email: 'verify-email', reset_password: 'reset-password' },
  staff: { reset_password: 'staff/reset-password' },
} as const;

/** A purpose that links for accounts of one kind may have: the addresses of staff need no verification. */
export type PurposeFor<Kind extends SessionKind> = keyof (typeof paths)[Kind] & LinkPurpose;

type Link = { id: string; payload: NotificationPayload<'verify-email'> };

const ownerOf = (kind: SessionKind, id: string) => (kind === 'staff' ? { staffId: id } : { candidateId: id });

/**
 * Makes a single-use link for an account, which leads back to `next` in the end. Earlier ones for the same purpose stay good
 * until one of them is used: anyone may ask for another, and must not void by it what its holder is about to use.
 */
export async function issueLink<Kind extends SessionKind>(
  tx: Tx,
  kind: Kind,
  purpose: PurposeFor<Kind>,
  { id: accountId, locale }: { id: string; locale: Locale },
  next: string,
  now: Date,
): Promise<Link> {
  const owner = ownerOf(kind, accountId);
  const { secret, hash } = newToken();
  const expiresAt = addDuration(now, { hours: linkHours[purpose] });
  const data = { ...owner, purpose, tokenHash: hash, expiresAt, createdAt: now };
  const { id } = await tx.accountToken.create({ data });
  const path = String(paths[kind][purpose]);
  const url = withReturnTo(`${config().SITE_URL}/${locale}/${path}?token=${secret}`, next);
  return { id, payload: { url, expiresAt: expiresAt.toISOString() } };
}

/** The account of this kind that an unused link is for, without using it up; null when it is unknown, expired or used. */
export async function holderOfLink<Kind extends SessionKind>(
  tx: Tx,
  kind: Kind,
  purpose: PurposeFor<Kind>,
  secret: string,
  now: Date,
): Promise<string | null> {
  const where = { tokenHash: tokenHash(secret), purpose, usedAt: null, expiresAt: { gt: now } };
  const select = { candidateId: true, staffId: true };
  const token = await tx.accountToken.findUnique({ where, select });
  return (kind === 'staff' ? token?.staffId : token?.candidateId) ?? null;
}

/**
 * Uses up a link's secret: the account it is for, or null, as holderOfLink() says; however many try at once, one has it.
 * The account's other links for the same purpose end with it. They stay in the table, by which mails are counted.
 */
export async function redeemLink<Kind extends SessionKind>(
  tx: Tx,
  kind: Kind,
  purpose: PurposeFor<Kind>,
  secret: string,
  now: Date,
): Promise<string | null> {
  const id = await holderOfLink(tx, kind, purpose, secret, now);
  if (id === null) return null;
  // Of several links that are used at once, the first ends the others.
  await lockAccount(tx, kind, id);
  const where = { tokenHash: tokenHash(secret), usedAt: null, expiresAt: { gt: now } };
  const { count } = await tx.accountToken.updateMany({ where, data: { usedAt: now } });
  if (count === 0) return null;
  const others = { ...ownerOf(kind, id), purpose, usedAt: null, expiresAt: { gt: now } };
  await tx.accountToken.updateMany({ where: others, data: { expiresAt: now } });
  return id;
}

/** Stops every link for an account of this kind that has this purpose. */
export async function stopLinks(tx: Tx, kind: SessionKind, purpose: LinkPurpose, id: string): Promise<void> {
  await tx.accountToken.deleteMany({ where: { ...ownerOf(kind, id), purpose } });
}

/** When an account of this kind was given links for a purpose in the day before `now`. */
export async function linksOfTheDay(
  tx: Tx,
  kind: SessionKind,
  purpose: LinkPurpose,
  id: string,
  now: Date,
): Promise<Date[]> {
  const createdAt = { gt: addDuration(now, { hours: -24 }) };
  const rows = await tx.accountToken.findMany({
    where: { ...ownerOf(kind, id), purpose, createdAt },
    orderBy: { createdAt: 'desc' },
    take: mailing.aDay,
    select: { createdAt: true },
  });
  return rows.map((row) => row.createdAt);
}
