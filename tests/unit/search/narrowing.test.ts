import fc from 'fast-check';
import { type Found, inHeadings, inTitles, together } from '@/lib/vacancies/search/postings';

const list = fc.uniqueArray(fc.nat(20)).map((numbers) => Uint32Array.from(numbers.sort((a, b) => a - b)));
const found: fc.Arbitrary<Found> = fc
  .record({ body: list, title: list, facts: list, summary: list })
  .map(({ body, ...parts }) => ({ anywhere: all(body, ...Object.values(parts)), ...parts }));

function all(...lists: Uint32Array[]): Uint32Array {
  return Uint32Array.from(new Set(lists.flatMap((numbers) => [...numbers]))).sort();
}

test('what is narrowed is found in its parts alone, and nowhere it was not', () => {
  fc.assert(
    fc.property(found, (whole) => {
      expect([...inTitles(whole).anywhere]).toEqual([...whole.title]);
      expect(all(inHeadings(whole).anywhere)).toEqual(all(whole.title, whole.facts));
    }),
  );
});

test('words together are where each of them is, in one part if anywhere', () => {
  fc.assert(
    fc.property(found, found, (one, other) => {
      const { anywhere, title, facts, summary } = together([one, other]);
      for (const number of anywhere) {
        expect(one.anywhere).toContain(number);
        expect(other.anywhere).toContain(number);
      }
      const close = all(title, facts, summary);
      if (close.length > 0) expect(all(anywhere)).toEqual(close);
    }),
  );
});
