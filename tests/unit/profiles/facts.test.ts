import fc from 'fast-check';
import { applicantFacts } from '@/lib/applications/facts/rows';
import { deriveFacts, factsVersion, monthsIn } from '@/lib/profiles/facts';
import { educationLevels, entrySchemas, type SectionName } from '@/lib/profiles/schema';
import { sections } from '@/lib/profiles/sections';
import type { ProfileSnapshot } from '@/lib/profiles/snapshot';
import { inputs } from './inputs';

/** A snapshot of forms as a browser sends them: one entry in each section, but for what is given. */
const parsed = (over: Partial<Record<SectionName, object | object[]>> = {}) => {
  const parts = sections.map(({ name, kind }) => {
    const entries = [over[name] ?? inputs[name]].flat().map((form) => entrySchemas[name].parse(form));
    return [name, kind === 'list' ? entries : entries[0]];
  });
  return {
    version: 2,
    email: 'amina@example.org',
    nothing: [],
    ...Object.fromEntries(parts),
  } as ProfileSnapshot;
};

const study = (over: object) => ({ ...inputs.education, ...over });

test('the facts of a profile', () => {
  expect(deriveFacts(parsed(), '2026-11')).toEqual({
    sortName: 'amina diallo',
    lookup: 'amina diallo ndiaye aminadiallo',
    nationalities: ['SN', 'FR', 'other'],
    educationLevel: 7,
    fields: ['eaux souterraines'],
    experienceMonths: 89,
    employed: false,
    // A mother tongue is spoken at the highest level.
    languages: [{ code: 'fr', level: 4 }],
    text: 'hydrologue direction de leau dakar mesures rapports hydrologie eaux souterraines ucad prince2 peoplecert python la recharge des nappes water policy',
  });
});

test.each<[string, object[], number | null]>([
  ['none', [], null],
  ['the highest of several', [study({ level: 'bachelor' }), study({ level: 'doctorate' }), study({})], 8],
  [
    'not what goes on',
    [study({ level: 'doctorate', status: 'in_progress', to: '' }), study({ level: 'bachelor' })],
    6,
  ],
  [
    'not what was left unfinished',
    [study({ level: 'doctorate', status: 'unfinished' }), study({ level: 'bachelor' })],
    6,
  ],
  [
    'not what is to end later',
    [study({ level: 'doctorate', to: '2026-12' }), study({ level: 'secondary' })],
    3,
  ],
  ['a year alone', [study({ to: '2026' })], 7],
  ['what ended this month', [study({ to: '2026-11' })], 7],
])('the level of studies completed: %s', (_name, education, expected) => {
  expect(deriveFacts(parsed({ education }), '2026-11').educationLevel).toBe(expected);
});

test('levels of studies keep the order of the profile', () => {
  const levels = educationLevels.map(
    (level) => deriveFacts(parsed({ education: [study({ level })] }), '2026-11').educationLevel,
  );
  expect(levels).toEqual([...levels].sort());
  expect(new Set(levels).size).toBe(educationLevels.length);
});

test.each<[string, [string, string][], number]>([
  ['no post', [], 0],
  ['one month', [['2020-01', '2020-01']], 1],
  ['a year', [['2020-01', '2020-12']], 12],
  [
    'one after the other',
    [
      ['2020-01', '2020-06'],
      ['2020-07', '2020-12'],
    ],
    12,
  ],
  [
    'two at once',
    [
      ['2020-01', '2020-12'],
      ['2020-06', '2021-05'],
    ],
    17,
  ],
  [
    'one within another',
    [
      ['2020-01', '2020-12'],
      ['2020-03', '2020-04'],
    ],
    12,
  ],
  [
    'a gap',
    [
      ['2020-01', '2020-02'],
      ['2021-01', '2021-02'],
    ],
    4,
  ],
  ['one still held', [['2026-10', '']], 2],
  ['one that ends later counts to the month given', [['2026-10', '2027-10']], 2],
  ['one yet to begin', [['2031-01', '']], 0],
  ['years alone count whole', [['2020', '2021']], 24],
  ['a year alone counts to the month given', [['2026', '']], 11],
])('months of experience: %s', (_name, posts, expected) => {
  expect(
    monthsIn(
      posts.map(([from, to]) => ({ from, to })),
      '2026-11',
    ),
  ).toBe(expected);
});

