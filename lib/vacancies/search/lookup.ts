import { listsOf } from '../../db/search';
import type { Found } from './matches';

// Numbers kept in memory, 4 bytes each.
const mostKept = 2_000_000;

/** Where stems are found in one version of the index, remembered for those asked for last. */
export class Lookup {
  private readonly known = new Map<string, { found: Promise<Found>; size: number }>();
  private kept = 0;

  /** The vacancies that have any of these stems. */
  async find(stems: readonly string[]): Promise<Found> {
    const key = stems.join(' ');
    const before = this.known.get(key);
    if (before) {
      // The latest asked for comes last, the first goes first.
      this.known.delete(key);
      this.known.set(key, before);
      return before.found;
    }
    const entry = { found: read(stems), size: 0 };
    this.known.set(key, entry);
    const found = await entry.found.catch((error: unknown) => {
      this.known.delete(key);
      throw error;
    });
    entry.size = Object.values(found).reduce((sum, numbers) => sum + numbers.length, key.length);
    this.kept += entry.size;
    for (const [oldest, { size }] of this.known) {
      if (this.kept <= mostKept) break;
      this.known.delete(oldest);
      this.kept -= size;
    }
    return found;
  }
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
