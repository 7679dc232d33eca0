import { fieldError, fieldNameOf } from '@/lib/forms/rules';
import { entrySchemas, type SectionName } from '@/lib/profiles/schema';
import { sections, type Field } from '@/lib/profiles/sections';
import { inputs, unusualTexts } from './inputs';

type Problems = Record<string, string>;

/** What a reader is told: of each field, what is wrong first. */
function problems(section: SectionName, input: unknown): Problems {
  const { error } = entrySchemas[section].safeParse(input);
  const told: Problems = {};
  for (const issue of error?.issues ?? []) told[fieldNameOf(issue)] ??= fieldError(issue).key;
  return told;
}

const withField = (section: SectionName, field: Field, value: unknown) => ({
  ...inputs[section],
  [field.name]: value,
});
const all = sections.flatMap(({ name, fields }) => fields.map((field) => [name, field.name, field] as const));
// Lines of a form of their own have tests of their own below.
const special = ['personal.orcid', 'publications.doi', 'references.name', 'personal.givenName'];
special.push('personal.familyName', 'personal.latinName');
const isText = ([section, name, { type }]: (typeof all)[number]) =>
  (type === 'text' || type === 'textarea') && !special.includes(`${section}.${name}`);
const texts = all.filter(isText);
const lists = all.filter(([, , field]) => field.type === 'list' && field.several);
const single = all.filter((each) => !lists.includes(each));

test('a form filled in correctly fits its section, and what is stored fits it again', () => {
  for (const { name } of sections) {
    const data = entrySchemas[name].parse(inputs[name]);
    expect(entrySchemas[name].parse(data)).toEqual(data);
  }
});

// White space in a field that people write in is nothing; what a program sends for a list is no choice.
const blankIsNone = ({ type, optional }: Field) => optional || !['choice', 'date', 'list'].includes(type);

// What is asked for because of another field: one of two names, which other one, when completed studies ended.
const needed: Record<string, string> = {
  'nationality.other': 'sayWhich',
  'education.to': 'required',
  'relatives.organization': 'required',
  'references.consent': 'refereeConsent',
};

test.each(single)('%s.%s left empty is asked for, unless it is optional', (section, name, field) => {
  const key = needed[`${section}.${name}`] ?? (field.optional || field.type === 'checkbox' ? '' : 'required');
  const expected: Problems = key ? { [name]: key } : {};
  expect(problems(section, withField(section, field, undefined))).toEqual(expected);
  if (field.type !== 'checkbox') {
    expect(problems(section, withField(section, field, ''))).toEqual(expected);
    expect(Object.keys(problems(section, withField(section, field, ' \t ')))).toEqual(
      blankIsNone(field) ? Object.keys(expected) : [name],
    );
  }
});

test.each(single)('%s.%s refuses what is not a text', (section, name, field) => {
  for (const value of [['a', 'b'], [], {}, { toString: 'x' }, 7, null, ['on', 'on']])
    expect(Object.keys(problems(section, withField(section, field, value)))).toEqual([name]);
});

test.each(all.filter((each) => each[2].limit && isText(each)))(
  '%s.%s takes as many characters as it states, and no more',
  (section, name, field) => {
    const { limit = 0, type } = field;
    const text = (length: number) => (type === 'tel' ? '1' : 'x').repeat(length);
    expect(problems(section, withField(section, field, text(limit)))).toEqual({});
    const { error } = entrySchemas[section].safeParse(withField(section, field, text(limit + 1)));
    expect(error?.issues.map((issue) => [issue.path[0], fieldError(issue)])).toEqual([
      [name, { key: 'tooLong', max: limit }],
    ]);
    expect(problems(section, withField(section, field, text(1_000_000)))).toEqual({ [name]: 'tooLong' });
  },
);

test('every text field states its limit', () => {
  expect(texts.filter(([, , { limit }]) => limit === undefined)).toEqual([]);
});

test.each(texts)('%s.%s takes any script and keeps it', (section, _name, field) => {
  const limit = field.limit ?? 0;
  for (const [, text] of unusualTexts.filter(([, value]) => value.length <= limit)) {
    const data: Record<string, unknown> = entrySchemas[section].parse(withField(section, field, text));
    expect(data[field.name]).toBe(text);
  }
});

