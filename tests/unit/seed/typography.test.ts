import { fields } from '@/prisma/seed/people/fields';
import { writtenVacancies, type SeedVacancy } from '@/prisma/seed/written';

/** Every string in a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function wordings({ notices, questions, departmentEn, departmentFr }: SeedVacancy, language: 'en' | 'fr') {
  const asked = questions.flatMap(({ prompt, options = [] }) => [
    prompt[language] ?? '',
    ...options.map(({ label }) => label[language] ?? ''),
  ]);
  return [...strings(notices[language]), ...asked, language === 'en' ? departmentEn : departmentFr];
}

const inLanguage = (language: 'en' | 'fr') => [
  ...writtenVacancies.flatMap((vacancy) => wordings(vacancy, language)),
  ...strings(Object.values(fields).map((field) => field[language])),
];

const french = inLanguage('fr');
const english = inLanguage('en');

test('there is text in both languages', () => {
  expect(french.length).toBeGreaterThan(500);
  expect(english.length).toBeGreaterThan(500);
});

test.each([
  ['a space that does not break before ; ! ?', /[^\u00a0\u202f][;!?]/],
  [
    'a space that does not break before a colon, clock times and addresses apart',
    /[^\u00a0\u202f\d]:(?!\/\/)/,
  ],
  ['a space that does not break within « »', /«[^\u00a0\u202f]|[^\u00a0\u202f]»/],
  ['no straight quotes or apostrophes', /['"]/],
  ['no English quotes', /[“”]/],
  ['no two spaces in a row', / {2}/],
])('French has %s', (_name, wrong) => {
  expect(french.filter((text) => wrong.test(text))).toEqual([]);
});

test.each([
  ['no straight quotes or apostrophes', /['"]/],
  ['no French quotes', /[«»]/],
  ['no space before punctuation', /\s[;:!?,.]/],
])('English has %s', (_name, wrong) => {
  expect(english.filter((text) => wrong.test(text))).toEqual([]);
});
