import fc from 'fast-check';
import {
  applicantQuery,
  applicantSorts,
  competitionQuery,
  competitionSorts,
} from '@/lib/competitions/schema';
import { stages } from '@/lib/competitions/stages/order';
import { pagedQuery } from '@/lib/lists/query';

// Searches are kept as they are cleaned: composed, without space around them or marks that nobody sees.
const words = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => applicantQuery.parse({ q: text }).q);
const page = fc.integer({ min: 1, max: 100_000 });
const direction = fc.constantFrom('asc' as const, 'desc' as const);
const day = fc.constantFrom('', '2026-11-02', '2024-02-29');

const applicantSearch = fc.record({
  ...{ q: words, from: day, to: day, direction, page },
  stage: fc.constantFrom('all' as const, ...stages),
  sort: fc.constantFrom(...applicantSorts),
});
const competitionSearch = fc.record({
  ...{ q: words, direction, page },
  status: fc.constantFrom('open' as const, 'closed' as const, 'cancelled' as const, 'all' as const),
  deadline: fc.constantFrom('any' as const, 'past' as const, 'future' as const),
  station: fc.constantFrom('', 'geneva', 'port-au-prince'),
  sort: fc.constantFrom(...competitionSorts),
});

const read = (query: string) => Object.fromEntries(new URLSearchParams(query));

test('an address is read as it was written', () => {
  fc.assert(
    fc.property(applicantSearch, competitionSearch, (applicant, competition) => {
      expect(applicantQuery.parse(read(applicantQuery.query(applicant)))).toEqual(applicant);
      expect(competitionQuery.parse(read(competitionQuery.query(competition)))).toEqual(competition);
    }),
  );
});

test('an address says only what is not the default', () => {
  fc.assert(
    fc.property(applicantSearch, (search) => {
      const said = read(applicantQuery.query(search));
      const { defaults } = applicantQuery;
      for (const name of Object.keys(defaults) as (keyof typeof search)[])
        expect(name in said).toBe(search[name] !== defaults[name]);
    }),
  );
  expect(applicantQuery.query({})).toBe('');
  expect(pagedQuery.query({ page: 2 })).toBe('?page=2');
});

test('any address can be read', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(applicantQuery.defaults)), value), (query) => {
      const search = applicantQuery.parse(query);
      expect(applicantQuery.parse(read(applicantQuery.query(search)))).toEqual(search);
    }),
  );
});

test('what is changed is changed alone, from the first page unless the page is', () => {
  fc.assert(
    fc.property(applicantSearch, (search) => {
      expect(applicantQuery.changed(search, { page: 7 })).toEqual({ ...search, page: 7 });
      expect(applicantQuery.changed(search, { stage: 'interview' })).toEqual({
        ...search,
        stage: 'interview',
        page: 1,
      });
      const sorted = applicantQuery.sorted(search, 'name', 'desc');
      expect(sorted).toEqual({ ...search, sort: 'name', direction: 'desc', page: 1 });
    }),
  );
  expect(applicantQuery.sorted(applicantQuery.defaults, 'height', 'asc').sort).toBe('submitted');
});