test.each(texts)('%s.%s refuses what a database or a mail cannot hold', (section, name, field) => {
  for (const text of ['a\u0000b', 'a\u001bb', 'a\u007fb', 'a\ud800b', 'a\udc00', '\udc00\ud800'])
    expect(problems(section, withField(section, field, text))).toEqual({ [name]: 'controlCharacters' });
  const lines = problems(section, withField(section, field, 'a\nBcc: b'));
  expect(lines).toEqual(field.type === 'textarea' ? {} : { [name]: 'controlCharacters' });
});

test.each(texts)('%s.%s is composed, trimmed and has one kind of line end', (section, _name, field) => {
  const typed = field.type === 'textarea' ? '  e\u0301\r\nb\rc ' : '\u00a0e\u0301 ';
  const data: Record<string, unknown> = entrySchemas[section].parse(withField(section, field, typed));
  expect(data[field.name]).toBe(field.type === 'textarea' ? 'é\nb\nc' : 'é');
});

const foreign = ['unheard-of', '__proto__', 'constructor', 'toString', 'FEMALE', ' '];
test.each(all.filter(([, , { type }]) => ['choice', 'list'].includes(type)))(
  '%s.%s takes nothing that was not offered',
  (section, name, field) => {
    for (const value of foreign.filter((each) => !field.optional || each.trim() !== ''))
      expect(problems(section, withField(section, field, value))).toEqual({ [name]: 'choice' });
  },
);

test.each(all.filter(([, , { type }]) => type === 'date'))(
  '%s.%s takes dates that exist',
  (section, name, field) => {
    for (const value of [
      '2023-02-29',
      '1990-13-01',
      '28/02/1990',
      '1990-2-8',
      '٢٠٢٠-٠١-٠١',
      '1990-02-28T00:00Z',
    ])
      expect(problems(section, withField(section, field, value))).toEqual({ [name]: 'date' });
    expect(problems(section, withField(section, field, '1988-02-29'))).toEqual({});
  },
);

test.each(all.filter(([, , { type }]) => type === 'partialDate'))(
  '%s.%s takes a year, or a month of one, however it is typed',
  (section, name, field) => {
    for (const value of ['2010-00', '2010-13', '1810-01', '2010-09-01', 'September 2010', '10', '13/2010'])
      expect(problems(section, withField(section, field, value))).toEqual({ [name]: 'partialDate' });
    const typed = {
      '2019': '2019',
      '09/2019': '2019-09',
      '2019-9': '2019-09',
      '2019.09': '2019-09',
      // Keyboards of digits alone.
      '201909': '2019-09',
      '092019': '2019-09',
      '۲۰۱۹': '2019',
    };
    for (const [value, stored] of Object.entries(typed)) {
      const input = { ...inputs[section], from: '', to: '', status: 'unfinished', [name]: value };
      const filled = section === 'employment' ? { ...input, from: name === 'to' ? '2019' : value } : input;
      const data: Record<string, unknown> = entrySchemas[section].parse(filled);
      expect([value, data[field.name]]).toEqual([value, stored]);
    }
  },
);

test.each(all.filter(([, , { type }]) => type === 'number'))(
  '%s.%s takes whole numbers within bounds, in any digits',
  (section, name, field) => {
    for (const value of ['-5', '1.5', 'ten', '1e3'])
      expect(problems(section, withField(section, field, value))).toEqual({ [name]: 'number' });
    expect(problems(section, withField(section, field, '101'))).toEqual({ [name]: 'numberBetween' });
    const data: Record<string, unknown> = entrySchemas[section].parse(withField(section, field, ' ٠٤٠ '));
    expect(data[field.name]).toBe('40');
  },
);

test.each(lists)(
  '%s.%s takes several, each once and in order, and leaves out what is empty',
  (section, name, field) => {
    const chosen = (value: unknown) => problems(section, { ...inputs[section], other: 'x', [name]: value });
    const parse = (value: unknown) =>
      (
        entrySchemas[section].parse({ ...inputs[section], other: 'x', [name]: value }) as Record<
          string,
          unknown
        >
      )[name];
    const [first = '', second = ''] = inputs[section][name] ?? [];
    expect(parse(['', second, first, '', second])).toEqual([second, first]);
    expect(parse(first)).toEqual([first]);
    for (const none of [undefined, '', [], ['']])
      expect(chosen(none)).toEqual(field.optional ? {} : { [name]: 'required' });
    for (const value of [7, null, {}, [7], [null]]) expect(Object.keys(chosen(value))[0]).toMatch(name);
  },
);

