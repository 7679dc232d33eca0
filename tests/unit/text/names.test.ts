import fc from 'fast-check';
import { foldedName, hasTerm, lookupTerms, nameWords, personLookup } from '@/lib/text/names';

/** Whether someone of these names is found by a query, as the console's lists find them. */
const found = ([given = '', family = '']: string[], query: string) =>
  lookupTerms(query).every((term) => hasTerm(personLookup(given, family), term));

test.each<[string, string[], string[]]>([
  [
    'apostrophes of any kind, or none',
    ['Sean', 'O’Brien'],
    ["O'Brien", 'OʼBrien', 'obrien', 'O Brien', '´ o`brien'],
  ],
  ['accents', ['Óscar', 'Núñez'], ['oscar nunez', 'NUÑEZ', 'Nun\u0303ez']],
  [
    'either name first, with or without a comma',
    ['Camila', 'Ríos'],
    ['Ríos, Camila', 'camila rios', 'rios;camila'],
  ],
  ['letters that do not come apart', ['Bjørn', 'Łukasiewicz-Großmann'], ['bjorn', 'lukasiewicz grossmann']],
  [
    'hyphens of any kind, spaces or nothing',
    ['Jean-Pierre', 'Ben Ali'],
    ['jean‑pierre', 'jean pierre', 'jeanpierre', 'ben-ali', 'benali', 'Ben–Ali'],
  ],
  ['a name in parts, together', ['Anna', 'van der Berg'], ['vanderberg', 'van der berg', 'der-berg']],
  ['a part of a name', ['Amina', 'Diallo'], ['dial', 'min']],
  [
    'Arabic and Persian letters alike',
    ['پریسا', 'مریم چگینی\u200cپور'],
    ['پريسا', 'چگينيپور', 'چگینی\u200cپور', 'مريم'],
  ],
  ['hamza, alef, the final letter and vowel marks', ['أَحمد', 'فاطمة'], ['احمد', 'إحمد', 'فاطمه', 'فـاطمة']],
  ['kaf as either keyboard writes it', ['كريم', 'ملک'], ['کریم', 'ملك']],
  [
    'Chinese names in either order, together or apart',
    ['小明', '王'],
    ['王小明', '小明王', '王 小明', '小明'],
  ],
  ['a name in parts with a dot', ['阿米娜·迪亚洛', ''], ['阿米娜', '迪亚洛', '阿米娜迪亚洛']],
  ['the last sigma', ['Γιώργος', 'ΠΑΠΑΔΑΚΗΣ'], ['γιωργοσ', 'παπαδακης', 'Γιώργος']],
  ['one name', ['Suharto', ''], ['suharto']],
])('people are found by %s', (_name, names, queries) => {
  expect(queries.filter((query) => !found(names, query))).toEqual([]);
});

test.each([
  [['Camila', 'Ríos'], 'camilo'],
  [['Sean', 'O’Brien'], 'obrian'],
  [['Amina', 'Diallo'], 'amina sow'],
  [['پریسا', 'مریم'], 'بريسا'],
  [['Jean-Pierre', 'Ali'], 'jean-paul'],
])('and not by another name: %j by %s', (names, query) => {
  expect(found(names, query)).toBe(false);
});

test.each([
  'A-7KQ2M9XD',
  'a/7kq2m9xd',
  'A\u20117KQ2M9XD',
  'A–7kq2m9xd',
  'a 7kq2m9xd',
  '7KQ2M9XD',
  'A7KQ2M9XD',
  'a\u22127kq2',
])('a reference is found as %s', (query) => {
  expect(found(['A-7KQ2M9XD'], query)).toBe(true);
});

test('a reference is found as a whole, not by its parts in other places', () => {
  expect(found(['WFO/2026/014'], 'WFO-2026-014')).toBe(true);
  expect(found(['WFO/2026/014'], 'WFO-014-2026')).toBe(false);
});

test('digits of any script are digits', () => {
  expect(foldedName('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ０１２３')).toBe(
    '0123456789 0123456789 0123456789 0123',
  );
});

test('what has neither letter nor digit asks for nothing', () => {
  expect(lookupTerms(" %  ' - \u200B ، ")).toEqual([]);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aÀß œŁıŉǅ’ʼ-‑_/,·.ـأآٱىیكکةهُّ٤۴ςΣАй王한ไ'), maxLength: 30 }),
);

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(text, (name) => {
      const once = foldedName(name);
      expect(foldedName(once)).toBe(once);
      expect(nameWords(once)).toEqual(nameWords(name));
    }),
    { numRuns: 2000 },
  );
});

test('what is folded holds letters, digits and single spaces', () => {
  fc.assert(
    fc.property(text, (name) => /^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u.test(foldedName(name))),
    {
      numRuns: 2000,
    },
  );
});

test('everybody is found by their names as written, in either order', () => {
  fc.assert(
    fc.property(text, text, (given, family) => {
      expect(found([given, family], `${given} ${family}`)).toBe(true);
      expect(found([given, family], `${family}, ${given}`)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
