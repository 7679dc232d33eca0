import { authorise, Forbidden } from '../auth/permissions';
import type { StaffViewer } from '../auth/viewer';
import { transaction, type Tx } from '../db/client';
import type { Prisma, Stage } from '../db/models';
import { inChunks } from '../db/chunks';
import { isId } from '../forms/fields';
import { lockedCompetition, resourceOf, type CompetitionRow } from './access';
import { wholeList, type WholeList } from './applicants/selected';
import type { Changed, MoveRefusal, MoveResult } from './dto';
import { applicantNotification } from './notifications';
import { moveStages, type Move } from './stages/move';
import { planMove, type MoveProblem } from './stages/rules';
import { readerOf, situationIn } from './stages/situation';
import type { Situation, Transition } from './stages/table';

export type MoveInput = {
  competitionId: string;
  /** Which applications, each with the stage at which the reader saw it. */
  applications: readonly { id: string; from: Stage }[];
  /** Or all that fit a list of one stage. */
  whole?: WholeList;
  to: Stage;
  note?: string;
};

const parts = {
  candidate: { select: { email: true } },
  moves: { select: { from: true, to: true, actorId: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.ApplicationInclude;

type Row = Prisma.ApplicationGetPayload<{ include: typeof parts }>;
type Planned = { row: Row; step: Transition };

/**
 * Moves one application or several of a competition to a stage. What has been moved since the reader saw it is left out
 * and named; of the rest all are moved, or none when any cannot take the step. Applicants the step invites are notified
 * in the same transaction, once a move. Throws Forbidden where the viewer may not, or where an application is not of this
 * competition.
 */
export async function moveApplications(
  viewer: StaffViewer,
  input: MoveInput,
  now: Date,
): Promise<MoveResult> {
  return transaction(async (tx) => {
    const competition = await lockedCompetition(viewer, 'application.move', input.competitionId, tx);
    if (competition.status !== 'open') return { status: 'not_open' };
    const chosen = input.whole
      ? await wholeList(tx, competition, input.whole)
      : { applications: input.applications, left: [] };
    if (!chosen) return { status: 'outdated' };
    const rows = await rowsOf(tx, competition, chosen.applications);
    const seen = new Map(chosen.applications.map(({ id, from }) => [id, from]));
    const same = rows.filter((row) => row.stage === seen.get(row.id));
    const moved = rows.filter((row) => !same.includes(row));
    const { planned, refusals } = await planAll(tx, viewer, competition, same, input.to, now);
    for (const { step } of planned) authorise(viewer, step.action, resourceOf(competition));
    const left = [
      ...chosen.left,
      ...moved.map(({ applicantName: name, stage, id }) => ({ id, name, stage })),
    ];
    if (refusals.length > 0 || planned.length === 0)
      return { status: 'refused', refusals: [...left.map(changedRefusal), ...refusals] };
    const moves = planned.map((each) => moveOf(competition, each, input.note));
    const batchId = await moveStages(tx, viewer, moves, now);
    return {
      status: 'moved',
      count: planned.length,
      batchId,
      left: left.map(({ name, stage }) => ({ name, stage })),
    };
  });
}

const changedRefusal = ({ id, name, stage }: Changed & { id: string }): MoveRefusal => ({
  ...{ applicationId: id, name, stage },
  reason: 'changed',
});

async function rowsOf(
  tx: Tx,
  competition: CompetitionRow,
  applications: MoveInput['applications'],
): Promise<Row[]> {
  const ids = [...new Set(applications.map(({ id }) => id))];
  const found: Row[][] = await inChunks(ids.filter(isId), (chunk) =>
    tx.application.findMany({
      where: { id: { in: chunk }, competitionId: competition.id },
      include: parts,
    }),
  );
  const rows = found.flat();
  if (rows.length !== ids.length) throw new Forbidden('application.move');
  return rows;
}

async function planAll(
  tx: Tx,
  viewer: StaffViewer,
  competition: CompetitionRow,
  rows: readonly Row[],
  to: Stage,
  now: Date,
) {
  const situation = await situationIn(tx, competition, now);
  const planned: Planned[] = [];
  const refusals: MoveRefusal[] = [];
  for (const row of rows) {
    const step = planOne(row, to, { ...situation, ...readerOf(row.moves, viewer) });
    if (typeof step === 'object') {
      planned.push({ row, step });
      if (to === 'selected') situation.postsLeft -= 1;
    } else refusals.push({ applicationId: row.id, name: row.applicantName, stage: row.stage, reason: step });
  }
  return { planned, refusals };
}

function planOne(row: Row, to: Stage, situation: Situation): Transition | MoveProblem | 'no_account' {
  const step = planMove({ stage: row.stage, history: row.moves, ...situation }, to);
  return typeof step === 'object' && step.notifies !== null && !row.candidate ? 'no_account' : step;
}

function moveOf(competition: CompetitionRow, { row, step }: Planned, note?: string): Move {
  const { notifies } = step;
  const move = { application: row, step, note };
  if (notifies !== 'invited-to-assessment' && notifies !== 'invited-to-interview') return move;
  const recipient = row.candidate?.email;
  if (recipient === undefined) return move;
  const notification = (moveId: string) =>
    applicantNotification(competition, row, recipient, notifies, `${notifies}:${moveId}`);
  return { ...move, notification };
}
