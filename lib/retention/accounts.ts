import { removeAccounts } from '../accounts/removal';
import { recordAudit } from '../audit/commands';
import { system } from '../auth/viewer';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/models';
import { readContent } from '../profiles/queries';
import { completeness } from '../profiles/rules';
import type { RetentionCutoffs } from './rules';
import type { Sweep } from './sweep';

/**
 * Accounts whose profile was never finished, or never begun, and that nobody has used since: no session, no change to
 * account, profile or draft. What an ended session was last used is kept as the change of its account (session-rows.ts).
 * Someone who has applied, or is still being sent alerts, has an account in use.
 */
function unused({ unfinished: end }: RetentionCutoffs): Prisma.CandidateAccountWhereInput {
  const old = { lte: end };
  const recent = { updatedAt: { gt: end } };
  const unfinished = {
    completedAt: null,
    updatedAt: old,
    entries: { none: recent },
    sections: { none: recent },
    drafts: { none: recent },
  };
  return {
    createdAt: old,
    updatedAt: old,
    sessions: { none: { lastSeenAt: { gt: end } } },
    applications: { none: {} },
    alerts: { none: { active: true } },
    OR: [{ profile: null }, { profile: unfinished }],
  };
}

/** Removes accounts with an unfinished profile that have not been used for the period. */
export const unusedAccounts: Sweep = async (tx, ends, now, most) => {
  const rows = await tx.candidateAccount.findMany({
    where: unused(ends),
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true, profile: { select: { id: true } } },
  });
  const removed: string[] = [];
  for (const { id, profile } of rows)
    if (!(profile && (await isComplete(tx, id, profile.id, now)))) removed.push(id);
  await removeAccounts(tx, removed);
  const entry = { action: 'account.expire', resource: 'account' };
  await recordAudit(
    tx,
    system,
    removed.map((resourceId) => ({ ...entry, resourceId })),
    now,
  );
  return rows.length;
};

// A profile finished before it was noted when has no such date yet. It gets one, and is not looked at again.
async function isComplete(tx: Tx, accountId: string, profileId: string, now: Date): Promise<boolean> {
  if (!completeness(await readContent(tx, accountId)).complete) return false;
  await tx.candidateProfile.update({ where: { id: profileId }, data: { completedAt: now } });
  return true;
}
