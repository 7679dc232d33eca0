import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  asNoticesWrite,
  chipsOf,
  correctedQuery,
  gradeOrder,
  isNarrowed,
  sortOf,
  withoutFilter,
} from '@/lib/vacancies/search/rules';
import { facetNames, longestQuery, searchQuery, searchSchema, sorts } from '@/lib/vacancies/search/schema';

/** What a server makes of a query string. */
function parsed(query: string) {
  const fields = new URLSearchParams(query);
  const given = [...new Set(fields.keys())].map((name) => {
    const all = fields.getAll(name);
    return [name, all.length > 1 ? all : all[0]];
  });
  return searchSchema.parse(Object.fromEntries(given));
}

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    'fixed_term',
    'P-3',
    'GVA',
    'en',
    'soon',
    'week',
    'africa',
    'remote',
    '1',
    '0',
    '-1',
    '1e9',
    '',
  ),
);
const anything = fc.oneof(
  value,
  fc.array(value, { maxLength: 5 }),
  fc.integer(),
  fc.constant(null),
  fc.object(),
);
const names = [...facetNames, 'q', 'sort', 'exact', 'page', 'utm_source'];
const raw = fc.dictionary(fc.constantFrom(...names), anything);

test('whatever an address or an alert holds is read, and what is read is a search', () => {
  fc.assert(
    fc.property(raw, (fields) => {
      const search = searchSchema.parse(fields);
      expect([...search.q].length).toBeLessThanOrEqual(longestQuery);
      expect(search.q).toBe(search.q.trim());
      expect(search.page).toBeGreaterThanOrEqual(1);
      expect([null, ...sorts]).toContain(search.sort);
      for (const name of facetNames) expect(new Set(search[name]).size).toBe(search[name].length);
    }),
    { numRuns: 500 },
  );
});

test('the query string of a search is read as that search, and has nothing empty in it', () => {
  fc.assert(
    fc.property(raw, (fields) => {
      const search = searchSchema.parse(fields);
      const query = searchQuery(search);
      expect(parsed(query)).toEqual(search);
      expect([...new URLSearchParams(query).values()]).not.toContain('');
      expect(searchQuery(parsed(query))).toBe(query);
    }),
    { numRuns: 500 },
  );
});

test('a search is kept as JSON and read again', () => {
  const search = parsed('q=eau&contract=internship&exact=1&sort=newest');
  expect(searchSchema.parse(JSON.parse(JSON.stringify(search)))).toEqual(search);
});

test('what cannot be read is left out', () => {
  const search = parsed(
    'q=%00%20a%09b&contract=nothing&contract=temporary&grade=P-3&grade=%27--&region=moon&page=x&sort=best&exact=yes',
  );
  expect(search).toEqual({ ...parsed(''), q: 'a b', contract: ['temporary'], grade: ['P-3'] });
});

test('a long query keeps its beginning, and no half of a character', () => {
  expect(parsed(`q=${'é'.repeat(1_000_000)}`).q).toBe('é'.repeat(longestQuery));
  expect(parsed(`q=${encodeURIComponent('👩'.repeat(300))}`).q).toBe('👩'.repeat(longestQuery));
  expect(searchSchema.parse({ q: 'a\ud83d' }).q).toBe('a');
});

test('sorted by relevance only where there are words', () => {
  expect(sortOf(parsed(''))).toBe('closing');
  expect(sortOf(parsed('sort=relevance'))).toBe('closing');
  expect(sortOf(parsed('sort=grade'))).toBe('grade');
  expect(sortOf(parsed('q=eau'))).toBe('relevance');
  expect(sortOf(parsed('q=eau&sort=closing'))).toBe('closing');
});

test('each chip takes away one thing, and all of them everything', () => {
  fc.assert(
    fc.property(raw, (fields) => {
      const search = searchSchema.parse(fields);
      const chips = chipsOf(search);
      expect(chips.length > 0).toBe(isNarrowed(search));
      for (const chip of chips) {
        expect(chip.without.page).toBe(1);
        expect(chipsOf(chip.without).map(({ name, value: of }) => [name, of])).toEqual(
          chips.filter((other) => other !== chip).map(({ name, value: of }) => [name, of]),
        );
      }
    }),
  );
});

test('a filter is emptied alone', () => {
  const search = parsed('q=eau&contract=internship&contract=temporary&grade=P-3&page=4');
  expect(searchQuery(withoutFilter(search, 'contract'))).toBe('?q=eau&grade=P-3');
});

test('a query is shown with its words as they were read', () => {
  const words = [
    { asked: 'hydrolgist', used: 'hydrologist' },
    { asked: 'in', used: 'in' },
    { asked: 'Geneve', used: '$&' },
  ];
  expect(correctedQuery('hydrolgist in Geneve', words)).toBe('hydrologist in $&');
});

test.each([
  ['district ict', 'ict', 'information technology', 'district information technology'],
  ['thread hr', 'hr', 'human resources', 'thread human resources'],
  ['logistician-logist', 'logist', 'logistics', 'logistician-logistics'],
  ['post part tme (x', 'part tme', 'part-time', 'post part-time (x'],
])('of "%s" only "%s" as a whole word is read as "%s"', (query, asked, used, read) => {
  expect(correctedQuery(query, [{ asked, used }])).toBe(read);
});

test('a query typed with its accents apart, as some systems write them, is the same query', () => {
  const typed = searchSchema.parse({ q: 'Gene\u0300v' }).q;
  expect(typed).toBe('Gen\u00e8v');
  expect(correctedQuery(typed, [{ asked: 'Gen\u00e8v', used: 'gen\u00e8ve' }])).toBe('gen\u00e8ve');
});

test('grades from the highest to the lowest', () => {
  const posts = [
    ['director', 'D-2'],
    ['director', 'D-1'],
    ['professional', 'P-5'],
    ['professional', 'P-2'],
    ['national_officer', 'NO-C'],
    ['national_officer', 'NO-A'],
    ['general_service', 'G-7'],
    ['general_service', 'G-1'],
    ['none', null],
  ] as const;
  const orders = posts.map(([category, grade]) => gradeOrder(category, grade));
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
  expect(new Set(orders).size).toBe(posts.length);
});

test('a list asked for with what a search is asked for by leads to the search', () => {
  const config = readFileSync(path.resolve(__dirname, '../../../next.config.js'), 'utf8');
  expect(config).toContain(`'${['q', ...facetNames, 'sort', 'page'].join(' ')}'`);
});

test('a grade or a reference is suggested as notices write it', () => {
  const written = {
    P3: 'P-3',
    d1: 'D-1',
    nob: 'NO-B',
    FT2026012: 'FT/2026/012',
    water: 'water',
    '2026': '2026',
  };
  for (const [word, expected] of Object.entries(written)) expect(asNoticesWrite(word)).toBe(expected);
});
