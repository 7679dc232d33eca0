import { randomUUID } from 'node:crypto';
import { recordAudit, type NewAuditEntry } from '../audit/commands';
import { authorise, Forbidden } from '../auth/permissions';
import type { StaffViewer } from '../auth/viewer';
import { transaction, type Tx } from '../db/client';
import type { Prisma } from '../db/generated/sqlite/client';
import { inChunks } from '../db/chunks';
import type { Stage } from '../db/generated/sqlite/enums';
import { isId } from '../forms/fields';
import { enqueue } from '../outbox/commands';
import { lockedCompetition, resourceOf, type CompetitionRow } from './access';
import type { MoveRefusal, MoveResult } from './dto';
import { noticeTo } from './notices';
import { planMove, type MoveProblem, type Transition } from './rules';

export type MoveInput = {
  competitionId: string;
  /** Which applications, each with the stage at which the reader saw it. */
  applications: readonly { id: string; from: Stage }[];
  to: Stage;
  note?: string;
};

const parts = {
  candidate: { select: { email: true } },
  moves: { select: { from: true, to: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.ApplicationInclude;

type Row = Prisma.ApplicationGetPayload<{ include: typeof parts; omit: { snapshot: true; answers: true } }>;
type Planned = { row: Row; step: Transition };

/**
 * Moves one application or several of a competition to a stage: all of them, or none when any has been moved
 * meanwhile or cannot take the step. Applicants the step invites are told in the same transaction, once a move.
 * Throws Forbidden where the viewer may not, or where an application is not of this competition.
 */
export async function moveApplications(
  viewer: StaffViewer,
  input: MoveInput,
  now: Date,
): Promise<MoveResult> {
  return transaction(async (tx) => {
    const competition = await lockedCompetition(viewer, 'application.move', input.competitionId, tx);
    if (competition.status !== 'open') return { status: 'not_open' };
    const { planned, refusals } = await planAll(tx, competition, input);
    for (const { step } of planned) authorise(viewer, step.action, resourceOf(competition));
    if (refusals.length > 0) return { status: 'refused', refusals };
    const batchId = randomUUID();
    const ids = planned.map(({ row }) => row.id);
    const data = { stage: input.to, stageChangedAt: now };
    await inChunks(ids, (chunk) => tx.application.updateMany({ where: { id: { in: chunk } }, data }));
    const moves = await inChunks(planned, (chunk) =>
      tx.stageMove.createManyAndReturn({
        data: chunk.map(({ row }) => moveOf(row, input, batchId, viewer, now)),
      }),
    );
    const moveIds = new Map(moves.flat().map((move) => [move.applicationId, move.id]));
    const notices = planned.flatMap(({ row, step }) =>
      invitation(competition, row, step, moveIds.get(row.id)),
    );
    await inChunks(notices, (chunk) => enqueue(tx, chunk, now));
    await recordAudit(
      tx,
      viewer,
      planned.map(({ row }) => auditOf(row, input.to, batchId)),
      now,
    );
    return { status: 'moved', count: planned.length, batchId };
  });
}

async function planAll(tx: Tx, competition: CompetitionRow, { applications, to }: MoveInput) {
  const seen = new Map(applications.map(({ id, from }) => [id, from]));
  const found: Row[][] = await inChunks([...seen.keys()].filter(isId), (ids) =>
    tx.application.findMany({
      where: { id: { in: ids }, competitionId: competition.id },
      include: parts,
      omit: { snapshot: true, answers: true },
    }),
  );
  const rows = found.flat();
  if (rows.length !== seen.size) throw new Forbidden('application.move');
  const planned: Planned[] = [];
  const refusals: MoveRefusal[] = [];
  for (const row of rows) {
    const step = planOne(row, seen.get(row.id), to, competition);
    if (typeof step === 'object') planned.push({ row, step });
    else refusals.push({ applicationId: row.id, name: row.applicantName, stage: row.stage, reason: step });
  }
  return { planned, refusals };
}

function planOne(
  row: Row,
  seenAt: Stage | undefined,
  to: Stage,
  { vacancy }: CompetitionRow,
): Transition | MoveProblem | 'changed' | 'no_account' {
  if (row.stage !== seenAt) return 'changed';
  const step = planMove({ stage: row.stage, history: row.moves, contract: vacancy.contractType }, to);
  if (typeof step === 'object' && step.kind === 'withdraw') return 'no_such_step';
  return typeof step === 'object' && step.notifies !== null && !row.candidate ? 'no_account' : step;
}

function moveOf(row: Row, { to, note }: MoveInput, batchId: string, viewer: StaffViewer, at: Date) {
  const actor = { actorKind: 'staff', actorId: viewer.id } as const;
  return { applicationId: row.id, from: row.stage, to, batchId, note: note || null, at, ...actor };
}

function invitation(competition: CompetitionRow, row: Row, { notifies }: Transition, moveId = '') {
  if (notifies !== 'invited-to-assessment' && notifies !== 'invited-to-interview') return [];
  if (!row.candidate) return [];
  return [noticeTo(competition, row, row.candidate.email, notifies, `${notifies}:${moveId}`)];
}

function auditOf(row: Row, to: Stage, batch: string): NewAuditEntry {
  return {
    action: 'application.move',
    resource: 'application',
    resourceId: row.id,
    detail: { from: row.stage, to, batch },
  };
}
