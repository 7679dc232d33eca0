import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countryCodes } from '@/lib/i18n/countries';
import { locales } from '@/lib/i18n/locales';
import { areaName, areas } from '@/lib/reference/areas';
import data from '@/lib/reference/data/areas.json';
import { find } from '@/lib/reference/list';
import { nationalities, nationalityName } from '@/lib/reference/nationalities';

// The list as it was reviewed against UNTERM and M49, name by name, in both languages.
const reviewed = readFileSync(path.join(__dirname, 'areas.txt'), 'utf8').trimEnd().split('\n');
const reviewedRows = reviewed.filter((line) => !line.startsWith('#')).map((line) => line.split(' | '));

test('every name is the one that was reviewed', () => {
  const lines = Object.entries(data).flatMap(([part, entries]) => [
    `# ${part}`,
    ...entries.map(({ code, en, fr }) => `${code} | ${en} | ${fr}`),
  ]);
  expect(lines).toEqual(reviewed);
});

test('names are stored: what Intl knows of regions is not asked', () => {
  const asked = jest.spyOn(Intl, 'DisplayNames').mockImplementation(() => {
    throw new Error('Intl.DisplayNames was asked');
  });
  const named = reviewedRows.map(([code]) => [
    code,
    ...locales.map((locale) => nationalityName(code!, locale)),
  ]);
  asked.mockRestore();
  expect(named).toEqual(reviewedRows);
});

test('nationalities are the Member States, two observers, Kosovo, three statuses without one, and “other”', () => {
  expect(data.members).toHaveLength(193);
  expect(data.observers.map(({ code }) => code)).toEqual(['PS', 'VA']);
  expect(nationalities.codes).toHaveLength(193 + 2 + 1 + 3 + 1);
  for (const code of ['XXA', 'XXB', 'XXC', 'XK', 'other']) expect(nationalities.has(code)).toBe(true);
  for (const code of ['AQ', 'BV', 'TW', 'GL', 'HK', 'ZZ', '']) expect(nationalities.has(code)).toBe(false);
});

test('areas of residence have people', () => {
  for (const code of ['HK', 'GL', 'PS', 'XK', 'EH', 'PN']) expect(areas.has(code)).toBe(true);
  for (const code of ['AQ', 'BV', 'HM', 'TF', 'GS', 'UM', 'XXA', 'other'])
    expect(areas.has(code)).toBe(false);
});

test('no code stands twice, and every entry has a name of its own in each language', () => {
  for (const list of [areas, nationalities]) {
    expect(new Set(list.codes).size).toBe(list.entries.length);
    for (const locale of locales)
      expect(new Set(list.entries.map((entry) => entry[locale])).size).toBe(list.entries.length);
  }
});

test('every code that could be stored before keeps a name, whether it is still offered or not', () => {
  for (const code of countryCodes)
    for (const locale of locales) {
      expect(areaName(code, locale)).not.toBe(code);
      expect(nationalityName(code, locale)).toBe(areaName(code, locale));
    }
  expect(areaName('TW', 'en')).toBe('Taiwan Province of China');
  expect(areaName('no such code', 'en')).toBe('no such code');
});

test('Kosovo comes with the sentence of the United Nations', () => {
  expect(areas.note('XK', 'en')).toContain('Security Council resolution 1244 (1999)');
  expect(nationalities.note('XK', 'fr')).toContain('résolution\u00A01244\u00A0(1999) du Conseil de sécurité');
  expect(areas.note('FR', 'fr')).toBeUndefined();
});

test('an option is listed where its language sorts it, and what is no country comes last', () => {
  const labels = nationalities.options('fr').map(({ label }) => label);
  expect(labels.slice(0, 3)).toEqual(['Afghanistan', 'Afrique du Sud', 'Albanie']);
  expect(labels.indexOf('Éthiopie')).toBeLessThan(labels.indexOf('Fédération de Russie'));
  expect(labels.slice(-4)).toEqual([
    'Apatride',
    'Personne réfugiée hors Convention de 1951',
    'Titre de voyage pour réfugiés (Convention de 1951)',
    'Autre',
  ]);
  expect(nationalities.options('fr')).toBe(nationalities.options('fr'));
});

// What people type, and what they mean by it.
test.each([
  ['UK', 'GB'],
  ['royaume uni', 'GB'],
  ['Angleterre', 'GB'],
  ['usa', 'US'],
  ['États Unis', 'US'],
  ['RDC', 'CD'],
  ['drc', 'CD'],
  ['dr congo', 'CD'],
  ['Burma', 'MM'],
  ['birmanie', 'MM'],
  ['ivory', 'CI'],
  ['cote d', 'CI'],
  ['côte d’ivoire', 'CI'],
  ["Cote d'Ivoire", 'CI'],
  ['cote divoire', 'CI'],
  ['macedoine', 'MK'],
  ['swaziland', 'SZ'],
  ['Cape Verde', 'CV'],
  ['cap-vert', 'CV'],
  ['Holland', 'NL'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
  ['turquie', 'TR'],
  ['vietnam', 'VN'],
  ['russie', 'RU'],
  ['coree du nord', 'KP'],
  ['Timor oriental', 'TL'],
  ['biélorussie', 'BY'],
  ['guinee bissau', 'GW'],
  ['saint vincent', 'VC'],
  ['apatride', 'XXA'],
  ['NIGER', 'NE'],
  ['vatican', 'VA'],
  ['palestine', 'PS'],
] as const)('“%s” finds %s first, in both languages', (typed, code) => {
  for (const locale of locales) expect(find(nationalities, typed, locale)[0]?.code).toBe(code);
});

test('the beginning of a word comes before its middle', () => {
  const codes = find(areas, 'oman', 'en').map(({ code }) => code);
  expect(codes).toEqual(['OM', 'RO']);
});
