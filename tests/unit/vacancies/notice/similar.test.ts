import fc from 'fast-check';
import { mostSimilar, similarShown } from '@/lib/vacancies/similar/rules';
import { noticeNamed, notices } from './notices';

const some = fc.constantFrom(...notices);

test('the likeliest come first: the same field, grade and office before what shares the contract alone', () => {
  const officer = noticeNamed('programme-officer-water-reuse-desalination');
  const twin = { ...officer, id: 'twin', reference: 'FT/2026/900' };
  const [first] = mostSimilar(officer, [...notices, twin]);
  expect(first?.id).toBe('twin');
});

test('what has nothing in common is not called similar', () => {
  const officer = noticeNamed('programme-officer-water-reuse-desalination');
  const other = {
    ...officer,
    id: 'other',
    category: 'none' as const,
    grade: null,
    contractType: 'internship' as const,
    departments: { en: 'Elsewhere', fr: 'Ailleurs' },
    station: { ...officer.station, id: 'SUV', region: 'asia_pacific' as const },
    titles: { en: { title: 'Intern', summary: '' } },
  };
  expect(mostSimilar(officer, [other])).toEqual([]);
});

test('never itself, never more than shown, never twice, whatever the order of the candidates', () => {
  fc.assert(
    fc.property(some, fc.shuffledSubarray(notices), (vacancy, candidates) => {
      const found = mostSimilar(vacancy, candidates).map(({ id }) => id);
      expect(found).not.toContain(vacancy.id);
      expect(found.length).toBeLessThanOrEqual(similarShown);
      expect(new Set(found).size).toBe(found.length);
      const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(mostSimilar(vacancy, sorted).map(({ id }) => id)).toEqual(found);
    }),
  );
});
