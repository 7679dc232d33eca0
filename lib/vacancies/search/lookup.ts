import { listsOf } from '../../db/search';
import { createAsyncCache } from '../../http/async-cache';
import type { Found } from './matches';

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
