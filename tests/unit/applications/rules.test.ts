import fc from 'fast-check';
import { answersOf, applyRefusal, candidateStatus, wordingIn } from '@/lib/applications/rules';
import { mayWithdraw } from '@/lib/competitions/stages/rules';
import {
  answerField,
  answersSchema,
  applicationSchema,
  declarationSchema,
  type Question,
} from '@/lib/applications/schema';
import { CompetitionStatus, Stage } from '@/lib/db/models';

const opensAt = new Date('2026-11-01T08:00:00Z');
const closesAt = new Date('2026-11-30T23:00:00Z');
const timing = { status: 'published', opensAt, closesAt, competitionStatus: 'open' } as const;
const ready = { verified: true, profileComplete: true, hasLiveApplication: false };

test.each([
  ['in time and ready', timing, ready, new Date(closesAt.getTime() - 1), null],
  ['at the closing instant', timing, ready, closesAt, 'not-open'],
  ['before opening', timing, ready, new Date(opensAt.getTime() - 1), 'not-open'],
  [
    'once HR closed the competition',
    { ...timing, competitionStatus: 'closed' as const },
    ready,
    opensAt,
    'not-open',
  ],
  ['without a competition', { ...timing, competitionStatus: null }, ready, opensAt, 'not-open'],
  ['cancelled', { ...timing, status: 'cancelled' as const }, ready, opensAt, 'not-open'],
  ['unverified', timing, { ...ready, verified: false }, opensAt, 'unverified'],
  ['incomplete', timing, { ...ready, profileComplete: false }, opensAt, 'incomplete'],
  ['applied already', timing, { ...ready, hasLiveApplication: true }, opensAt, 'already-applied'],
  [
    'applied already, now closed',
    timing,
    { ...ready, hasLiveApplication: true },
    closesAt,
    'already-applied',
  ],
])('%s', (_name, when, applicant, now, refusal) => {
  expect(applyRefusal(when, applicant, now)).toBe(refusal);
});

const stages = fc.constantFrom(...Object.values(Stage));
const outcomes: Stage[] = ['selected', 'reserve_list', 'not_selected'];

test('no candidate sees an outcome before the competition is closed (R20)', () => {
  fc.assert(
    fc.property(stages, fc.constantFrom('open', 'cancelled'), (stage, competition) => {
      expect(outcomes).not.toContain(candidateStatus(stage, competition));
    }),
  );
  for (const outcome of outcomes) expect(candidateStatus(outcome, 'closed')).toBe(outcome);
});

test('a candidate may withdraw from anything that is not over (R16)', () => {
  for (const stage of Object.values(Stage)) {
    expect(mayWithdraw(stage, 'open')).toBe(stage !== 'withdrawn');
    expect(mayWithdraw(stage, 'closed')).toBe(stage === 'selected' || stage === 'reserve_list');
  }
  expect(Object.values(CompetitionStatus)).toEqual(['open', 'closed', 'cancelled']);
});

const question = (over: Partial<Question>): Question => ({
  id: 'q',
  kind: 'yes_no',
  required: true,
  prompt: { en: 'Really?', fr: 'Vraiment ?' },
  fact: null,
  options: [],
  ...over,
});
const choices = [
  { value: 'a', label: { en: 'A', fr: 'Ah' } },
  { value: 'b', label: { en: 'B', fr: 'Bé' } },
];

test.each<[string, Partial<Question>, unknown, boolean]>([
  ['yes', {}, 'yes', true],
  ['neither yes nor no', {}, 'maybe', false],
  ['a required answer missing', {}, undefined, false],
  ['an optional answer missing', { required: false }, undefined, true],
  ['a choice offered', { kind: 'single_choice', options: choices }, 'a', true],
  ['a choice not offered', { kind: 'single_choice', options: choices }, 'c', false],
  ['several choices', { kind: 'multiple_choice', options: choices }, ['a', 'b'], true],
  ['one of several', { kind: 'multiple_choice', options: choices }, 'b', true],
  ['no choice of several', { kind: 'multiple_choice', options: choices }, undefined, false],
  ['one choice not offered among several', { kind: 'multiple_choice', options: choices }, ['a', 'z'], false],
  ['a number', { kind: 'number' }, '12,5', true],
  ['not a number', { kind: 'number' }, 'twelve', false],
  ['an empty number', { kind: 'number' }, '', false],
  ['a text', { kind: 'short_text' }, 'مرحبا 👋 <b>', true],
  ['a text too long', { kind: 'short_text' }, 'x'.repeat(301), false],
])('%s', (_name, over, value, accepted) => {
  const schema = applicationSchema([question(over)]);
  expect(schema.safeParse({ 'answer-q': value, certify: 'on' }).success).toBe(accepted);
});

test('an application must be certified', () => {
  expect(declarationSchema.safeParse({}).success).toBe(false);
  expect(declarationSchema.safeParse({ certify: 'on' }).success).toBe(true);
});

test('whatever the form lets through is frozen as answers that can be read again', () => {
  const questions = [
    question({}),
    question({ id: 'm', kind: 'multiple_choice', options: choices }),
    question({ id: 't', kind: 'long_text', required: false }),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom('yes', 'no'),
      fc.subarray(['a', 'b'], { minLength: 1 }),
      fc.string({ maxLength: 50 }),
      (yes, several, free) => {
        const parsed = applicationSchema(questions).safeParse({
          'answer-q': yes,
          'answer-m': several,
          'answer-t': free,
          certify: 'on',
        });
        if (!parsed.success) return;
        const answers = answersOf(questions, parsed.data);
        expect(answersSchema.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
        expect(answers.map((answer) => answer.values.map(({ value }) => value)).slice(0, 2)).toEqual([
          [yes],
          several,
        ]);
      },
    ),
  );
  expect(answerField({ id: 'q' })).toBe('answer-q');
});

test('a wording falls back to a language that exists', () => {
  expect(wordingIn({ en: 'x', fr: 'y' }, 'fr')).toBe('y');
  expect(wordingIn({ es: 'z' }, 'fr')).toBe('z');
  expect(wordingIn({}, 'en')).toBe('');
});
