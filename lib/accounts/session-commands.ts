import { recordAudit } from '../audit/commands';
import { verifyPassword } from '../auth/passwords';
import { authorise } from '../auth/permissions';
import { sessionKinds, type SessionKind } from '../auth/session-kinds';
import type { SessionIds } from '../auth/sessions';
import { system } from '../auth/viewer';
import { db, transaction, type Tx } from '../db/client';
import { lockAccount } from '../db/locks';
import { isId } from '../forms/fields';
import { after } from '../time/rules';
import { normaliseEmail } from './rules';
import { accountResource, manageOf, passwordHashOf, removeSessions, type SignedIn } from './session-rows';

export type Attempt = {
  kind: SessionKind;
  email: string;
  password: string;
  userAgent: string;
  /** The session that this browser had, which the new one replaces. */
  replaces: string | null;
};

/**
 * Opens a session by address and password; null when they open none, as slow whether or not there is such an account
 * (R9). The identifier is new, whatever the browser brought with it. Audited either way. Throws Busy.
 */
export async function openSession(attempt: Attempt, now: Date): Promise<SessionIds | null> {
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
): Promise<SessionIds | null> {
  // A password that was changed while this one was checked ended all sessions; this must not outlive them.
  await lockAccount(tx, kind, accountId);
  if ((await passwordHashOf(tx, kind, accountId)) !== passwordHash) return null;
  await removeSessions(tx, kind, { OR: [{ id: replaces ?? '' }, { accountId, expiresAt: { lte: now } }] });
  const expiresAt = after(now, { hours: sessionKinds[kind].absoluteHours });
  const data = { accountId, createdAt: now, lastSeenAt: now, expiresAt, userAgent };
  const session =
    kind === 'candidate'
      ? await tx.candidateSession.create({ data })
      : await tx.staffSession.create({ data });
  const entry = { action: 'session.open', resource: accountResource[kind], resourceId: accountId };
  await recordAudit(tx, system, [entry], now);
  return { accountId, sessionId: session.id };
}

/**
 * Ends the session with this id; says whether there was one of the viewer's account. The password is not asked again: it
 * gives access to nothing, and whoever must end another's session is in a hurry.
 */
export async function endSession(viewer: SignedIn, sessionId: string, now: Date): Promise<boolean> {
  authorise(viewer, manageOf(viewer), { ownerId: viewer.id });
  if (!isId(sessionId)) return false;
  return transaction(async (tx) => {
    const ended = await removeSessions(tx, viewer.kind, { id: sessionId, accountId: viewer.id });
    if (ended === 0) return false;
    const resource = accountResource[viewer.kind];
    await recordAudit(tx, viewer, [{ action: 'session.end', resource, resourceId: viewer.id }], now);
    return true;
  });
}

/** Ends every session of the viewer's account. */
export async function endAllSessions(viewer: SignedIn, now: Date): Promise<void> {
  authorise(viewer, manageOf(viewer), { ownerId: viewer.id });
  await transaction(async (tx) => {
    await removeSessions(tx, viewer.kind, { accountId: viewer.id });
    const resource = accountResource[viewer.kind];
    await recordAudit(tx, viewer, [{ action: 'session.end-all', resource, resourceId: viewer.id }], now);
  });
}
