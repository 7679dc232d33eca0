import fc from 'fast-check';
import { findOptions, type FindOption } from '@/lib/text/find';

const options: FindOption[] = [
  { value: 'ci', label: 'Côte d’Ivoire', also: ['Ivory Coast'] },
  { value: 'gw', label: 'Guinée-Bissau', also: ['Guinea-Bissau'] },
  { value: 'gn', label: 'Guinée', also: ['Guinea'] },
  { value: 'ua', label: 'Ukraine' },
  { value: 'gb', label: 'Royaume-Uni', also: ['United Kingdom', 'UK'] },
  { value: 'law', label: 'Droit de l’eau', group: 'Affaires juridiques' },
];
const found = (typed: string) => findOptions(options, typed).map(({ value }) => value);

test('nothing typed finds all, in the order of the list', () => {
  expect(found('')).toEqual(['ci', 'gw', 'gn', 'ua', 'gb', 'law']);
  expect(found('  ')).toEqual(found(''));
});

test('a whole name or abbreviation comes before the beginning of another', () => {
  expect(found('uk')).toEqual(['gb', 'ua']);
  expect(found('guinée')).toEqual(['gn', 'gw']);
});

test('words are found in any order, by their beginnings', () => {
  expect(found('ivoire cote')).toEqual(['ci']);
  expect(found('bissau guin')).toEqual(['gw']);
});

test('a middle is found from two letters on', () => {
  expect(found('aum')).toEqual(['gb']);
  expect(found('y')).toEqual([]);
});

test('a heading finds what stands under it, after what a name finds', () => {
  expect(found('juridique')).toEqual(['law']);
});

test('signs alone and other scripts find nothing', () => {
  expect(found('’')).toEqual([]);
  expect(found('法国')).toEqual([]);
});

const letters = fc.string({ unit: fc.constantFrom(..."éÉeôçñ aB'’-œ"), minLength: 1, maxLength: 12 });
const lists = fc
  .uniqueArray(letters, { maxLength: 20 })
  .map((labels) => labels.map((label): FindOption => ({ value: label, label })));

test('how something is typed makes no difference: case, diacritics, apostrophes, hyphens', () => {
  const otherwise = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/['’-]/g, ' ');
  fc.assert(
    fc.property(lists, letters, (list, typed) => {
      fc.pre(/\p{L}/u.test(typed));
      expect(findOptions(list, otherwise(typed))).toEqual(findOptions(list, typed));
    }),
  );
});

test('every option is found by its own name, and by any beginning of it', () => {
  fc.assert(
    fc.property(lists, fc.nat(), fc.nat(), (list, which, length) => {
      const option = list[which % Math.max(1, list.length)];
      fc.pre(option !== undefined && /\p{L}/u.test(option.label));
      const typed = option!.label.slice(0, 1 + (length % option!.label.length));
      fc.pre(/\p{L}/u.test(typed));
      expect(findOptions(list, typed)).toContain(option);
    }),
  );
});

test('nothing is found twice, and nothing that is not in the list', () => {
  fc.assert(
    fc.property(lists, letters, (list, typed) => {
      const results = findOptions(list, typed);
      expect(new Set(results).size).toBe(results.length);
      expect(results.every((option) => list.includes(option))).toBe(true);
    }),
  );
});
