import fc from 'fast-check';
import { editDistance, typosAllowed } from '@/lib/text/edit-distance';
import { beginningWith, near, vocabularyOf } from '@/lib/vacancies/search/vocabulary';

// The definition, without the shortcuts.
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const costs = [
    plainDistance(a.slice(0, -1), b) + 1,
    plainDistance(a, b.slice(0, -1)) + 1,
    plainDistance(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    costs.push(plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...costs);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('the distance is that of its definition, up to the most that matters', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
    }),
    { numRuns: 300 },
  );
});

test('a short word is taken at its word', () => {
  expect([3, 4, 7, 8].map(typosAllowed)).toEqual([0, 1, 1, 2]);
});

const vocabulary = (...words: string[]) => vocabularyOf(words.map((each) => `${each} ${each}`).join(';'));

test('the words near a mistyped one are exactly those within its tolerance, the closest first', () => {
  const words = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 9 }),
  );
  const mistyped = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(words, mistyped, (all, typed) => {
      const found = near(vocabulary(...all), typed, 1000);
      const allowed = typosAllowed(typed.length);
      const expected = all.filter((each) => each !== typed && editDistance(typed, each, allowed) <= allowed);
      expect(found.map(({ folded }) => folded).sort()).toEqual(allowed === 0 ? [] : expected.sort());
      expect(found.map(({ distance }) => distance)).toEqual(
        found.map(({ distance }) => distance).sort((a, b) => a - b),
      );
    }),
  );
});

test('the words that begin like this one are all of them, in their order, up to a number', () => {
  const words = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(
      words,
      fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 3 }),
      (all, beginning) => {
        const expected = all.filter((each) => each.startsWith(beginning)).sort((a, b) => (a < b ? -1 : 1));
        expect(beginningWith(vocabulary(...all), beginning, 1000).map(({ folded }) => folded)).toEqual(
          expected,
        );
        expect(beginningWith(vocabulary(...all), beginning, 2)).toHaveLength(Math.min(2, expected.length));
      },
    ),
  );
});
