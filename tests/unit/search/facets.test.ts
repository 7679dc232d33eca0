import fc from 'fast-check';
import { type Entry, select, tableOf } from '@/lib/vacancies/search/table';
import { pageOf, scoresOf, type Found } from '@/lib/vacancies/search/postings';
import { gradeOrder } from '@/lib/vacancies/search/rules';
import { facetNames, searchSchema, type FacetName, type Search } from '@/lib/vacancies/search/schema';

const now = new Date('2026-11-24T10:00:00Z');
const day = 24 * 60 * 60 * 1000;
const at = fc.integer({ min: -12, max: 12 }).map((days) => now.getTime() + days * day);

const entry = fc.record({
  opensAt: at,
  closesAt: at,
  contract: fc.constantFrom('fixed_term', 'temporary', 'internship'),
  category: fc.constantFrom('professional', 'general_service'),
  grade: fc.constantFrom('P-3', 'P-4', 'G-5', null),
  station: fc.constantFrom('GVA', 'DKR', 'CAI'),
  region: fc.constantFrom('global', 'africa'),
  arrangement: fc.constantFrom('on_site', 'remote'),
  languages: fc.subarray(['ar', 'en', 'fr'], { minLength: 1 }),
});
const entries = fc
  .array(entry, { maxLength: 30 })
  .map((all): Entry[] =>
    all
      .map((each, number) => ({ ...each, number: number * 3 + 1, id: `v${number}` }))
      .sort((a, b) => a.closesAt - b.closesAt),
  );
const some = <T extends string>(...values: T[]) =>
  fc.subarray(values, { maxLength: Math.min(2, values.length) });
const search: fc.Arbitrary<Search> = fc
  .record({
    contract: some('fixed_term', 'temporary', 'consultant'),
    category: some('professional', 'none'),
    grade: some('P-3', 'D-2'),
    station: some('GVA', 'DKR'),
    region: some('africa'),
    arrangement: some('remote'),
    language: some('fr', 'ar'),
    closing: some('soon'),
    opened: some('week'),
  })
  .map((filters) => searchSchema.parse(filters));

function valuesOf(one: Entry, name: FacetName): readonly string[] {
  if (name === 'closing') return one.closesAt - now.getTime() <= 7 * day ? ['soon'] : [];
  if (name === 'opened') return now.getTime() - one.opensAt < 7 * day ? ['week'] : [];
  if (name === 'grade') return one.grade === null ? [] : [one.grade];
  return name === 'language' ? one.languages : [one[name]];
}
const passes = (one: Entry, name: FacetName, asked: Search) =>
  asked[name].length === 0 || valuesOf(one, name).some((value) => (asked[name] as string[]).includes(value));
const isOpen = (one: Entry) => one.opensAt <= now.getTime() && now.getTime() < one.closesAt;

test('what fits, and how many fit each value under everything else that is asked, as counted one by one', () => {
  fc.assert(
    fc.property(entries, search, fc.func(fc.boolean()), (all, asked, words) => {
      const found = select(tableOf(all), asked, words, now);
      const candidates = all.filter((one, position) => isOpen(one) && words(position));
      const fitting = candidates.filter((one) => facetNames.every((name) => passes(one, name, asked)));
      expect(found.open).toBe(all.filter(isOpen).length);
      expect(found.fitting.map((position) => all[position])).toEqual(fitting);
      for (const name of facetNames) {
        const others = candidates.filter((one) =>
          facetNames.every((other) => other === name || passes(one, other, asked)),
        );
        const values = new Set([...others.flatMap((one) => valuesOf(one, name)), ...asked[name]]);
        const counted = new Map(found.facets[name].map(({ value, count }) => [value, count]));
        expect(counted).toEqual(
          new Map(
            [...values].map((value) => [
              value,
              others.filter((one) => valuesOf(one, name).includes(value)).length,
            ]),
          ),
        );
        expect(found.without[name]).toBe(others.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('pages follow each other in every order, and miss or repeat nothing', () => {
  const part = fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { maxLength: 20 });
  const lists = fc.array(fc.record({ anywhere: part, title: part, facts: part, summary: part }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(entries, lists, (all, words) => {
      const table = tableOf(all);
      const found = words.map(({ anywhere, ...parts }): Found => {
        // A word of a part is a word of the whole.
        const within = (numbers: number[]) =>
          Uint32Array.from(numbers.filter((number) => anywhere.includes(number)));
        return {
          anywhere: Uint32Array.from(anywhere),
          title: within(parts.title),
          facts: within(parts.facts),
          summary: within(parts.summary),
        };
      });
      const scores = scoresOf(table, found);
      const score = (one: Entry) => {
        if (!found.every(({ anywhere }) => anywhere.includes(one.number))) return 0;
        const worth = ({ title, facts, summary }: Found) =>
          1 +
          (title.includes(one.number) ? 8 : 0) +
          (facts.includes(one.number) ? 4 : 0) +
          (summary.includes(one.number) ? 2 : 0);
        return found.reduce((sum, each) => sum + worth(each), 0);
      };
      expect([...scores]).toEqual(all.map(score));
      const fitting = all.flatMap((one, position) => (score(one) > 0 ? [position] : []));
      const order = {
        relevance: (a: Entry, b: Entry) => score(b) - score(a),
        closing: () => 0,
        newest: (a: Entry, b: Entry) => b.opensAt - a.opensAt,
        grade: (a: Entry, b: Entry) => gradeOrder(a.category, a.grade) - gradeOrder(b.category, b.grade),
      };
      for (const sort of ['relevance', 'closing', 'newest', 'grade'] as const) {
        const expected = fitting.map((position) => all[position]!).sort(order[sort]);
        const pages = [0, 3, 6, 9, 12, 15, 18, 21, 24, 27].flatMap((start) =>
          pageOf(table, fitting, { sort, scores, start, end: start + 3 }),
        );
        expect(pages.map((position) => all[position]!.id)).toEqual(expected.map(({ id }) => id));
      }
    }),
    { numRuns: 200 },
  );
});
