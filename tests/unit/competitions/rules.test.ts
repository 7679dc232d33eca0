import fc from 'fast-check';
import {
  type ContractType,
  ContractType as ContractTypes,
  type Stage,
  Stage as Stages,
} from '@/lib/db/models';
import {
  planMove,
  possibleSteps,
  staffSteps,
  transition,
  type PastMove,
} from '@/lib/competitions/stages/rules';
import { transitions, type Situation } from '@/lib/competitions/stages/table';
import {
  consideredStages,
  isConsidered,
  isTerminal,
  stageOrder,
  stages,
  terminalStages,
} from '@/lib/competitions/stages/order';

type Walker = Situation & { stage: Stage; history: PastMove[] };

const contracts = Object.values(ContractTypes);
const start = (contract: ContractType): Walker => ({
  stage: 'received',
  history: [{ from: null, to: 'received' }],
  contract,
  competition: 'open',
  deadlinePassed: true,
  postsLeft: 1,
  secondPerson: true,
});
const after = ({ stage, history, ...situation }: Walker, to: Stage): Walker => ({
  stage: to,
  history: [...history, { from: stage, to }],
  ...situation,
});

/** Any sequence of steps staff could take, each chosen among those offered. */
const walks = fc
  .record({ contract: fc.constantFrom(...contracts), choices: fc.array(fc.nat(), { maxLength: 25 }) })
  .map(({ contract, choices }) =>
    choices.reduce((walker, choice) => {
      const steps = possibleSteps(walker);
      const step = steps[choice % Math.max(1, steps.length)];
      return step ? after(walker, step.to) : walker;
    }, start(contract)),
  );

test('the table and the order cover every stage of the models', () => {
  expect([...stages].sort()).toEqual(Object.values(Stages).sort());
  expect([...consideredStages, ...terminalStages]).toEqual(stages);
  for (const stage of stages) expect(isTerminal(stage)).toBe(!isConsidered(stage));
  expect(stages.map(stageOrder)).toEqual(stages.map((_, index) => index));
});

test('no step is in the table twice, and none leads from a stage to itself', () => {
  const names = transitions.map(({ from, to }) => `${from} → ${to}`);
  expect(new Set(names).size).toBe(names.length);
  expect(transitions.filter(({ from, to }) => from === to)).toEqual([]);
});

test('nobody reaches assessment or interview without having been shortlisted, whatever is corrected on the way (R20)', () => {
  fc.assert(
    fc.property(walks, ({ history }) => {
      const first = (stages: Stage[]) => history.findIndex(({ to }) => stages.includes(to));
      const contacted = first(['assessment', 'interview']);
      const shortlisted = first(['shortlist']);
      return contacted === -1 || (shortlisted !== -1 && shortlisted < contacted);
    }),
    { numRuns: 5000 },
  );
});

test('without the shortlist the table leads neither to assessment nor to interview (R20)', () => {
  const reached = new Set<Stage>(['received']);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const { from, to, kind } of transitions)
      if (kind === 'forward' && reached.has(from) && to !== 'shortlist') reached.add(to);
  }
  expect([...reached].sort()).toEqual(['long_list', 'not_selected', 'received', 'screening']);
});

test('walks reach every stage staff can lead to', () => {
  const seen = new Set<Stage>();
  fc.assert(
    fc.property(walks, ({ history }) => {
      for (const { to } of history) seen.add(to);
    }),
    { numRuns: 5000 },
  );
  expect([...seen].sort()).toEqual(stages.filter((stage) => stage !== 'withdrawn').sort());
});

test('an applicant is invited at most once to an assessment and once to an interview', () => {
  fc.assert(
    fc.property(walks, ({ history, contract }) => {
      const told = history.flatMap(
        ({ from, to }) => (from && transition(from, to, contract)?.notifies) ?? [],
      );
      return new Set(told).size === told.length;
    }),
    { numRuns: 5000 },
  );
});

test('what has been told is never taken back', () => {
  fc.assert(
    fc.property(walks, ({ history }) => {
      const at = (stage: Stage) => history.findLastIndex(({ to }) => to === stage);
      const invited = Math.max(at('assessment'), at('interview'));
      const undone = history.slice(invited + 1).map(({ to }) => to);
      return (
        invited === -1 ||
        !undone.some((to) => ['received', 'screening', 'long_list', 'shortlist'].includes(to))
      );
    }),
    { numRuns: 5000 },
  );
});

