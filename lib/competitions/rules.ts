import type { Action } from '../auth/permissions';
import type { ContractType, Stage } from '../db/generated/sqlite/enums';
import type { NotificationTemplate } from '../outbox/schema';
import { consideredStages, stages } from './stages';

/** One step of the stage machine. */
export type Transition = {
  from: Stage;
  to: Stage;
  /** Onward, back to correct a mistake, or out at the candidate's own wish. */
  kind: 'forward' | 'back' | 'withdraw';
  /** Who may: a row of the permission table. */
  action: Extract<Action, 'application.move' | 'application.decide' | 'application.withdraw'>;
  /** What the applicant is told at once; null says nothing before the competition closes. */
  notifies: NotificationTemplate | null;
  /** Contract types for which the step exists; absent for all. */
  contracts?: readonly ContractType[];
};

// Interns and consultants may be recommended on their file; a post needs an assessment or an interview first.
const onFile: readonly ContractType[] = ['internship', 'consultant'];

const forward: Transition[] = [
  // Every application is screened against the minimum requirements, so nothing skips screening but a refusal.
  step('received', 'screening'),
  step('screening', 'long_list'),
  step('screening', 'shortlist'),
  step('long_list', 'shortlist'),
  // Only shortlisted applicants are contacted (R20): these are the only ways into assessment and interview.
  step('shortlist', 'assessment', { notifies: 'invited-to-assessment' }),
  step('shortlist', 'interview', { notifies: 'invited-to-interview' }),
  step('assessment', 'interview', { notifies: 'invited-to-interview' }),
  step('shortlist', 'recommended', { contracts: onFile }),
  step('assessment', 'recommended', { contracts: onFile }),
  step('interview', 'recommended'),
  // The hiring side recommends; HR records the decision.
  step('recommended', 'selected', { action: 'application.decide' }),
  step('recommended', 'reserve_list', { action: 'application.decide' }),
  step('reserve_list', 'selected', { action: 'application.decide' }),
  ...consideredStages.map((from) => step(from, 'not_selected')),
  step('selected', 'not_selected', { action: 'application.decide' }),
  step('reserve_list', 'not_selected', { action: 'application.decide' }),
];

// A step that told nobody can be taken back; taking back a decision is itself a decision.
const back: Transition[] = forward
  .filter(
    (row) => row.notifies === null && !forward.some(({ from, to }) => from === row.to && to === row.from),
  )
  .map((row) => ({ ...row, from: row.to, to: row.from, kind: 'back' }));

const withdraw: Transition[] = stages
  .filter((from) => from !== 'withdrawn')
  .map((from) => ({
    from,
    to: 'withdrawn',
    kind: 'withdraw',
    action: 'application.withdraw',
    notifies: 'application-withdrawn',
  }));

/** The stage machine: what is not here cannot happen (R19). Closing the competition is not a step: see closing/rules.ts. */
export const transitions: readonly Transition[] = [...forward, ...back, ...withdraw];

function step(from: Stage, to: Stage, rest: Partial<Transition> = {}): Transition {
  return { from, to, kind: 'forward', action: 'application.move', notifies: null, ...rest };
}

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

function exists({ contracts }: Transition, contract: ContractType): boolean {
  return contracts === undefined || contracts.includes(contract);
}

/** A move in an application's history, oldest first; `from` is null on its arrival. */
export type PastMove = { from: Stage | null; to: Stage };

/** The stages an application may be put back to: those it has left since the applicant was last told something. */
export function returnStages(history: readonly PastMove[]): Set<Stage> {
  const found = new Set<Stage>();
  for (const { from, to } of history.toReversed()) {
    if (from === null || told(from, to)) break;
    found.add(from);
  }
  return found;
}

function told(from: Stage, to: Stage): boolean {
  return transitions.some((row) => row.from === from && row.to === to && row.notifies !== null);
}

/** Why a move is impossible: no such step, or one back past what the applicant has been told or never was at. */
export type MoveProblem = 'no_such_step' | 'not_returnable';

/** The step an application would take to `to`, or why it cannot. Who may take it is for the permission table. */
export function planMove(
  application: { stage: Stage; history: readonly PastMove[]; contract: ContractType },
  to: Stage,
): Transition | MoveProblem {
  const row = transition(application.stage, to, application.contract);
  if (!row) return 'no_such_step';
  if (row.kind === 'back' && !returnStages(application.history).has(to)) return 'not_returnable';
  return row;
}

/** The steps staff can take with one application, given where it has been. */
export function possibleSteps(application: {
  stage: Stage;
  history: readonly PastMove[];
  contract: ContractType;
}): Transition[] {
  return staffSteps(application.stage, application.contract).filter(
    (row) => typeof planMove(application, row.to) === 'object',
  );
}