test('the weakest skill is the level of a language; the best of two entries counts', () => {
  const spoken = {
    motherTongue: false,
    reading: 'fluent',
    writing: 'basic',
    speaking: 'advanced',
    listening: 'fluent',
  };
  const languages = [
    { language: 'en', ...spoken },
    { language: 'en', ...spoken, writing: 'intermediate' },
    { language: 'ar', ...spoken, motherTongue: 'on' },
  ];
  expect(deriveFacts(parsed({ languages }), '2026-11').languages).toEqual([
    { code: 'en', level: 2 },
    { code: 'ar', level: 4 },
  ]);
});

const month = fc
  .tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const period = fc
  .tuple(month, fc.option(month, { nil: '' }))
  .map(([a, b]) => (b !== '' && b < a ? { from: b, to: a } : { from: a, to: b }));
const numberOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));

test('months never exceed the span of the calendar, nor fall short of the longest post', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 8 }), month, (posts, until) => {
      const begun = posts.filter(({ from }) => from <= until);
      const ends = begun.map(({ to }) => (to === '' || to > until ? until : to));
      const months = monthsIn(posts, until);
      if (begun.length === 0) return expect(months).toBe(0);
      const first = Math.min(...begun.map(({ from }) => numberOf(from)));
      expect(months).toBeLessThanOrEqual(Math.max(...ends.map(numberOf)) - first + 1);
      const lengths = begun.map(({ from }, index) => numberOf(ends[index]!) - numberOf(from) + 1);
      expect(months).toBeGreaterThanOrEqual(Math.max(...lengths));
    }),
  );
});

test('months are the number of different months in any post, in whatever order posts are given', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 6 }), month, (posts, until) => {
      const covered = new Set<number>();
      for (const { from, to } of posts)
        for (let each = numberOf(from); each <= Math.min(numberOf(to || until), numberOf(until)); each += 1)
          covered.add(each);
      expect(monthsIn(posts, until)).toBe(covered.size);
      expect(monthsIn(posts.toReversed(), until)).toBe(covered.size);
    }),
  );
});

const subject = {
  id: 'a1',
  competitionId: 'c1',
  reference: 'A-7KQ2M9XD',
  applicantName: 'Amina Diallo',
  submittedAt: new Date('2026-11-20T10:00:00Z'),
};

test('the row of an application: values between separators, so that each is found by itself', () => {
  expect(applicantFacts(subject, parsed())).toMatchObject({
    applicationId: 'a1',
    competitionId: 'c1',
    indexVersion: factsVersion,
    lookup: 'a7kq2m9xd amina diallo ndiaye aminadiallo',
    nationality: 'SN',
    nationalities: ' SN FR other ',
    fields: '\neaux souterraines\n',
    languages: ' fr4 ',
  });
});

test('facts come from the snapshot alone: the same one gives the same facts, and none gives a name', () => {
  const facts = applicantFacts(subject, parsed());
  expect(applicantFacts({ ...subject, applicantName: 'Someone Else' }, parsed())).toEqual(facts);
  const erased = applicantFacts({ ...subject, applicantName: subject.reference }, null);
  expect(erased).toMatchObject({ sortName: 'a 7kq2m9xd', nationality: null, educationLevel: null, text: '' });
  expect(JSON.stringify(erased)).not.toMatch(/amina|diallo|SN/i);
});

test('what is indexed stays below what a database takes, whatever is typed', () => {
  const longest = 'ﷺ'.repeat(100);
  const personal = {
    ...inputs.personal,
    givenName: longest,
    familyName: longest,
    otherNames: longest,
    latinName: 'x'.repeat(200),
  };
  const { sortName, lookup } = applicantFacts(subject, parsed({ personal }));
  // With two ids and a country they stay below the 2,704 bytes that PostgreSQL takes in one row of an index.
  expect(Buffer.byteLength(sortName + lookup)).toBeLessThan(2500);
  for (const text of [sortName, lookup]) expect(text.isWellFormed()).toBe(true);
});

test('neither gender, birth, address nor how to reach someone is among the facts', () => {
  const facts = JSON.stringify(deriveFacts(parsed(), '2026-11'));
  expect(facts).not.toMatch(/female|1990|5550123|rue 1|etage|10000|example\.org|shortTerm/i);
});
