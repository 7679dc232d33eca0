import type { CompetitionStatus, ContractType, Stage } from '../../db/models';
import { stages } from './order';
import {
  arrival,
  outcomes,
  replacements,
  transitions,
  unmetCondition,
  type ConditionName,
  type Outcome,
  type Replacement,
  type Situation,
  type Transition,
} from './table';

/** The step between two stages for a contract type, if there is one. */
export function transition(from: Stage, to: Stage, contract: ContractType): Transition | undefined {
  return transitions.find((row) => row.from === from && row.to === to && exists(row, contract));
}

/** The steps staff can take from a stage, onward first, each list in the order of stages. */
export function staffSteps(from: Stage, contract: ContractType): Transition[] {
  const rows = transitions.filter(
    (row) => row.from === from && row.kind !== 'withdraw' && exists(row, contract),
  );
  const kinds = ['forward', 'back'];
  return rows.sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || stages.indexOf(a.to) - stages.indexOf(b.to),
  );
}

function exists({ when }: Transition, contract: ContractType): boolean {
  return when.contracts?.includes(contract) ?? true;
}

/** A move in an application's history, oldest first; `from` is null on its arrival. */
export type PastMove = { from: Stage | null; to: Stage };

/** The stages an application may be put back to: those it has left since the applicant was last notified. */
export function returnStages(history: readonly PastMove[]): Set<Stage> {
  const found = new Set<Stage>();
  for (const { from, to } of history.toReversed()) {
    if (from === null || notifiesApplicant(from, to)) break;
    found.add(from);
  }
  return found;
}

function notifiesApplicant(from: Stage, to: Stage): boolean {
  return transitions.some((row) => row.from === from && row.to === to && row.notifies !== null);
}

/**
 * Why a move is impossible: no such step, one back past what the applicant was notified of or where it never was, or a
 * condition of the step that does not hold.
 */
export type MoveProblem = 'no_such_step' | 'not_returnable' | Exclude<ConditionName, 'contracts'>;

/** An application as its next step is planned. */
export type Planned = Situation & { stage: Stage; history: readonly PastMove[] };

/** The step staff would take with an application to `to`, or why they cannot. Who may is for the permission table. */
export function planMove(application: Planned, to: Stage): Transition | MoveProblem {
  const row = staffSteps(application.stage, application.contract).find((each) => each.to === to);
  if (!row) return 'no_such_step';
  if (row.kind === 'back' && !returnStages(application.history).has(to)) return 'not_returnable';
  const unmet = unmetCondition(row.when, application);
  return unmet === null ? row : unmet === 'contracts' ? 'no_such_step' : unmet;
}

/** The steps staff can take with one application, given where it has been. */
export function possibleSteps(application: Planned): Transition[] {
  return staffSteps(application.stage, application.contract).filter(
    (row) => typeof planMove(application, row.to) === 'object',
  );
}

/** The step by which a candidate withdraws an application (R16); null where it is too late, or done already. */
export function withdrawal(stage: Stage, competition: CompetitionStatus): Transition | null {
  const row = transitions.find(({ from, kind }) => from === stage && kind === 'withdraw');
  return row && unmetCondition(row.when, { competition }) === null ? row : null;
}

/** Whether a candidate may withdraw (R16). */
export function mayWithdraw(stage: Stage, competition: CompetitionStatus): boolean {
  return withdrawal(stage, competition) !== null;
}

/** What closing makes of an application at `stage`, and what it sends to the applicant; null for a withdrawn one (R20). */
export function closingStep(stage: Stage): Outcome | null {
  return outcomes.find((row) => row.from === stage) ?? null;
}

/** Whether an application may arrive at `now`, as far as the table says (R17). */
export function maySubmit(
  competition: CompetitionStatus | undefined,
  closesAt: Date | null,
  now: Date,
): boolean {
  return unmetCondition(arrival.when, { competition, deadlinePassed: isPast(closesAt, now) }) === null;
}

/**
 * The step by which another submission takes the place of the one sent (R14c); null where it is too late: after the deadline, or
 * once the applicant has been invited on the strength of what was sent.
 */
export function replacement(
  { stage, history }: { stage: Stage; history: readonly PastMove[] },
  competition: CompetitionStatus,
  closesAt: Date | null,
  now: Date,
): Replacement | null {
  const row = replacements.find(({ from }) => from === stage);
  const invited = history.some(({ from, to }) => from !== null && notifiesApplicant(from, to));
  const known = { competition, deadlinePassed: isPast(closesAt, now) };
  return row && !invited && unmetCondition(row.when, known) === null ? row : null;
}

/** Whether a deadline has passed at `now`; without one, none has. */
export function isPast(deadline: Date | null, now: Date): boolean {
  return deadline !== null && now >= deadline;
}
