import type { Action } from '../../auth/permissions';
import type { CompetitionStatus, ContractType, Stage } from '../../db/models';
import type { NotificationTemplate } from '../../outbox/schema';
import { consideredStages, stages } from './order';

/** What has to hold for a step to be taken. */
export type Conditions = {
  /** Contract types for which the step exists; absent for all. */
  contracts?: readonly ContractType[];
  /** The status of the competition; absent for any. */
  competition?: CompetitionStatus;
  /** Whether the deadline for applications has passed. */
  deadline?: 'passed' | 'ahead';
  /** A post has to be left: fewer applicants are selected than there are posts. */
  posts?: 'left';
  /** Another person than the one who made the move before. */
  person?: 'second';
};

/** What decides about conditions: of the competition, and of who takes the step. */
export type Situation = {
  contract: ContractType;
  competition: CompetitionStatus;
  deadlinePassed: boolean;
  postsLeft: number;
  secondPerson: boolean;
};

/** The conditions that a step may fail on, in the order in which they are looked at. */
export const conditionNames = ['contracts', 'competition', 'deadline', 'posts', 'person'] as const;
export type ConditionName = (typeof conditionNames)[number];

type Known = Partial<Situation>;
const holds: { [C in ConditionName]: (wanted: NonNullable<Conditions[C]>, known: Known) => boolean } = {
  contracts: (wanted, { contract }) => contract !== undefined && wanted.includes(contract),
  competition: (wanted, { competition }) => wanted === competition,
  deadline: (wanted, { deadlinePassed }) => deadlinePassed === (wanted === 'passed'),
  posts: (_, { postsLeft = 0 }) => postsLeft > 0,
  person: (_, { secondPerson = false }) => secondPerson,
};

/** The first condition that does not hold; null when all do. A condition on something that is not known does not. */
export function unmetCondition(when: Conditions, known: Known): ConditionName | null {
  return conditionNames.find((name) => !meets(when, name, known)) ?? null;
}

function meets<C extends ConditionName>(when: Conditions, name: C, known: Known): boolean {
  const wanted = when[name];
  return wanted === undefined || holds[name](wanted, known);
}

/** A step that staff or the candidate takes with an application. */
export type Transition = {
  from: Stage;
  to: Stage;
  /** Onward, back to correct a mistake, or out at the candidate's own wish. */
  kind: 'forward' | 'back' | 'withdraw';
  /** Who may: a row of the permission table. */
  action: Extract<Action, 'application.move' | 'application.decide' | 'application.withdraw'>;
  when: Conditions;
  /** What is sent to the applicant at once; null sends nothing before the competition closes. */
  notifies: NotificationTemplate | null;
};

/** The arrival of an application: it comes from no stage. */
export type Arrival = {
  from: null;
  to: Stage;
  kind: 'arrive';
  action: Extract<Action, 'application.submit'>;
  when: Conditions;
  notifies: NotificationTemplate;
};

/** Another submission in the place of one (R14c): the application is received again. */
export type Replacement = {
  from: Stage;
  to: 'received';
  kind: 'replace';
  action: Extract<Action, 'application.submit'>;
  when: Conditions;
  notifies: NotificationTemplate;
};

/** What closing makes of an application: where nothing is left to decide, it stays and is only notified. */
export type Outcome = {
  from: Stage;
  to: Stage;
  kind: 'close';
  action: Extract<Action, 'competition.close'>;
  when: Conditions;
  notifies: ClosingTemplate;
};

/** Any row of the table. */
export type Step = Arrival | Transition | Replacement | Outcome;

/** The formal notifications at closing, in the order a preview lists them. */
export const closingTemplates = [
  'competition-closed-selected',
  'competition-closed-reserve-list',
  'competition-closed-not-selected',
] as const satisfies readonly NotificationTemplate[];
export type ClosingTemplate = (typeof closingTemplates)[number];

const open = { competition: 'open' } as const;
// Interns and consultants may be recommended on their file; a post needs an assessment or an interview first.
const onFile = { ...open, contracts: ['internship', 'consultant'] } as const;

