import { fieldError } from '@/lib/forms/rules';
import { entrySchemas, type SectionName } from '@/lib/profiles/schema';
import { sections, type Field } from '@/lib/profiles/sections';
import { inputs, unusualTexts } from './inputs';

type Problems = Record<string, string>;

/** What a reader is told: of each field, what is wrong first. */
function problems(section: SectionName, input: unknown): Problems {
  const { error } = entrySchemas[section].safeParse(input);
  const told: Problems = {};
  for (const issue of error?.issues ?? []) told[issue.path.join('.')] ??= fieldError(issue).key;
  return told;
}

const withField = (section: SectionName, field: Field, value: unknown) => ({
  ...inputs[section],
  [field.name]: value,
});
const all = sections.flatMap(({ name, fields }) => fields.map((field) => [name, field.name, field] as const));
const texts = all.filter(([, , { type }]) => type === 'text' || type === 'textarea');

test('a form filled in correctly fits its section, and what is stored fits it again', () => {
  for (const { name } of sections) {
    const data = entrySchemas[name].parse(inputs[name]);
    expect(entrySchemas[name].parse(data)).toEqual(data);
  }
});

test.each(all)('%s.%s left empty is asked for, unless it is optional', (section, name, field) => {
  const expected = field.optional || field.type === 'checkbox' ? {} : { [name]: 'required' };
  expect(problems(section, withField(section, field, undefined))).toEqual(expected);
  if (field.type !== 'checkbox') {
    expect(problems(section, withField(section, field, ''))).toEqual(expected);
    expect(Object.keys(problems(section, withField(section, field, ' \t ')))).toEqual(
      field.type === 'text' || field.type === 'textarea' ? Object.keys(expected) : [name],
    );
  }
});

test.each(all)('%s.%s refuses what is not a text', (section, name, field) => {
  for (const value of [['a', 'b'], [], {}, { toString: 'x' }, 7, null, ['on', 'on']])
    expect(Object.keys(problems(section, withField(section, field, value)))).toEqual([name]);
});

test.each(all.filter(([, , { limit }]) => limit))(
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
test.each(all.filter(([, , { type }]) => ['choice', 'country', 'language'].includes(type)))(
  '%s.%s takes nothing that was not offered',
  (section, name, field) => {
    for (const value of foreign)
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

test.each(all.filter(([, , { type }]) => type === 'month'))('%s.%s takes months', (section, name, field) => {
  for (const value of ['2010-00', '2010-13', '1810-01', '2010-1', '2010-09-01', 'September 2010'])
    expect(problems(section, withField(section, field, value))).toEqual({ [name]: 'month' });
});

test('what belongs together is compared', () => {
  expect(problems('nationality', { country: 'SN', secondCountry: 'SN' })).toEqual({
    secondCountry: 'sameCountry',
  });
  for (const section of ['education', 'employment'] as const) {
    const period = (from: string, to: string) => problems(section, { ...inputs[section], from, to });
    expect(period('2012-07', '2012-06')).toEqual({ to: 'endBeforeStart' });
    expect(period('2012-06', '2012-06')).toEqual({});
    expect(period('2012-06', '')).toEqual({});
  }
});

test('fields that no section has are left out', () => {
  const data = entrySchemas.nationality.parse({
    ...inputs.nationality,
    id: 'x',
    iban: 'CH93',
    profileId: 'y',
  });
  expect(data).toEqual({ country: 'SN', secondCountry: 'FR' });
});

test('no section is asked for bank details (R4)', () => {
  const names = all.map(([section, name]) => `${section}.${name}`.toLowerCase());
  expect(names.filter((name) => /iban|bank|account|card|swift|bic/.test(name))).toEqual([]);
});