test('from any stage still considered an application can be refused, for every contract', () => {
  for (const contract of contracts)
    for (const from of consideredStages)
      expect(transition(from, 'not_selected', contract)).toMatchObject({ kind: 'forward', notifies: null });
});

test('only the candidate withdraws, from every stage but withdrawn, which leads nowhere (R16)', () => {
  const rows = transitions.filter(({ to }) => to === 'withdrawn');
  expect(rows.map(({ from }) => from).sort()).toEqual(stages.filter((stage) => stage !== 'withdrawn').sort());
  expect(rows.every(({ action, kind }) => action === 'application.withdraw' && kind === 'withdraw')).toBe(
    true,
  );
  expect(transitions.filter(({ from }) => from === 'withdrawn')).toEqual([]);
  for (const stage of stages)
    expect(staffSteps(stage, 'fixed_term').map(({ to }) => to)).not.toContain('withdrawn');
});

test('selected and reserve list are for those who decide, to reach and to leave', () => {
  const decisions = transitions.filter(({ action }) => action === 'application.decide');
  const touching = transitions.filter(
    ({ from, to, kind }) =>
      kind !== 'withdraw' && [from, to].some((stage) => stage === 'selected' || stage === 'reserve_list'),
  );
  expect(decisions).toEqual(touching);
});

test.each(contracts)(
  'a %s is recommended without an interview only where the file may decide',
  (contract) => {
    const onFile = contract === 'internship' || contract === 'consultant';
    for (const from of ['shortlist', 'assessment'] as const)
      expect(transition(from, 'recommended', contract) !== undefined).toBe(onFile);
    expect(transition('interview', 'recommended', contract)).toBeDefined();
  },
);

const walked = (path: Stage[], contract: ContractType = 'fixed_term') => path.reduce(after, start(contract));

test.each<[string, Stage[], Stage, string | object]>([
  ['screening is not skipped', [], 'shortlist', 'no_such_step'],
  ['the long list may be', ['screening'], 'shortlist', { kind: 'forward', notifies: null }],
  ['a mistake that told nobody is corrected', ['screening'], 'received', { kind: 'back' }],
  [
    'the shortlist leads back where it was come from',
    ['screening', 'shortlist'],
    'screening',
    { kind: 'back' },
  ],
  ['and not where it was not', ['screening', 'shortlist'], 'long_list', 'not_returnable'],
  ['an invitation is not unsaid', ['screening', 'shortlist', 'assessment'], 'shortlist', 'no_such_step'],
  ['a refusal is taken back', ['screening', 'not_selected'], 'screening', { kind: 'back' }],
  ['but not to where one never was', ['screening', 'not_selected'], 'interview', 'not_returnable'],
  [
    'nor past an invitation',
    ['screening', 'shortlist', 'interview', 'not_selected'],
    'shortlist',
    'not_returnable',
  ],
  [
    'back to the interview, without a second invitation',
    ['screening', 'shortlist', 'interview', 'recommended'],
    'interview',
    { kind: 'back', notifies: null },
  ],
  [
    'into assessment with its invitation',
    ['screening', 'shortlist'],
    'assessment',
    { notifies: 'invited-to-assessment' },
  ],
  [
    'into interview with its invitation',
    ['screening', 'shortlist', 'assessment'],
    'interview',
    { notifies: 'invited-to-interview' },
  ],
  [
    'the reserve list moves up',
    ['screening', 'shortlist', 'interview', 'recommended', 'reserve_list'],
    'selected',
    { kind: 'forward' },
  ],
])('%s', (_name, path, to, expected) => {
  const step = planMove(walked(path), to);
  if (typeof expected === 'string') expect(step).toBe(expected);
  else expect(step).toMatchObject(expected);
});

test('steps are offered onward first, then back', () => {
  expect(possibleSteps(walked(['screening', 'long_list'])).map(({ to, kind }) => [kind, to])).toEqual([
    ['forward', 'shortlist'],
    ['forward', 'not_selected'],
    ['back', 'screening'],
  ]);
});