/** How an application arrives. */
export const arrival: Arrival = {
  from: null,
  to: 'received',
  kind: 'arrive',
  action: 'application.submit',
  when: { ...open, deadline: 'ahead' },
  notifies: 'application-received',
};

const forward: readonly Transition[] = [
  // Every application is screened against the minimum requirements, so nothing skips screening but a refusal.
  step('received', 'screening'),
  step('screening', 'long_list'),
  step('screening', 'shortlist'),
  step('long_list', 'shortlist'),
  // Only shortlisted applicants are contacted (R20): these are the only ways into assessment and interview.
  step('shortlist', 'assessment', { notifies: 'invited-to-assessment' }),
  step('shortlist', 'interview', { notifies: 'invited-to-interview' }),
  step('assessment', 'interview', { notifies: 'invited-to-interview' }),
  step('shortlist', 'recommended', { when: onFile }),
  step('assessment', 'recommended', { when: onFile }),
  step('interview', 'recommended'),
  // The hiring side recommends; HR records the decision.
  step('recommended', 'selected', { action: 'application.decide' }),
  step('recommended', 'reserve_list', { action: 'application.decide' }),
  step('reserve_list', 'selected', { action: 'application.decide' }),
  ...consideredStages.map((from) => step(from, 'not_selected')),
  step('selected', 'not_selected', { action: 'application.decide' }),
  step('reserve_list', 'not_selected', { action: 'application.decide' }),
];

// A step that sent nothing can be taken back; taking back a decision is itself a decision.
const back: readonly Transition[] = forward
  .filter(
    (row) => row.notifies === null && !forward.some(({ from, to }) => from === row.to && to === row.from),
  )
  .map((row) => ({ ...row, from: row.to, to: row.from, kind: 'back' }));

// A candidate withdraws at any time until the outcome, and from an offer or the reserve list after it (R16).
const withdraw: readonly Transition[] = stages
  .filter((from) => from !== 'withdrawn')
  .map((from) => ({
    from,
    to: 'withdrawn',
    kind: 'withdraw',
    action: 'application.withdraw',
    when: from === 'selected' || from === 'reserve_list' ? {} : open,
    notifies: 'application-withdrawn',
  }));

/** The stage machine: a step of staff or candidate that is not here cannot happen (R19). */
export const transitions: readonly Transition[] = [...forward, ...back, ...withdraw];

/** From where an application is received again when its applicant sends another one before the deadline. */
export const replacements: readonly Replacement[] = (
  ['received', 'screening', 'long_list', 'shortlist', 'recommended', 'not_selected'] as const
).map((from) => ({
  from,
  to: 'received',
  kind: 'replace',
  action: 'application.submit',
  when: { ...open, deadline: 'ahead' },
  notifies: 'application-replaced',
}));

/** When a competition may be closed: no application can arrive any more (R17). */
export const closable = { ...open, deadline: 'passed' } as const satisfies Conditions;

/** What closing makes of each application. */
export const outcomes: readonly Outcome[] = stages
  .filter((from) => from !== 'withdrawn')
  .map((from) => ({ from, kind: 'close', action: 'competition.close', when: closable, ...outcomeOf(from) }));

/** Every step there is: arriving, moving, withdrawing, being replaced and closing. */
export const steps: readonly Step[] = [arrival, ...transitions, ...replacements, ...outcomes];

// Closing decides every application that has not been withdrawn, and sends what it decided (R20).
function outcomeOf(from: Stage): Pick<Outcome, 'to' | 'notifies'> {
  if (from === 'selected') return { to: from, notifies: 'competition-closed-selected' };
  if (from === 'reserve_list') return { to: from, notifies: 'competition-closed-reserve-list' };
  return { to: 'not_selected', notifies: 'competition-closed-not-selected' };
}

function step(from: Stage, to: Stage, rest: Partial<Transition> = {}): Transition {
  return { from, to, kind: 'forward', action: 'application.move', when: open, notifies: null, ...rest };
}
