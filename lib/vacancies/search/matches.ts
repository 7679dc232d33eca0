import type { Sort } from './schema';
import type { Table } from './table';

/** Where one word of a query is found: numbers in the index, by the part of the notice that has it. */
export type Found = { anywhere: Uint32Array; title: Uint32Array; facts: Uint32Array; summary: Uint32Array };

// Two words in the body are worth less than one in a title.
const weights = { anywhere: 1, summary: 2, facts: 4, title: 8 } as const;
const parts = Object.keys(weights) as (keyof typeof weights)[];

/**
 * How well each position of the table fits the words of a query: 0 unless it has them all and is none of the `unwanted`
 * numbers in the index. Without a word to have, all others fit alike.
 */
export function scoresOf(
  table: Table,
  words: readonly Found[],
  unwanted: readonly Uint32Array[] = [],
): Uint16Array {
  const scores = new Uint16Array(table.size);
  if (words.length === 0 && unwanted.length > 0) scores.fill(1);
  const has = new Uint8Array(table.size);
  words.forEach((found, index) => {
    for (const number of found.anywhere) {
      const position = table.positions[number] ?? -1;
      if (position >= 0 && has[position] === index) has[position] = index + 1;
    }
    for (const part of parts) {
      for (const number of found[part]) {
        const position = table.positions[number] ?? -1;
        if (position >= 0) scores[position]! += weights[part];
      }
    }
  });
  for (let position = 0; position < table.size; position += 1)
    if (has[position] !== words.length) scores[position] = 0;
  for (const numbers of unwanted)
    for (const number of numbers) {
      const position = table.positions[number] ?? -1;
      if (position >= 0) scores[position] = 0;
    }
  return scores;
}

/**
 * The positions from `start` to `end` of those that fit (ascending), in an order. By relevance the highest score comes
 * first; whatever the order, equals come in the order of their closing.
 */
export function pageOf(
  table: Table,
  fitting: readonly number[],
  { sort, scores, start, end }: { sort: Sort; scores: Uint16Array | null; start: number; end: number },
): number[] {
  if (sort === 'relevance' && scores) return byScore(fitting, scores).slice(start, end);
  if (sort === 'newest' || sort === 'grade') {
    const fits = new Uint8Array(table.size);
    for (const position of fitting) fits[position] = 1;
    const order = table.orders[sort];
    const shown: number[] = [];
    for (let place = 0; place < order.length && shown.length < end; place += 1)
      if (fits[order[place]!] === 1) shown.push(order[place]!);
    return shown.slice(start);
  }
  return fitting.slice(start, end);
}

function byScore(fitting: readonly number[], scores: Uint16Array): number[] {
  const buckets = new Map<number, number[]>();
  for (const position of fitting) {
    const score = scores[position]!;
    const bucket = buckets.get(score);
    if (bucket) bucket.push(position);
    else buckets.set(score, [position]);
  }
  return [...buckets].sort(([a], [b]) => b - a).flatMap(([, positions]) => positions);
}
