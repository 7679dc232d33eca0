import fc from 'fast-check';
import type { VacancySummary } from '@/lib/vacancies/dto';
import {
  occupationSimilarity,
  occupationOf,
  rarityOf,
  type Rarity,
} from '@/lib/vacancies/similar/occupation';
import {
  mostSimilarPosts,
  similarPostsShown,
  mostSimilar,
  similarShown,
} from '@/lib/vacancies/similar/ranking';
import { noticeNamed, notices } from './notices';

const some = fc.constantFrom(...notices);

// As the index counts them: in how many notices a stem stands in a title or a summary.
const counts = new Map<string, number>();
for (const { titles } of notices) {
  const works = [...occupationOf(titles).values()];
  for (const stem of new Set(works.flatMap(({ title, summary }) => [...title, ...summary])))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
}
const rarity: Rarity = (stem) => rarityOf(counts.get(stem) ?? 0, notices.length);
const similar = (vacancy: VacancySummary, among: readonly VacancySummary[] = notices) =>
  mostSimilar(vacancy, among, rarity).map(({ titles }) => titles.en?.title ?? titles.fr?.title);

const officer = noticeNamed('programme-officer-water-reuse-desalination');

test.each([
  [
    'Reviser (French Section)',
    ['Roster of consultants: translation and revision', 'Traducteur ou traductrice de langue française'],
  ],
  [
    'Roster of consultants: translation and revision',
    ['Reviser (French Section)', 'Traducteur ou traductrice de langue française'],
  ],
  [
    'Traducteur ou traductrice de langue française',
    ['Reviser (French Section)', 'Roster of consultants: translation and revision'],
  ],
  [
    'Water and Sanitation Specialist (Flood Response)',
    [
      'Director, Water Supply and Sanitation Division',
      'Hydrologist (Flood Forecasting)',
      'Roster of consultants: regulation and tariffs of water services',
    ],
  ],
  [
    'Stagiaire (affaires juridiques)',
    [
      'Consultante ou consultant : cadre juridique de l’aquifère sénégalo-mauritanien',
      'Legal Officer (International Water Law)',
    ],
  ],
])('%s: openings for the same work', (title, expected) => {
  const vacancy = notices.find(({ titles }) => (titles.en ?? titles.fr)?.title === title);
  expect(vacancy && similar(vacancy)).toEqual(expected);
});

test('the same work elsewhere, at another grade and contract, comes before other work next door', () => {
  const reviser = { ...officer, titles: { en: { title: 'Reviser', summary: 'Revise documents.' } } };
  const next = { ...reviser, id: 'next', titles: { en: { title: 'Hydrogeologist', summary: 'Wells.' } } };
  const far = {
    ...reviser,
    id: 'far',
    category: 'none' as const,
    grade: null,
    contractType: 'consultant' as const,
    departments: { en: 'Elsewhere', fr: 'Ailleurs' },
    station: { ...officer.station, id: 'SUV', region: 'asia_pacific' as const },
  };
  expect(mostSimilar(reviser, [next, far], rarity).map(({ id }) => id)).toEqual(['far']);
});

test('of the same work, the post of like grade, contract and place comes first', () => {
  const twin = { ...officer, id: 'twin', reference: 'FT/2026/900' };
  const other = { ...twin, id: 'other', grade: 'P-5', reference: 'FT/2026/100' };
  expect(mostSimilar(officer, [other, twin], rarity).map(({ id }) => id)).toEqual(['twin', 'other']);
});

test('rank and small words are no work', () => {
  const titled = (title: string) => occupationOf({ en: { title, summary: '' } });
  expect(
    occupationSimilarity(
      titled('Senior Officer for the Section'),
      titled('Senior Officer, Section'),
      () => 1,
    ),
  ).toBe(0);
  expect(occupationSimilarity(titled('Senior translator'), titled('Translators'), () => 1)).toBeGreaterThan(
    0,
  );
});

test('a stem tells the more the fewer have it, from 1 down, never nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (all, which) => {
      const having = which % (all + 1);
      expect(rarityOf(having, all)).toBeLessThanOrEqual(1);
      expect(rarityOf(having, all)).toBeGreaterThan(0);
      expect(rarityOf(having + 1, all)).toBeLessThanOrEqual(rarityOf(having, all));
    }),
  );
});

test('two posts share as much whichever is read', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [a, b] = [occupationOf(one.titles), occupationOf(other.titles)];
      expect(occupationSimilarity(a, b, rarity)).toBeCloseTo(occupationSimilarity(b, a, rarity));
    }),
  );
});

test.each([
  [
    'mostSimilar',
    (vacancy: VacancySummary, all: VacancySummary[]) => mostSimilar(vacancy, all, rarity),
    similarShown,
  ],
  ['likestPosts', mostSimilarPosts, similarPostsShown],
] as const)('%s: never itself, never more than shown, never twice, whatever the order', (_, find, most) => {
  fc.assert(
    fc.property(some, fc.shuffledSubarray(notices), (vacancy, candidates) => {
      const found = find(vacancy, candidates).map(({ id }) => id);
      expect(found).not.toContain(vacancy.id);
      expect(found.length).toBeLessThanOrEqual(most);
      expect(new Set(found).size).toBe(found.length);
      const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(find(vacancy, sorted).map(({ id }) => id)).toEqual(found);
    }),
  );
});
