import { facetItems } from '@/components/vacancy/facet-items';

const words = { value: (_: unknown, value: string) => value.toUpperCase() };
const inOrder = (name: 'grade' | 'category' | 'station', values: string[]) =>
  facetItems(
    name,
    values.map((value) => ({ value })),
    words,
    'fr',
  ).map(({ value }) => value);

test('grades are offered by rank, the highest first, as the search sorts them', () => {
  const grades = ['D-2', 'D-1', 'P-5', 'P-3', 'NO-C', 'NO-B', 'G-6', 'G-5'];
  expect(inOrder('grade', grades.toSorted())).toEqual(grades);
});

test('categories are in the order of the organisation, duty stations in that of the alphabet', () => {
  expect(inOrder('category', ['none', 'professional', 'director'])).toEqual([
    'director',
    'professional',
    'none',
  ]);
  expect(inOrder('station', ['lima', 'évora', 'fès'])).toEqual(['évora', 'fès', 'lima']);
});
