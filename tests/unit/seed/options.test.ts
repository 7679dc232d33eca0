import { optionsOf } from '@/prisma/seed/options';

const usual = { ifEmpty: false, reset: false, candidates: 300, applications: 2000 };

test.each([
  ['nothing', [], usual],
  ['--if-empty', ['--if-empty'], { ...usual, ifEmpty: true }],
  ['--reset', ['--reset'], { ...usual, reset: true }],
  [
    'sizes, written either way',
    ['--vacancies', '5000', '--candidates=200000', '--applications', '0'],
    { ...usual, vacancies: 5000, candidates: 200_000, applications: 0 },
  ],
])('takes %s', (_name, args, expected) => {
  expect(optionsOf(args, { NODE_ENV: 'development' })).toEqual(expected);
});

test.each([
  ['a number that is none', ['--vacancies', 'many'], '--vacancies must be a number'],
  ['an empty number', ['--candidates', ''], '--candidates must be at least 1'],
  ['half a vacancy', ['--vacancies', '1.5'], '--vacancies must be a whole number'],
  ['less than nothing', ['--applications=-1'], '--applications must be at least 0'],
  ['more than there are ids for', ['--candidates', '1000001'], '--candidates must be at most 1000000'],
  ['what it does not know', ['--faster'], '--faster'],
  ['a loose word', ['please'], 'please'],
  ['both ways at once', ['--reset', '--if-empty'], 'contradict'],
])('refuses %s, and says so', (_name, args, message) => {
  expect(() => optionsOf(args, {})).toThrow(message);
});

test('empties a database in production only when told twice', () => {
  const production = { NODE_ENV: 'production' };
  expect(() => optionsOf(['--reset'], production)).toThrow('--yes');
  expect(optionsOf(['--reset', '--yes'], production)).toEqual({ ...usual, reset: true });
  expect(optionsOf(['--if-empty'], production)).toEqual({ ...usual, ifEmpty: true });
});