test.each(['givenName', 'familyName', 'latinName'] as const)('a name has a letter: %s', (name) => {
  for (const value of ['\u200b', '-', '.', '42'])
    expect(problems('personal', { ...inputs.personal, [name]: value })).toEqual({
      [name]: 'nameWithoutLetter',
    });
});

test('one name suffices, in either field', () => {
  const named = (givenName: string, familyName: string) =>
    problems('personal', { ...inputs.personal, givenName, familyName });
  expect([named('Suharto', ''), named('', 'Suharto'), named(' ', '\u00a0')]).toEqual([
    {},
    {},
    { givenName: 'oneName' },
  ]);
});

test('a name in another script is asked for in Latin letters too', () => {
  const named = (givenName: string, latinName: string) =>
    problems('personal', { ...inputs.personal, givenName, familyName: '', latinName });
  expect(named('小明', '')).toEqual({ latinName: 'latinName' });
  expect(named('小明', 'Xiaoming')).toEqual({});
  expect(named('Amina', 'أمينة')).toEqual({ latinName: 'latinLetters' });
  expect(named('Ñandú Łukasz O’Brien-Şen', '')).toEqual({});
});

test.each([
  ['+41\u201122\u2011555\u201101\u201123', '+41 22 555 01 23'],
  ['+۹۸ ۲۱ ۵۵۵۰ ۱۲۳۴', '+98 21 5550 1234'],
  ['(022) 555.01/23', '022 555 01 23'],
  ['\u202a+221 33 555 01 23\u202c', '+221 33 555 01 23'],
])('the telephone number %s is kept in plain digits', (phone, kept) => {
  expect(entrySchemas.personal.parse({ ...inputs.personal, phone })).toMatchObject({ phone: kept });
});

test.each(['12', 'call me', '+41 22 ext. five', '+'])('%s is no telephone number', (phone) => {
  expect(problems('personal', { ...inputs.personal, phone })).toEqual({ phone: 'phone' });
});

test('identifiers are checked by their form, with or without the address before them', () => {
  const orcid = (typed: string) => problems('personal', { ...inputs.personal, orcid: typed });
  expect([orcid('https://orcid.org/0000-0002-1825-009x'), orcid('0000-0002-1825')]).toEqual([
    {},
    { orcid: 'orcid' },
  ]);
  const doi = (typed: string) => problems('publications', { ...inputs.publications, doi: typed });
  expect([doi('https://doi.org/10.1000/182'), doi('doi: 10.1000/182'), doi('11.1000/182')]).toEqual([
    {},
    {},
    { doi: 'doi' },
  ]);
  const url = (typed: string) => problems('publications', { ...inputs.publications, url: typed });
  expect([url('https://example.org/a'), url('javascript:alert(1)'), url('example')]).toEqual([
    {},
    { url: 'webAddress' },
    { url: 'webAddress' },
  ]);
});

test('lines that a word processor broke its own way are lines', () => {
  const duties = 'Led a team of 4\u000bManaged budgets\u2028Wrote\u0085Read';
  expect(entrySchemas.employment.parse({ ...inputs.employment, duties })).toMatchObject({
    duties: 'Led a team of 4\nManaged budgets\nWrote\nRead',
  });
});

test('what belongs together is compared', () => {
  expect(problems('nationality', { countries: ['SN', 'other'] })).toEqual({ other: 'sayWhich' });
  expect(problems('languages', { ...inputs.languages, language: 'other', other: '' })).toEqual({
    other: 'sayWhich',
  });
  for (const section of ['education', 'employment'] as const) {
    const period = (from: string, to: string) => problems(section, { ...inputs[section], from, to });
    expect(period('2012-07', '2012-06')).toEqual({ to: 'endBeforeStart' });
    expect(period('2012-06', '2012-06')).toEqual({});
    expect(period('2012-06', '2012')).toEqual({});
    expect(period('2012', '2011-12')).toEqual({ to: 'endBeforeStart' });
    expect(period('2012-06', '')).toEqual(section === 'education' ? { to: 'required' } : {});
  }
});

test('fields that no section has are left out', () => {
  const data = entrySchemas.nationality.parse({
    ...inputs.nationality,
    id: 'x',
    iban: 'CH93',
    profileId: 'y',
  });
  expect(data).toEqual(inputs.nationality);
});

test('no section is asked for bank details (R4)', () => {
  const names = all.map(([section, name]) => `${section}.${name}`.toLowerCase());
  expect(names.filter((name) => /iban|bank|account|card|swift|bic/.test(name))).toEqual([]);
});
