import type { Sort } from './schema';
import type { Table } from './table';
import { listsOf } from '../../db/search';
import { createAsyncCache } from '../../http/async-cache';

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

const nothing = new Uint32Array();

/** A word where its title has it alone, for what is in every other text. */
export function inTitles({ title }: Found): Found {
  return { anywhere: title, title, facts: nothing, summary: nothing };
}

/** A word where title or facts have it: an abbreviation, which elsewhere may be another word. */
export function inHeadings({ title, facts }: Found): Found {
  return { anywhere: union(title, facts), title, facts, summary: nothing };
}

/** Where several words are found together: in one part of the notice if any notice has them so, else in all of it. */
export function together(words: readonly Found[]): Found {
  const close = closeTogether(words);
  return close.anywhere.length > 0 ? close : { ...close, anywhere: allIn(words, 'anywhere') };
}

/** Where several words are found together in title, facts or summary, which are short. */
export function closeTogether(words: readonly Found[]): Found {
  const title = allIn(words, 'title');
  const facts = allIn(words, 'facts');
  const summary = allIn(words, 'summary');
  return { anywhere: union(title, union(facts, summary)), title, facts, summary };
}

/** Where all of the words that are unwanted together are found. */
export function unwantedIn(words: readonly Found[]): Uint32Array {
  return words.length === 1 ? words[0]!.anywhere : together(words).anywhere;
}

/** Where one or the other is found. */
export function either(one: Found, other: Found): Found {
  const of = (part: keyof Found) => union(one[part], other[part]);
  return { anywhere: of('anywhere'), title: of('title'), facts: of('facts'), summary: of('summary') };
}

function allIn(words: readonly Found[], part: keyof Found): Uint32Array {
  return words.map((found) => found[part]).reduce((one, other) => intersection(one, other));
}

function union(one: Uint32Array, other: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set([...one, ...other]));
}

function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  const among = new Set(other);
  return one.filter((number) => among.has(number));
}

// In bytes: the numbers of a list take four each, and what holds them about a thousand together.
const mostKept = 16 * 1024 * 1024;
const holding = 1024;

/** Where stems are found in one version of the index, remembered for those asked for last that are found at all. */
export class Lookup {
  private readonly remember = createAsyncCache<Found>({
    maxSize: mostKept,
    sizeOf,
    shouldCache: ({ anywhere }) => anywhere.length > 0,
  });

  /** The vacancies that have any of these stems. */
  find(stems: readonly string[]): Promise<Found> {
    return this.remember(stems.join(' '), () => read(stems));
  }
}

function sizeOf(found: Found): number {
  return Object.values(found).reduce((sum, { byteLength }) => sum + byteLength, holding);
}

async function read(stems: readonly string[]): Promise<Found> {
  const { anywhere, title, facts, summary } = await listsOf(stems);
  return {
    anywhere: numbersIn(anywhere),
    title: numbersIn(title),
    facts: numbersIn(facts),
    summary: numbersIn(summary),
  };
}

const comma = 44;
const zero = 48;

/** The numbers of a list such as "3,17,204"; null is an empty one. */
export function numbersIn(list: string | null): Uint32Array {
  if (!list) return new Uint32Array();
  let count = 1;
  for (let place = 0; place < list.length; place += 1) if (list.charCodeAt(place) === comma) count += 1;
  const numbers = new Uint32Array(count);
  let index = 0;
  for (let place = 0; place < list.length; place += 1) {
    const code = list.charCodeAt(place);
    if (code === comma) index += 1;
    else numbers[index] = numbers[index]! * 10 + (code - zero);
  }
  return numbers;
}
