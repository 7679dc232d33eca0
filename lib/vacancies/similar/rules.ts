import type { VacancySummary } from '../dto';

/** Most similar openings that are shown. */
export const similarShown = 3;

// What two posts have in common counts for this much; below the least total they are not called similar.
const weights = {
  category: 2,
  grade: 3,
  nearGrade: 1,
  station: 3,
  region: 1,
  contract: 2,
  department: 2,
  word: 1,
};
const mostWords = 4;
const least = 4;

/**
 * The openings most like `vacancy` among `candidates`, the likest first, at most `similarShown`: by category, grade, office,
 * contract and words of the titles. Of equals the one that closes first comes first, then by reference, so that the order
 * does not depend on that of the candidates.
 */
export function mostSimilar<T extends VacancySummary>(
  vacancy: VacancySummary,
  candidates: readonly T[],
): T[] {
  const words = titleWords(vacancy);
  return candidates
    .filter((candidate) => candidate.id !== vacancy.id)
    .map((candidate) => ({ candidate, score: likeness(vacancy, candidate, words) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || inOrder(a.candidate, b.candidate))
    .slice(0, similarShown)
    .map(({ candidate }) => candidate);
}

function inOrder(a: VacancySummary, b: VacancySummary): number {
  const [first, second] = [a.closesAt + a.reference, b.closesAt + b.reference];
  return first < second ? -1 : Number(first > second);
}

function likeness(a: VacancySummary, b: VacancySummary, words: ReadonlySet<string>): number {
  const shared = [...titleWords(b)].filter((word) => words.has(word)).length;
  const points = [
    a.category === b.category && weights.category,
    a.grade !== null &&
      (a.grade === b.grade ? weights.grade : areNear(a.grade, b.grade) && weights.nearGrade),
    a.station.id === b.station.id ? weights.station : a.station.region === b.station.region && weights.region,
    a.contractType === b.contractType && weights.contract,
    a.departments.en === b.departments.en && weights.department,
    Math.min(shared, mostWords) * weights.word,
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

// Words shorter than this are mostly articles and prepositions.
const shortest = 4;

function titleWords(vacancy: VacancySummary): Set<string> {
  const titles = Object.values(vacancy.titles).map(({ title }) => title);
  const plain = titles.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= shortest));
}
