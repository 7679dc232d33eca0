import fc from 'fast-check';
import { alertSchema, criteriaOf, criteriaOptions, criteriaQuery, criteriaSchema } from '@/lib/alerts/schema';
import { searchSchema } from '@/lib/vacancies/search/schema';

const options = criteriaOptions({ stations: [{ id: 'geneva' }, { id: 'lima' }], grades: ['P-3', 'P-4'] });
const schema = alertSchema(options);
const form = { name: '', suggested: '', frequency: 'daily', locale: 'fr', q: 'eau' };

test('the same criteria have the same query, in whatever order they were ticked and however often', () => {
  const values = fc.array(fc.constantFrom('P-3', 'P-4', 'X-9'), { maxLength: 6 });
  fc.assert(
    fc.property(values, (grade) => {
      const one = criteriaOf(searchSchema.parse({ grade }), options);
      const other = criteriaOf(searchSchema.parse({ grade: [...grade].reverse() }), options);
      expect(criteriaQuery(one)).toBe(criteriaQuery(other));
      expect(one.grade).toEqual((['P-3', 'P-4'] as const).filter((each) => grade.includes(each)));
    }),
  );
});

test('criteria come back from the database as they were, and lead to the search they are of', () => {
  const search = searchSchema.parse({
    q: 'eau',
    contract: 'internship',
    station: ['lima', 'geneva'],
    page: '3',
  });
  const criteria = criteriaOf(search, options);
  expect(criteriaSchema.parse(JSON.parse(JSON.stringify(criteria)))).toEqual(criteria);
  // A word is followed as it is written, whatever the search would take it for today.
  expect(criteriaQuery(criteria)).toBe('?q=eau&contract=internship&station=geneva&station=lima&exact=1');
  expect(criteriaQuery(criteriaOf(searchSchema.parse({}), options))).toBe('');
});

test('what an alert follows stays on offer when no notice has it any more', () => {
  const own = criteriaSchema.parse({ grade: ['P-9', 'P-3'], station: ['atlantis'] });
  const kept = criteriaOptions({ stations: [{ id: 'geneva' }], grades: ['P-3', 'P-4'] }, own);
  expect(kept).toMatchObject({ grade: ['P-3', 'P-4', 'P-9'], station: ['geneva', 'atlantis'] });
  expect(alertSchema(kept).parse({ ...form, ...own })).toMatchObject({
    grade: ['P-9', 'P-3'],
    station: ['atlantis'],
  });
});

test('a form says one value or several of a filter, or none', () => {
  expect(schema.parse({ ...form, grade: 'P-3', station: ['geneva', 'lima'] })).toMatchObject({
    grade: ['P-3'],
    station: ['geneva', 'lima'],
    contract: [],
  });
});

test.each([
  ['a frequency there is not', { frequency: 'hourly' }],
  ['a language we do not write in', { locale: 'de' }],
  ['a grade there is not', { grade: 'X-9' }],
  ['a duty station there is not', { station: ['geneva', 'atlantis'] }],
  ['a name that is too long', { name: 'x'.repeat(101) }],
  ['a name of two lines', { name: 'a\nb' }],
  ['too many words', { q: 'x'.repeat(201) }],
])('refuses %s', (_, wrong) => {
  expect(schema.safeParse({ ...form, ...wrong }).success).toBe(false);
});
