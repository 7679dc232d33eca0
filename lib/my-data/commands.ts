import { removeAccounts } from '../accounts/removal';
import { withPassword } from '../accounts/session-commands';
import { accountResource, passwordHashOf } from '../accounts/session-rows';
import { withdrawWithin } from '../applications/commands';
import { recordAudit } from '../audit/commands';
import { verifyPassword } from '../auth/passwords';
import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db, transaction, type Tx } from '../db/client';
import { lockAccountAlone, lockCompetition } from '../db/locks';
import { enqueue } from '../outbox/commands';
import { forgetLinks } from '../outbox/secrets';
import { applicationAfterDeletion } from './rules';

export type Deletion = 'deleted' | 'wrong';

/**
 * Deletes the viewer's account and profile for good (R12, R16): applications in progress are withdrawn, all others stay
 * without the account, every session ends, and a last mail confirms it. Answers 'wrong' for the present password, and
 * 'deleted' too where that has been done already. Throws Busy.
 */
export async function deleteAccount(viewer: CandidateViewer, present: string, now: Date): Promise<Deletion> {
  authorise(viewer, 'account.delete', { ownerId: viewer.id });
  const stored = await passwordHashOf(db(), 'candidate', viewer.id);
  if (!(await verifyPassword(stored, present))) return stored === undefined ? 'deleted' : 'wrong';
  return transaction(async (tx) => {
    await lockAll(tx, viewer.id);
    const hash = await passwordHashOf(tx, 'candidate', viewer.id);
    if (hash === undefined) return 'deleted';
    if (hash !== stored) return 'wrong';
    await remove(tx, viewer, now);
    return 'deleted';
  });
}

// In the same lock order as applying and withdrawing: the competitions, then the account.
async function lockAll(tx: Tx, candidateId: string): Promise<void> {
  const rows = await inProgress(tx, candidateId);
  for (const { competitionId } of rows) await lockCompetition(tx, competitionId);
  await lockAccountAlone(tx, candidateId);
}

async function inProgress(tx: Tx, candidateId: string): Promise<{ id: string; competitionId: string }[]> {
  const rows = await tx.application.findMany({
    where: { candidateId },
    orderBy: { competitionId: 'asc' },
    select: { id: true, competitionId: true, stage: true, competition: { select: { status: true } } },
  });
  return rows.filter(
    ({ stage, competition }) => applicationAfterDeletion(stage, competition.status) === 'withdrawn',
  );
}

async function remove(tx: Tx, viewer: CandidateViewer, now: Date): Promise<void> {
  const { id, email: recipient, locale } = viewer;
  const withdrawn = await inProgress(tx, id);
  for (const application of withdrawn) await withdrawWithin(tx, viewer, application.id, now);
  const mine = { candidateId: id };
  const { count } = await tx.application.updateMany({
    where: mine,
    data: { candidateId: null, liveKey: null },
  });
  await stopMails(tx, id);
  await removeAccounts(tx, [id]);
  const detail = { withdrawn: withdrawn.length, kept: count - withdrawn.length };
  const entry = { action: 'account.delete', resource: accountResource.candidate, resourceId: id };
  await recordAudit(tx, viewer, [{ ...entry, detail }], now);
  const last = { template: 'account-deleted', recipient, locale } as const;
  const payload = { at: now.toISOString(), ...detail };
  await enqueue(tx, [{ ...last, key: `account-deleted:${id}`, payload }], now);
}

// What waits to be mailed and leads nowhere any more: links of the account, and alerts.
async function stopMails(tx: Tx, candidateId: string): Promise<void> {
  const template = { in: ['verify-email', 'reset-password', 'account-exists', 'job-alert'] };
  const waiting = { candidateId, status: 'pending', template } as const;
  await tx.notification.updateMany({ where: waiting, data: { status: 'cancelled' } });
  await forgetLinks(tx, { candidateId });
}

/**
 * Records that the viewer has given the present password again, to take a copy of everything; 'wrong' where it is not
 * theirs, which is recorded too. Throws Busy.
 */
export async function confirmCopy(
  viewer: CandidateViewer,
  present: string,
  now: Date,
): Promise<'confirmed' | 'wrong'> {
  const entry = { resource: accountResource.candidate, resourceId: viewer.id };
  const answer = await withPassword(viewer, 'account.export', present, async (tx) => {
    await recordAudit(tx, viewer, [{ ...entry, action: 'account.confirm' }], now);
    return 'confirmed' as const;
  });
  if (answer === 'wrong')
    await transaction((tx) => recordAudit(tx, viewer, [{ ...entry, action: 'account.confirm-refuse' }], now));
  return answer;
}

export type CopyFormat = 'json' | 'pdf';

/** Puts in the audit log that the viewer has taken a copy of their data. */
export async function recordCopy(viewer: CandidateViewer, format: CopyFormat, now: Date): Promise<void> {
  authorise(viewer, 'account.export', { ownerId: viewer.id });
  const entry = { action: 'account.export', resource: accountResource.candidate, resourceId: viewer.id };
  await transaction((tx) => recordAudit(tx, viewer, [{ ...entry, detail: { format } }], now));
}
