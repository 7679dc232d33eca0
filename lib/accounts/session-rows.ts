import type { Action } from '../auth/permissions';
import type { SessionKind } from '../auth/session-kinds';
import type { CandidateViewer, PendingStaffViewer, StaffViewer } from '../auth/viewer';
import type { ReadDb, Tx } from '../db/client';
import { lockAccount } from '../db/locks';

export type SignedIn = CandidateViewer | StaffViewer;

/** The kind of session that someone has who is signed in, or about to be. */
export const sessionKindOf = ({ kind }: SignedIn | PendingStaffViewer): SessionKind =>
  kind === 'candidate' ? 'candidate' : 'staff';

/** What the audit log calls the accounts of each kind. */
export const accountResource: Record<SessionKind, string> = { candidate: 'account', staff: 'staff-account' };

/** The right by which the holder of an account of each kind manages it. */
export const manageOf = ({ kind }: SignedIn): Action =>
  kind === 'candidate' ? 'account.manage' : 'staff-account.manage';

type Row = { id?: string | { not: string }; accountId?: string; expiresAt?: { lte: Date } };

/** Deletes the sessions of one kind that fit; says how many there were. When a candidate's was last used is kept. */
export async function removeSessions(tx: Tx, kind: SessionKind, where: Row | { OR: Row[] }): Promise<number> {
  if (kind === 'candidate') await keepLastUse(tx, where);
  const { count } =
    kind === 'candidate'
      ? await tx.candidateSession.deleteMany({ where })
      : await tx.staffSession.deleteMany({ where });
  return count;
}

// As the last change of the account, which distinguishes it from unused ones (lib/retention/accounts.ts).
async function keepLastUse(tx: Tx, where: Row | { OR: Row[] }): Promise<void> {
  const uses = await tx.candidateSession.groupBy({ by: ['accountId'], where, _max: { lastSeenAt: true } });
  for (const { accountId: id, _max } of uses)
    if (_max.lastSeenAt)
      await tx.candidateAccount.updateMany({
        where: { id, updatedAt: { lt: _max.lastSeenAt } },
        data: { updatedAt: _max.lastSeenAt },
      });
}

/** The hash of the password of an account, or undefined where there is no such account that may sign in. */
export async function passwordHashOf(
  tx: Pick<ReadDb, 'candidateAccount' | 'staffAccount'>,
  kind: SessionKind,
  id: string,
): Promise<string | undefined> {
  const select = { passwordHash: true };
  const account =
    kind === 'candidate'
      ? await tx.candidateAccount.findUnique({ where: { id }, select })
      : await tx.staffAccount.findUnique({ where: { id, active: true }, select });
  return account?.passwordHash;
}

/**
 * Whether the password that was right by `hash` is still the account's, whose row is locked from here on: another, set
 * while this one was checked, ended what it gave access to.
 */
export async function isStillPassword(tx: Tx, kind: SessionKind, id: string, hash: string): Promise<boolean> {
  await lockAccount(tx, kind, id);
  return (await passwordHashOf(tx, kind, id)) === hash;
}
