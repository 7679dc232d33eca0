import { recordAudit } from '../audit/commands';
import { verifyPassword } from '../auth/passwords';
import { authorise, type Action } from '../auth/permissions';
import { entranceMinutes, stillNeeded, type Need } from '../auth/second-factor';
import { sessionKinds, type SessionKind } from '../auth/session-kinds';
import type { SessionIds } from '../auth/sessions';
import { system, type PendingStaffViewer } from '../auth/viewer';
import { config } from '../config';
import { db, transaction, type Tx } from '../db/client';
import { isId } from '../forms/fields';
import { addDuration } from '../time/rules';
import { normaliseEmail } from './rules';
import {
  accountResource,
  isStillPassword,
  manageOf,
  passwordHashOf,
  removeSessions,
  sessionKindOf,
  type SignedIn,
} from './session-rows';

export type Attempt = {
  kind: SessionKind;
  email: string;
  password: string;
  userAgent: string;
  /** The session that this browser had, which the new one replaces. */
  replaces: string | null;
};

/** A session by password, and what staff still need before it is one of theirs. */
export type Opened = SessionIds & { need: Need | null };

/**
 * Opens a session by address and password; null when they open none, as slow whether or not there is such an account
 * (R9). The identifier is new, whatever the browser brought with it. Audited either way. Throws Busy.
 */
export async function openSession(attempt: Attempt, now: Date): Promise<Opened | null> {
  const { kind, email, password } = attempt;
  const account = await accountOf(kind, email);
  if (await verifyPassword(account?.passwordHash, password)) {
    const ids = account && (await transaction((tx) => open(tx, attempt, account, now)));
    if (ids) return ids;
  }
  const resourceId = account?.id ?? 'unknown';
  const entry = { action: 'session.refuse', resource: accountResource[kind], resourceId };
  await transaction((tx) => recordAudit(tx, system, [entry], now));
  return null;
}

type Account = { id: string; passwordHash: string };

function accountOf(kind: SessionKind, address: string): Promise<Account | null> {
  const where = { email: normaliseEmail(address) };
  const select = { id: true, passwordHash: true };
  return kind === 'candidate'
    ? db().candidateAccount.findUnique({ where, select })
    : db().staffAccount.findUnique({ where: { ...where, active: true }, select });
}

async function open(
  tx: Tx,
  { kind, userAgent, replaces }: Attempt,
  { id: accountId, passwordHash }: Account,
  now: Date,
): Promise<Opened | null> {
  if (!(await isStillPassword(tx, kind, accountId, passwordHash))) return null;
  await removeSessions(tx, kind, { OR: [{ id: replaces ?? '' }, { accountId, expiresAt: { lte: now } }] });
  const need = kind === 'staff' ? await needOf(tx, accountId) : null;
  const expiresAt = addDuration(
    now,
    need ? { minutes: entranceMinutes[need] } : { hours: sessionKinds[kind].absoluteHours },
  );
  const data = { accountId, createdAt: now, lastSeenAt: now, expiresAt, userAgent };
  const session =
    kind === 'candidate'
      ? await tx.candidateSession.create({ data })
      : await tx.staffSession.create({ data });
  const action = need === 'code' ? 'session.await-code' : 'session.open';
  const entry = { action, resource: accountResource[kind], resourceId: accountId };
  await recordAudit(tx, system, [entry], now);
  return { accountId, sessionId: session.id, need };
}

async function needOf(tx: Tx, id: string): Promise<Need | null> {
  const account = await tx.staffAccount.findUniqueOrThrow({ where: { id }, select: { totpEnabledAt: true } });
  return stillNeeded(account, { secondFactorAt: null }, config().STAFF_SECOND_FACTOR);
}

/** Ends the session that the viewer is asking from; says whether there still was one. */
export async function endOwnSession(viewer: SignedIn | PendingStaffViewer, now: Date): Promise<boolean> {
  authorise(viewer, 'session.end', { ownerId: viewer.id });
  return transaction((tx) => end(tx, viewer, viewer.sessionId, now));
}

/** 'wrong' for the present password; 'missing' where the viewer's account has no such session. Nothing ended then. */
export type Ending = 'ended' | 'wrong' | 'missing';

/**
 * Ends the session of the viewer's account with this id. The password is asked again (ASVS 7.5.2): someone who finds a
 * device that its holder left signed in could shut out the others with which the holder would notice. Throws Busy.
 */
export async function endSession(
  viewer: SignedIn,
  present: string,
  sessionId: string,
  now: Date,
): Promise<Ending> {
  return withPassword(viewer, manageOf(viewer), present, async (tx) => {
    const ended = isId(sessionId) && (await end(tx, viewer, sessionId, now));
    return ended ? 'ended' : 'missing';
  });
}

/** Ends every session of the viewer's account but the one that asks, once the password is given. Throws Busy. */
export async function endOtherSessions(viewer: SignedIn, present: string, now: Date): Promise<Ending> {
  return withPassword(viewer, manageOf(viewer), present, async (tx): Promise<Ending> => {
    const { id: accountId, sessionId, kind } = viewer;
    await removeSessions(tx, kind, { accountId, id: { not: sessionId } });
    await recordAudit(tx, viewer, [entryOf(viewer, 'session.end-others')], now);
    return 'ended';
  });
}

/**
 * What `work` answers in a transaction, for a viewer who may do `action` to their own account and whose password is
 * `present` while it is at work; 'wrong' for another password. Throws Busy.
 */
export async function withPassword<Answer>(
  viewer: SignedIn | PendingStaffViewer,
  action: Action,
  present: string,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer | 'wrong'> {
  const { id } = viewer;
  const kind = sessionKindOf(viewer);
  authorise(viewer, action, { ownerId: id });
  const stored = await passwordHashOf(db(), kind, id);
  if (!(await verifyPassword(stored, present)) || stored === undefined) return 'wrong';
  return transaction(async (tx) => ((await isStillPassword(tx, kind, id, stored)) ? work(tx) : 'wrong'));
}

async function end(
  tx: Tx,
  viewer: SignedIn | PendingStaffViewer,
  sessionId: string,
  now: Date,
): Promise<boolean> {
  const ended = await removeSessions(tx, sessionKindOf(viewer), { id: sessionId, accountId: viewer.id });
  if (ended > 0) await recordAudit(tx, viewer, [entryOf(viewer, 'session.end')], now);
  return ended > 0;
}

const entryOf = (viewer: SignedIn | PendingStaffViewer, action: string) => ({
  action,
  resource: accountResource[sessionKindOf(viewer)],
  resourceId: viewer.id,
});
