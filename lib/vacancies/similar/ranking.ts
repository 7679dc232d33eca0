import type { VacancySummary } from '../dto';
import { occupationSimilarity, occupationOf, type Rarity } from './occupation';

/** Most similar openings that are shown. */
export const similarShown = 3;
/** Most that are shown where no opening is for the same work. */
export const similarPostsShown = 2;

// Below this two posts share no work: a common word or two.
const leastKinship = 1.4;
// What surrounds the work orders posts of much the same work; it makes up for no difference of work.
const weights = {
  category: 0.4,
  grade: 0.4,
  nearGrade: 0.3,
  contract: 0.3,
  department: 0.3,
  station: 0.2,
  region: 0.1,
};
const leastAlike = 0.8;

/**
 * The openings most like `vacancy` among `candidates`, the likest first, at most `similarShown`: for the same work, as the
 * words of titles and summaries tell; of those first which are of like category, grade, contract and place. Of equals the
 * one that closes first comes first, then by reference, so that the order does not depend on that of the candidates.
 */
export function mostSimilar<T extends VacancySummary>(
  vacancy: VacancySummary,
  candidates: readonly T[],
  rarity: Rarity,
): T[] {
  const own = occupationOf(vacancy.titles);
  const kin = others(vacancy, candidates).flatMap((candidate) => {
    const shared = occupationSimilarity(own, occupationOf(candidate.titles), rarity);
    return shared < leastKinship ? [] : { candidate, score: shared + alike(vacancy, candidate) };
  });
  return ranked(kin).slice(0, similarShown);
}

/** What to show where no opening is for the same work: at most `likestShown`, alike in category, grade, contract and place. */
export function mostSimilarPosts<T extends VacancySummary>(
  vacancy: VacancySummary,
  candidates: readonly T[],
): T[] {
  const posts = others(vacancy, candidates).map((candidate) => ({
    candidate,
    score: alike(vacancy, candidate),
  }));
  return ranked(posts.filter(({ score }) => score >= leastAlike)).slice(0, similarPostsShown);
}

function others<T extends VacancySummary>(vacancy: VacancySummary, candidates: readonly T[]): T[] {
  return candidates.filter(({ id }) => id !== vacancy.id);
}

function ranked<T extends VacancySummary>(posts: { candidate: T; score: number }[]): T[] {
  return posts
    .sort((a, b) => b.score - a.score || inOrder(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
}

function inOrder(a: VacancySummary, b: VacancySummary): number {
  const [first, second] = [a.closesAt + a.reference, b.closesAt + b.reference];
  return first < second ? -1 : Number(first > second);
}

function alike(a: VacancySummary, b: VacancySummary): number {
  const points = [
    a.category === b.category && weights.category,
    a.grade !== null &&
      (a.grade === b.grade ? weights.grade : areNear(a.grade, b.grade) && weights.nearGrade),
    a.contractType === b.contractType && weights.contract,
    a.departments.en === b.departments.en && weights.department,
    a.station.id === b.station.id ? weights.station : a.station.region === b.station.region && weights.region,
  ];
  return points.reduce<number>((total, value) => total + Number(value), 0);
}

const ladder = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'D-1', 'D-2'];

function areNear(a: string, b: string | null): boolean {
  if (b === null) return false;
  if (ladder.includes(a) && ladder.includes(b)) return Math.abs(ladder.indexOf(a) - ladder.indexOf(b)) === 1;
  const [series, step] = parts(a);
  const [otherSeries, otherStep] = parts(b);
  return series === otherSeries && Math.abs(step - otherStep) === 1;
}

function parts(grade: string): [series: string, step: number] {
  const [series = '', step = ''] = grade.split('-');
  return [series, step.charCodeAt(0)];
}
