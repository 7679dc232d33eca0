import { randomUUID } from 'node:crypto';
import { recordAudit, type NewAuditEntry } from '../../audit/commands';
import type { CandidateViewer, StaffViewer } from '../../auth/viewer';
import { inChunks } from '../../db/chunks';
import type { Tx } from '../../db/client';
import type { Stage } from '../../db/models';
import { enqueue, type NewNotification } from '../../outbox/commands';
import { steps, type Step } from './table';

/** One application on its way from the stage at which it was read. */
export type Move = {
  application: { id: string; stage: Stage | null };
  step: Step;
  note?: string;
  /** What the applicant is sent, or how it is written once the move has its id; absent where nothing is. */
  notification?: NewNotification | ((moveId: string) => NewNotification);
};

/** Moves one application: moveStages() for one. */
export function moveStage(tx: Tx, viewer: CandidateViewer | StaffViewer, move: Move, now: Date) {
  return moveStages(tx, viewer, [move], now);
}

/**
 * The only writer of stages: takes applications through steps of the table, writing stage, history, audit entries and
 * notifications in the caller's transaction, and returns the id of the batch. The caller has locked the competition,
 * planned the steps by the table and checked who may take them. What stays at its stage is only notified.
 */
export async function moveStages(
  tx: Tx,
  viewer: CandidateViewer | StaffViewer,
  moves: readonly Move[],
  now: Date,
): Promise<string> {
  const batchId = randomUUID();
  moves.forEach(checkStep);
  const moving = moves.filter(({ step }) => step.from !== step.to);
  for (const to of new Set(moving.map(({ step }) => step.to))) await setStage(tx, to, moving, now);
  const moveIds = await recordMoves(tx, viewer, moving, batchId, now);
  const notifications = moves.flatMap(({ application, notification }) =>
    typeof notification === 'function'
      ? notification(moveIds.get(application.id) ?? '')
      : (notification ?? []),
  );
  await inChunks(notifications, (chunk) => enqueue(tx, chunk, now));
  // Last, since writers of the audit log take turns until their transactions end.
  const entries = moving.map((move) => auditEntry(move, batchId));
  await recordAudit(tx, viewer, entries, now);
  return batchId;
}

function checkStep({ application, step }: Move): void {
  if (!steps.includes(step) || step.from !== application.stage)
    throw new Error(`the table has no such step from ${application.stage}: ${step.from} → ${step.to}`);
}

// An application arrives with the stage that its model gives it.
async function setStage(tx: Tx, to: Stage, moving: readonly Move[], now: Date): Promise<void> {
  const ids = moving
    .filter(({ step }) => step.to === to && step.kind !== 'arrive')
    .map(({ application }) => application.id);
  const ended = to === 'withdrawn' ? { liveKey: null, withdrawnAt: now } : {};
  await inChunks(ids, (chunk) =>
    tx.application.updateMany({
      where: { id: { in: chunk } },
      data: { stage: to, stageChangedAt: now, ...ended },
    }),
  );
}

/** Writes the history; gives the ids of the moves by application where a notification is written from them. */
async function recordMoves(
  tx: Tx,
  viewer: CandidateViewer | StaffViewer,
  moving: readonly Move[],
  batchId: string,
  at: Date,
): Promise<Map<string, string>> {
  const rows = moving.map(({ application, step: { from, to }, note }) => ({
    applicationId: application.id,
    ...{ from, to, batchId, note: note || null, at, actorKind: viewer.kind, actorId: viewer.id },
  }));
  // Reading the rows back costs time that closing thousands of applications can do without.
  if (!moving.some(({ notification }) => typeof notification === 'function')) {
    await inChunks(rows, (data) => tx.stageMove.createMany({ data }));
    return new Map();
  }
  const written = await inChunks(rows, (data) =>
    tx.stageMove.createManyAndReturn({ data, select: { id: true, applicationId: true } }),
  );
  return new Map(written.flat().map(({ id, applicationId }) => [applicationId, id]));
}

function auditEntry({ application, step }: Move, batch: string): NewAuditEntry {
  const entry = { resource: 'application', resourceId: application.id };
  if (step.kind === 'arrive') return { ...entry, action: step.action };
  if (step.kind === 'withdraw') return { ...entry, action: step.action, detail: { from: step.from } };
  return { ...entry, action: 'application.move', detail: { from: step.from, to: step.to, batch } };
}
