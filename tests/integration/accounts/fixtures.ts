import { randomUUID } from 'node:crypto';
import { createAccount, verifyEmail } from '@/lib/accounts/commands';
import { openSession } from '@/lib/accounts/session-commands';
import { visitor, type CandidateViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import type { StaffRole } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import { later, now, password, staffMember } from '../../builders';

export { later, now, password };

export const another = 'rivers-and-aquifers-7';
export const newAddress = () => `${randomUUID()}@example.org`;

/** The mails written to an address, the oldest first: their template and the secret of their link. */
export async function mailsTo(email: string): Promise<{ template: string; secret: string; url: string }[]> {
  const rows = await db().notification.findMany({ where: { recipient: email }, orderBy: { id: 'asc' } });
  return rows.map(({ template, payload }) => {
    const { url = '' } = payload as { url?: string };
    return { template, url, secret: /token=([\w-]+)/.exec(url)?.[1] ?? '' };
  });
}

/** The secret of the link that was mailed last. */
export async function lastSecret(email: string): Promise<string> {
  const secret = (await mailsTo(email)).at(-1)?.secret;
  if (!secret) throw new Error('the last mail has no link');
  return secret;
}

/** Asks for an account with `password`. */
export function ask(email: string, chosen = password, at = now) {
  return createAccount(visitor, { email, password: chosen, locale: 'fr', contract: null }, at);
}

/** A verified account; its address. */
export async function verified(): Promise<string> {
  const email = newAddress();
  await ask(email);
  await verifyEmail(await lastSecret(email), now);
  return email;
}

/** Signs in with `password`; the viewer, or null when it was refused. */
export async function signIn(
  email: string,
  chosen = password,
  { at = now, replaces = null as string | null, userAgent = 'Firefox' } = {},
): Promise<CandidateViewer | null> {
  const ids = await openSession({ kind: 'candidate', email, password: chosen, userAgent, replaces }, at);
  if (!ids) return null;
  const account = await db().candidateAccount.findUniqueOrThrow({ where: { id: ids.accountId } });
  return {
    kind: 'candidate',
    id: account.id,
    sessionId: ids.sessionId,
    email: account.email,
    candidateKind: account.kind,
    verified: account.emailVerifiedAt !== null,
    locale: account.locale,
  };
}

/** Signs in; fails the test when it is refused. */
export async function signedIn(email: string, chosen = password): Promise<CandidateViewer> {
  const viewer = await signIn(email, chosen);
  if (!viewer) throw new Error('the password was refused');
  return viewer;
}

/** A member of staff with `password`, signed in. */
export async function signedInStaff({ role = 'recruiter' as StaffRole, locale = 'en' as Locale } = {}) {
  const member = await staffMember(role, { name: 'Mariam Coulibaly', locale, password });
  const { email } = member;
  const ids = await openSession({ kind: 'staff', email, password, userAgent: '', replaces: null }, now);
  if (!ids) throw new Error('the password was refused');
  return { ...member, sessionId: ids.sessionId };
}

export const sessionsOf = (accountId: string) => db().candidateSession.findMany({ where: { accountId } });
export const accountWith = (email: string) => db().candidateAccount.findUniqueOrThrow({ where: { email } });
export const audited = (action: string, resourceId: string) =>
  db().auditEntry.count({ where: { action, resourceId } });
