import type { VacancySummary } from '../dto';
import { neighbours, openSummaries } from '../queries';
import type { Found } from '../search/postings';
import { snapshot, type Snapshot } from '../search/snapshot';
import { occupationOf, rarityOf } from './occupation';
import { mostSimilarPosts, mostSimilar } from './ranking';

// What is read here is public: no viewer is asked for.

// What bounds the cost of a page: so many stems are looked up, titles before summaries, and so many vacancies read.
const mostStems = 60;
const mostRead = 40;

/** The vacancies open at `now` most like `vacancy`, the likest first; never itself. */
export async function similarTo(vacancy: VacancySummary, now: Date): Promise<VacancySummary[]> {
  const index = await snapshot();
  const stems = stemsOf(vacancy);
  const found = await Promise.all(stems.map((stem) => index.lookup.find([stem])));
  const open = openPositions(index, now);
  const rarities = new Map<string, number>();
  const scores = new Float64Array(index.table.size);
  stems.forEach((stem, place) => {
    const at = headingsAmong(index, found[place]!, open);
    const rarity = rarityOf(at.size, open.size);
    rarities.set(stem, rarity);
    for (const [position, weight] of at) scores[position]! += weight * rarity;
  });
  const best = [...open].filter((position) => scores[position]! > 0).sort((a, b) => scores[b]! - scores[a]!);
  const ids = best.slice(0, mostRead + 1).map((position) => index.table.ids[position]!);
  const kin = mostSimilar(vacancy, await openSummaries(ids, now), (stem) => rarities.get(stem) ?? 0);
  return kin.length > 0 ? kin : mostSimilarPosts(vacancy, await neighbours(vacancy, now));
}

function stemsOf(vacancy: VacancySummary): string[] {
  const works = [...occupationOf(vacancy.titles).values()];
  const stems = [
    ...works.flatMap(({ title }) => [...title]),
    ...works.flatMap(({ summary }) => [...summary]),
  ];
  return [...new Set(stems)].slice(0, mostStems);
}

function openPositions({ table }: Snapshot, now: Date): Set<number> {
  const at = now.getTime();
  const open = new Set<number>();
  for (let position = 0; position < table.size; position += 1)
    if (table.opensAt[position]! <= at && table.closesAt[position]! > at) open.add(position);
  return open;
}

// Where a stem stands in the title or the summary of an open vacancy: twice as much in the title.
function headingsAmong({ table }: Snapshot, { title, summary }: Found, open: ReadonlySet<number>) {
  const at = new Map<number, number>();
  const add = (numbers: Uint32Array, weight: number) => {
    for (const number of numbers) {
      const position = table.positions[number] ?? -1;
      if (open.has(position)) at.set(position, weight);
    }
  };
  add(summary, 1);
  add(title, 2);
  return at;
}
