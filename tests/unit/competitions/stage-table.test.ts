import {
  closingStep,
  maySubmit,
  planMove,
  possibleSteps,
  replacement,
  withdrawal,
  type Planned,
} from '@/lib/competitions/stages/rules';
import { conditionNames, steps, unmetCondition, type Situation } from '@/lib/competitions/stages/table';
import { stages } from '@/lib/competitions/stages/order';
import { CompetitionStatus, ContractType } from '@/lib/db/models';

const situation: Situation = {
  contract: 'consultant',
  competition: 'open',
  deadlinePassed: true,
  postsLeft: 1,
  secondPerson: true,
};

/** Every application staff can lead to from arrival, by its stage and where it may be put back to. */
function reachable(contract: ContractType): Planned[] {
  const first: Planned = {
    ...situation,
    contract,
    stage: 'received',
    history: [{ from: null, to: 'received' }],
  };
  const keyOf = ({ stage, history }: Planned) => JSON.stringify([stage, history.length > 9 ? null : history]);
  const found = new Map([[keyOf(first), first]]);
  for (const each of found.values())
    for (const { from, to } of each.history.length > 8 ? [] : possibleSteps(each)) {
      const next = { ...each, stage: to, history: [...each.history, { from, to }] };
      found.set(keyOf(next), next);
    }
  return [...found.values()];
}

test('every row of the table is one that a command follows', () => {
  const followed = new Set(steps.filter(({ kind }) => kind === 'arrive'));
  for (const contract of Object.values(ContractType))
    for (const application of reachable(contract))
      for (const step of possibleSteps(application)) followed.add(step);
  for (const stage of stages) {
    const outcome = closingStep(stage);
    if (outcome) followed.add(outcome);
    for (const status of Object.values(CompetitionStatus)) {
      const step = withdrawal(stage, status);
      if (step) followed.add(step);
      const again = replacement({ stage, history: [] }, status, null, new Date(0));
      if (again) followed.add(again);
    }
  }
  expect(steps.filter((step) => !followed.has(step))).toEqual([]);
});

test('no two rows of a kind lead from one stage to the same other', () => {
  const names = steps.map(({ kind, from, to }) => `${kind}: ${from} → ${to}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each<[string, Parameters<typeof unmetCondition>, string | null]>([
  ['nothing is asked for', [{}, {}], null],
  ['another contract', [{ contracts: ['internship'] }, situation], 'contracts'],
  ['one of its contracts', [{ contracts: ['internship', 'consultant'] }, situation], null],
  [
    'a competition that is closed',
    [{ competition: 'open' }, { ...situation, competition: 'closed' }],
    'competition',
  ],
  ['a deadline that has passed', [{ deadline: 'passed' }, situation], null],
  ['a deadline still ahead', [{ deadline: 'passed' }, { ...situation, deadlinePassed: false }], 'deadline'],
  ['the other way round', [{ deadline: 'ahead' }, situation], 'deadline'],
  ['a post left', [{ posts: 'left' }, situation], null],
  ['every post filled', [{ posts: 'left' }, { ...situation, postsLeft: 0 }], 'posts'],
  ['more selected than posts', [{ posts: 'left' }, { ...situation, postsLeft: -1 }], 'posts'],
  ['a second person', [{ person: 'second' }, situation], null],
  ['the same person', [{ person: 'second' }, { ...situation, secondPerson: false }], 'person'],
  ['the first of several', [{ deadline: 'ahead', person: 'second' }, situation], 'deadline'],
])('a condition holds or is named: %s', (_name, [when, known], expected) => {
  expect(unmetCondition(when, known)).toBe(expected);
});

test('what is not known does not hold', () => {
  const all = {
    contracts: ['consultant'],
    competition: 'open',
    deadline: 'passed',
    posts: 'left',
    person: 'second',
  } as const;
  for (const name of conditionNames) expect(unmetCondition({ [name]: all[name] }, {})).toBe(name);
  expect(unmetCondition(all, situation)).toBeNull();
});

test('nobody is moved in a competition that is not open', () => {
  for (const competition of ['closed', 'cancelled'] as const) {
    const application = { ...situation, competition, stage: 'received', history: [] } as const;
    expect(planMove(application, 'screening')).toBe('competition');
    expect(possibleSteps(application)).toEqual([]);
  }
});

test('an application arrives while the competition is open and its deadline ahead (R17)', () => {
  const closesAt = new Date('2026-11-30T23:00:00Z');
  const before = new Date(closesAt.getTime() - 1);
  expect(maySubmit('open', closesAt, before)).toBe(true);
  expect(maySubmit('open', closesAt, closesAt)).toBe(false);
  expect(maySubmit('closed', closesAt, before)).toBe(false);
  expect(maySubmit(undefined, closesAt, before)).toBe(false);
});
