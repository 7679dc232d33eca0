import { locales } from '@/lib/i18n/locales';
import data from '@/lib/reference/data/languages.json';
import { languageName, languages } from '@/lib/reference/languages';
import { find } from '@/lib/reference/list';

// What was offered before, as it is stored.
const languageCodes = (
  'af am ar as az be bg bn bo bs ca cs cy da de dv dz el en es et eu fa ff fi fj fr ga gl gn gu ha he hi hr ht hu hy ' +
  'id ig is it ja jv ka kk km kn ko ku ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn ny om or pa pl ' +
  'ps pt qu rm rn ro ru rw sd sg si sk sl sm sn so sq sr ss st sv sw ta te tg th ti tk tl tn to tr ts tt uk ur uz ve ' +
  'vi wo xh yo zh zu'
).split(' ');

test.each([
  ['bm', 'Bambara', 'bambara'],
  ['ee', 'Ewe', 'éwé'],
  ['ak', 'Akan', 'akan'],
  ['tw', 'Twi', 'twi'],
  ['ki', 'Kikuyu', 'kikuyu'],
  ['kg', 'Kongo', 'kikongo'],
  ['mos', 'Mossi (Mooré)', 'moré (mossi)'],
  ['tzm', 'Central Atlas Tamazight', 'tamazight de l’Atlas central'],
  ['zgh', 'Standard Moroccan Tamazight', 'tamazight standard marocain'],
  ['nso', 'Northern Sotho', 'sotho du Nord'],
  ['ay', 'Aymara', 'aymara'],
  ['gn', 'Guaraní', 'guarani'],
  ['qu', 'Quechua', 'quechua'],
  ['wo', 'Wolof', 'wolof'],
  ['ln', 'Lingala', 'lingala'],
  ['prs', 'Dari', 'dari'],
  ['fsl', 'French Sign Language', 'langue des signes française'],
  ['ase', 'American Sign Language', 'langue des signes américaine'],
  ['bfi', 'British Sign Language', 'langue des signes britannique'],
  ['ils', 'International Sign', 'signes internationaux'],
  ['other', 'Other language', 'autre langue'],
] as const)('%s is offered as “%s” and « %s »', (code, en, fr) => {
  expect(languages.has(code)).toBe(true);
  expect([languageName(code, 'en'), languageName(code, 'fr')]).toEqual([en, fr]);
});

test('every language that could be stored before is still offered', () => {
  expect(languageCodes.filter((code) => !languages.has(code))).toEqual([]);
});

test('no code stands twice, and every language has a name of its own in each language', () => {
  expect(new Set(languages.codes).size).toBe(languages.entries.length);
  for (const locale of locales)
    expect(new Set(languages.entries.map((entry) => entry[locale])).size).toBe(languages.entries.length);
});

test('codes are two letters of ISO 639-1 or three of ISO 639-3', () => {
  const codes = languages.codes.filter((code) => code !== 'other');
  expect(codes.filter((code) => !/^[a-z]{2,3}$/.test(code))).toEqual([]);
});

test('families, dead and invented languages are not offered', () => {
  const absent = ['ber', 'bnt', 'mis', 'mul', 'und', 'zxx', 'ang', 'fro', 'egy', 'akk', 'got', 'tlh', 'vo'];
  expect(absent.filter((code) => languages.has(code))).toEqual([]);
});

test('French names begin small, English ones do not', () => {
  expect(languages.entries.filter(({ fr }) => fr !== fr.charAt(0).toLowerCase() + fr.slice(1))).toEqual([]);
  expect(languages.entries.filter(({ en }) => !/^\p{Lu}/u.test(en))).toEqual([]);
});

test('an option begins a line, “other” comes last, and sign languages stand among the others', () => {
  const labels = languages.options('fr').map(({ label }) => label);
  expect(labels).toContain('Éwé');
  expect(labels.at(-1)).toBe('Autre langue');
  expect(labels.indexOf('Langue des signes française')).toBeLessThan(labels.indexOf('Lingala'));
  expect(data.signed.length).toBeGreaterThan(140);
});

test.each([
  ['farsi', 'fa'],
  ['kiswahili', 'sw'],
  ['Mandarin', 'zh'],
  ['francais', 'fr'],
  ['LSF', 'fsl'],
  ['asl', 'ase'],
  ['flamand', 'nl'],
  ['moore', 'mos'],
  ['fulfulde', 'ff'],
  ['peul', 'ff'],
  ['bahasa indonesia', 'id'],
  ['creole haitien', 'ht'],
  ['chichewa', 'ny'],
  ['sepedi', 'nso'],
  ['allemand', 'de'],
  ['nko', 'nqo'],
] as const)('“%s” finds %s first, in both languages', (typed, code) => {
  for (const locale of locales) expect(find(languages, typed, locale)[0]?.code).toBe(code);
});

test('“tamazight” and « berbère » find all of them', () => {
  for (const typed of ['tamazight', 'berbère'])
    expect(find(languages, typed, 'fr').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['kab', 'rif', 'shi', 'tzm', 'zgh']),
    );
});
