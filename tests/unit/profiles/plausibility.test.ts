import { problemsWith } from '@/lib/profiles/plausibility';
import { entrySchemas, type Entry, type SectionName } from '@/lib/profiles/schema';
import { inputs } from './inputs';

const today = '2026-11-24';
/** What is said of an entry of someone born in 1957, by field. */
function said(section: SectionName, changes: object, others: Record<string, unknown>[] = []) {
  const entry = entrySchemas[section].parse({ ...inputs[section], ...changes }) as Entry<typeof section>;
  const problems = problemsWith(section, entry, { today, birth: '1957-05-01', others });
  return Object.fromEntries(Object.entries(problems).map(([field, { key }]) => [field, key]));
}

test.each<[string, SectionName, object, object]>([
  ['a job that begins in years', 'employment', { from: '2031-01', to: '' }, { from: 'notBegun' }],
  ['a job that ends in years', 'employment', { from: '2020-01', to: '2035' }, { to: 'notEnded' }],
  ['a job of this year, by its year alone', 'employment', { from: '2026', to: '' }, {}],
  ['a job before one was born', 'employment', { from: '1940', to: '1941' }, { from: 'tooYoung' }],
  ['a diploma before one was born', 'education', { from: '', to: '1940' }, { to: 'tooYoung' }],
  [
    'a diploma of years to come',
    'education',
    { from: '2028', to: '2031' },
    { from: 'notBegun', to: 'notCompleted' },
  ],
  ['studies that end in years', 'education', { from: '2025', to: '2028', status: 'in_progress' }, {}],
  ['a course of next month', 'trainings', { date: '2026-12' }, { date: 'notBegun' }],
  ['an article of next year', 'publications', { date: '2027' }, { date: 'notPublished' }],
  ['available since 2020', 'contract_interests', { availableFrom: '2020-01-01' }, { availableFrom: 'past' }],
  ['available from today', 'contract_interests', { availableFrom: today }, {}],
])('%s', (_name, section, changes, expected) => {
  expect(said(section, changes)).toEqual(expected);
});

test('what is entered already is said to be; another language that no list has may be entered again', () => {
  expect(said('languages', { language: 'en' }, [{ language: 'fr' }, { language: 'en' }])).toEqual({
    language: 'enteredAlready',
  });
  expect(said('languages', { language: 'other', other: 'Ongota' }, [{ language: 'other' }])).toEqual({});
  expect(said('expertise', { area: 'hydrology' }, [{ area: 'hydrology' }])).toEqual({
    area: 'enteredAlready',
  });
});

test('correct entries are passed', () => {
  for (const section of Object.keys(inputs) as SectionName[])
    expect([section, said(section, section === 'personal' ? { dateOfBirth: '1957-05-01' } : {})]).toEqual([
      section,
      {},
    ]);
});
