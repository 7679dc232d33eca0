import { decode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { after as afterAnswer } from 'next/server';
import { cache } from 'react';
import { config } from '../config';
import { isDatabaseBusy } from '../db/busy';
import { db, transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import { addDuration } from '../time/rules';
import { withReturnTo } from './return-to';
import { entrancePaths, stillNeeded } from './second-factor';
import { isAlive, sessionKinds, type SessionKind } from './session-kinds';
import { secretOf, type SessionIds } from './sessions';
import {
  visitor,
  type CandidateViewer,
  type PendingStaffViewer,
  type StaffViewer,
  type VisitorViewer,
} from './viewer';

type SessionTimes = { id: string; lastSeenAt: Date; expiresAt: Date };

// NextAuth's token alone: its session would also be rewritten, for a cookie that a page cannot set. Its routes are not
// served, since they would renew a cookie without asking whether its session was ended elsewhere.
async function idsFromCookie(kind: SessionKind): Promise<SessionIds | null> {
  const token = (await cookies()).get(sessionKinds[kind].cookie())?.value;
  // A cookie that cannot be read makes a visitor.
  const read = token ? await decode({ token, secret: secretOf(kind) }).catch(() => null) : null;
  const { sub, sessionId } = read ?? {};
  return sub && typeof sessionId === 'string' ? { accountId: sub, sessionId } : null;
}

const touchAfter = { seconds: 300 };

/** Notes that a session is in use, once the page is answered: reading it does not wait for a database that is locked. */
function touch(kind: SessionKind, session: SessionTimes, now: Date): void {
  if (addDuration(session.lastSeenAt, touchAfter) > now) return;
  const change = { where: { id: session.id }, data: { lastSeenAt: now } };
  afterAnswer(() =>
    transaction((tx) =>
      kind === 'candidate' ? tx.candidateSession.updateMany(change) : tx.staffSession.updateMany(change),
    ).catch((error: unknown) => {
      if (!isDatabaseBusy(error)) throw error;
    }),
  );
}

/** The candidate who is asking, or a visitor. Reads the session row, so a session ended elsewhere is ended here. */
export const currentCandidate = cache(async (): Promise<CandidateViewer | VisitorViewer> => {
  const ids = await idsFromCookie('candidate');
  if (!ids) return visitor;
  const now = new Date();
  const session = await db().candidateSession.findUnique({
    where: { id: ids.sessionId },
    include: { account: true },
  });
  if (!session || session.accountId !== ids.accountId || !isAlive('candidate', session, now)) return visitor;
  touch('candidate', session, now);
  const { id, email, kind, emailVerifiedAt, locale } = session.account;
  return {
    kind: 'candidate',
    id,
    sessionId: session.id,
    email,
    candidateKind: kind,
    verified: emailVerifiedAt !== null,
    locale,
  };
});

/** Whether the request still shows a session of an account that is no more, as when its deletion is sent twice. */
export async function showsDeletedAccount(): Promise<boolean> {
  const ids = await idsFromCookie('candidate');
  return ids !== null && (await db().candidateAccount.count({ where: { id: ids.accountId } })) === 0;
}

/** Who is asking with a staff session: a member of staff, one who is not through the second step yet, or a visitor. */
export const currentStaffOrPending = cache(
  async (): Promise<StaffViewer | PendingStaffViewer | VisitorViewer> => {
    const ids = await idsFromCookie('staff');
    if (!ids) return visitor;
    const now = new Date();
    const session = await db().staffSession.findUnique({
      where: { id: ids.sessionId },
      include: { account: true },
    });
    if (
      !session ||
      session.accountId !== ids.accountId ||
      !session.account.active ||
      !isAlive('staff', session, now)
    )
      return visitor;
    touch('staff', session, now);
    const { id, name, role, locale } = session.account;
    const need = stillNeeded(session.account, session, config().STAFF_SECOND_FACTOR);
    if (need) return { kind: 'entrant', id, sessionId: session.id, need, locale };
    return { kind: 'staff', id, sessionId: session.id, name, role, locale };
  },
);

/** The member of staff who is asking, or a visitor: staff with a pending second factor count as visitors. */
export async function currentStaff(): Promise<StaffViewer | VisitorViewer> {
  const viewer = await currentStaffOrPending();
  return viewer.kind === 'entrant' ? visitor : viewer;
}

/** Who is between the two steps of signing in, or a visitor. */
export async function currentPendingStaff(): Promise<PendingStaffViewer | VisitorViewer> {
  const viewer = await currentStaffOrPending();
  return viewer.kind === 'entrant' ? viewer : visitor;
}

/** The candidate who is asking; a visitor is sent to sign in and comes back to `returnTo` (a path with its language). */
export async function requireCandidate(locale: Locale, returnTo: string): Promise<CandidateViewer> {
  const viewer = await currentCandidate();
  if (viewer.kind === 'candidate') return viewer;
  redirect(withReturnTo(`/${locale}/sign-in`, returnTo));
}

/** The member of staff who is asking; anyone else is sent to where they sign in, or go on with it, and comes back to `returnTo`. */
export async function requireStaff(locale: Locale, returnTo: string): Promise<StaffViewer> {
  const viewer = await currentStaffOrPending();
  if (viewer.kind === 'staff') return viewer;
  redirect(entranceFor(viewer, locale, returnTo));
}

/** The page at which someone who is not let in yet goes on with signing in, and comes back from to `returnTo`. */
export function entranceFor(
  viewer: PendingStaffViewer | VisitorViewer,
  locale: Locale,
  returnTo: string,
): string {
  const path = viewer.kind === 'entrant' ? entrancePaths[viewer.need] : '/staff/sign-in';
  return withReturnTo(`/${locale}${path}`, returnTo);
}
