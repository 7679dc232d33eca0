import fc from 'fast-check';
import { locales } from '@/lib/i18n/locales';
import { areas } from '@/lib/reference/areas';
import expertiseData from '@/lib/reference/data/expertise.json';
import { expertise, expertiseName } from '@/lib/reference/expertise';
import { languages } from '@/lib/reference/languages';
import { find } from '@/lib/reference/list';
import { nationalities } from '@/lib/reference/nationalities';
import { organizationName, organizations } from '@/lib/reference/organizations';
import { broadFieldOf, studyFieldName, studyFields } from '@/lib/reference/study-fields';

const lists = { areas, nationalities, languages, organizations, studyFields, expertise };

describe.each(Object.entries(lists))('%s', (_, list) => {
  test('codes are unique, and every entry has both names and a place among the options', () => {
    expect(new Set(list.codes).size).toBe(list.entries.length);
    for (const locale of locales) {
      const options = list.options(locale);
      expect(options.map(({ value }) => value).toSorted()).toEqual(list.codes.toSorted());
      expect(options.filter(({ label }) => label.trim() === '')).toEqual([]);
    }
  });

  test('every entry is found by its name in either language, and first by the one of the page', () => {
    fc.assert(
      fc.property(fc.constantFrom(...list.entries), fc.constantFrom(...locales), (entry, locale) => {
        expect(find(list, entry[locale], locale)[0]).toBe(entry);
        for (const other of locales) expect(find(list, entry[other], locale)).toContain(entry);
      }),
      { numRuns: 300 },
    );
  });

  test('every entry is found by whatever else it is called', () => {
    for (const entry of list.entries)
      for (const also of entry.also ?? [])
        expect(find(list, also, 'en').map(({ code }) => code)).toContain(entry.code);
  });

  test('texts have typographic apostrophes, and no space too many', () => {
    const texts = list.entries.flatMap(({ en, fr, also = [], note }) => [
      en,
      fr,
      ...also,
      ...(note ? [note.en, note.fr] : []),
    ]);
    expect(texts.filter((text) => /["']|^\s|\s$| {2}/.test(text))).toEqual([]);
  });

  test('the options of a language are made once', () => {
    for (const locale of locales) expect(list.options(locale)).toBe(list.options(locale));
  });
});

test.each([
  ['undp', 'undp'],
  ['PNUD', 'undp'],
  ['onu femmes', 'un-women'],
  ['OMS', 'who'],
  ['pam', 'wfp'],
  ['bit', 'ilo'],
  ['unwto', 'un-tourism'],
  ['haut commissariat refugies', 'unhcr'],
  ['otice', 'ctbto'],
] as const)('“%s” finds the organization %s first, in both languages', (typed, code) => {
  for (const locale of locales) expect(find(organizations, typed, locale)[0]?.code).toBe(code);
});

test('an organization is shown with the acronym of the language', () => {
  expect(organizationName('who', 'en')).toBe('World Health Organization (WHO)');
  expect(organizationName('who', 'fr')).toBe('Organisation mondiale de la Santé (OMS)');
});

test('organizations outside the common system are not offered', () => {
  const names = organizations.entries.flatMap(({ en, also = [] }) => [en, ...also]);
  const outside = ['OPCW', 'ICC', 'World Bank', 'IMF', 'WTO', 'IOM', 'Interpol'];
  expect(
    outside.filter((name) => names.includes(name) || names.some((en) => en.includes(`(${name})`))),
  ).toEqual([]);
  expect(organizations.options('fr').at(-1)?.value).toBe('other');
});

test('fields of study are the 29 narrow fields of ISCED-F 2013 and its ten inter-disciplinary ones', () => {
  const narrow = studyFields.codes.filter((code) => !code.endsWith('8'));
  expect(narrow).toHaveLength(29);
  expect(studyFields.codes).toHaveLength(39);
  expect(studyFields.codes.filter((code) => !/^(0\d|10)\d$/.test(code))).toEqual([]);
  expect(studyFieldName('053', 'fr')).toBe('Sciences physiques');
  expect(studyFieldName(broadFieldOf('053'), 'en')).toBe('Natural sciences, mathematics and statistics');
  expect(studyFields.has('05')).toBe(false);
});

test.each([
  ['hydrologie', '053'],
  ['hydraulique', '073'],
  ['human resources', '041'],
  ['public health', '091'],
  ['informatique', '061'],
  ['droit', '042'],
  ['translation', '023'],
] as const)('“%s” finds the field %s', (typed, code) => {
  for (const locale of locales)
    expect(find(studyFields, typed, locale).map((field) => field.code)).toContain(code);
});

test('expertise has two levels, with codes that can stand in an address', () => {
  expect(expertiseData.length).toBeGreaterThanOrEqual(14);
  expect(expertise.codes.length).toBeGreaterThanOrEqual(120);
  expect([...expertise.codes, ...expertiseData.map(({ code }) => code)]).toEqual(
    [...new Set([...expertise.codes, ...expertiseData.map(({ code }) => code)])].filter((code) =>
      /^[a-z]+(-[a-z]+)*$/.test(code),
    ),
  );
  expect(expertiseName('water-resources', 'fr')).toBe('Ressources en eau');
  expect(expertise.has('water-resources')).toBe(false);
});

test.each([
  ['hydrologie', 'hydrology'],
  ['GIRE', 'river-basin-management'],
  ['wash', 'drinking-water-supply'],
  ['SIG', 'gis'],
  ['procurement', 'procurement'],
  ['achats', 'procurement'],
  ['m&e', 'monitoring-evaluation'],
  ['ODD 6', 'sdg-monitoring'],
  ['traduction', 'translation'],
  ['RH', 'hr-policy'],
] as const)('“%s” finds the expertise %s', (typed, code) => {
  for (const locale of locales)
    expect(
      find(expertise, typed, locale)
        .slice(0, 4)
        .map((area) => area.code),
    ).toContain(code);
});

test('the name of a family finds all its areas', () => {
  const water = expertiseData[0]!.areas.map(({ code }) => code);
  expect(find(expertise, 'ressources en eau', 'fr').map(({ code }) => code)).toEqual(
    expect.arrayContaining(water),
  );
});
