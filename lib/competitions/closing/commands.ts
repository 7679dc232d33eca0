import { randomUUID } from 'node:crypto';
import { recordAudit, type NewAuditEntry } from '../../audit/commands';
import type { StaffViewer } from '../../auth/viewer';
import { inChunks } from '../../db/chunks';
import { transaction, type Tx } from '../../db/client';
import { enqueue } from '../../outbox/commands';
import { lockedCompetition } from '../access';
import type { CloseResult } from '../dto';
import { noticeTo } from '../notices';
import { consideredStages } from '../stages';
import { closingPlan, notified, type Closing } from './plan';
import { closingKey, mayClose, previewHash } from './rules';

export type CloseInput = {
  competitionId: string;
  /** The preview that was read and confirmed. */ previewHash: string;
};

/**
 * Closes a competition: outcomes, history, audit and one formal notification to every applicant who has not
 * withdrawn, in one transaction (R20). Nothing happens when who would be told what is no longer what was previewed.
 * Throws Forbidden where the viewer may not.
 */
export async function closeCompetition(
  viewer: StaffViewer,
  input: CloseInput,
  now: Date,
): Promise<CloseResult> {
  return transaction(async (tx) => {
    const { competitionId } = input;
    const competition = await lockedCompetition(viewer, 'competition.close', competitionId, tx);
    const { status, vacancy } = competition;
    if (status === 'closed') return { status: 'already_closed' };
    if (!mayClose({ status, closesAt: vacancy.closesAt }, now)) return { status: 'not_due' };
    const plan = await closingPlan(tx, competitionId);
    const told = notified(plan);
    if (previewHash(told) !== input.previewHash) return { status: 'changed' };
    await tx.competition.update({
      where: { id: competitionId },
      data: { status: 'closed', closedAt: now, closedById: viewer.id },
    });
    await decide(tx, viewer, competitionId, plan, now);
    const notices = told.map((row) =>
      noticeTo(competition, row, row.email, row.template, closingKey(competitionId, row.id)),
    );
    await inChunks(notices, (chunk) => enqueue(tx, chunk, now));
    return { status: 'closed', notified: notices.length };
  });
}

/** Gives every application still considered its outcome, with its history and audit entries. */
async function decide(tx: Tx, viewer: StaffViewer, competitionId: string, plan: Closing[], now: Date) {
  const changing = plan.filter((row) => row.outcome !== row.stage);
  const batchId = randomUUID();
  await tx.application.updateMany({
    where: { competitionId, stage: { in: [...consideredStages] } },
    data: { stage: 'not_selected', stageChangedAt: now },
  });
  const by = { actorKind: 'staff', actorId: viewer.id, at: now, batchId } as const;
  const moves = changing.map((row) => ({ applicationId: row.id, from: row.stage, to: row.outcome, ...by }));
  await inChunks(moves, (data) => tx.stageMove.createMany({ data }));
  const entries: NewAuditEntry[] = changing.map((row) => ({
    action: 'application.move',
    resource: 'application',
    resourceId: row.id,
    detail: { from: row.stage, to: row.outcome, batch: batchId },
  }));
  const closing: NewAuditEntry = {
    action: 'competition.close',
    resource: 'competition',
    resourceId: competitionId,
    detail: { applications: plan.length, notified: notified(plan).length, batch: batchId },
  };
  await recordAudit(tx, viewer, [...entries, closing], now);
}
