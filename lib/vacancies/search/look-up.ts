import type { Found } from './matches';
import type { Snapshot } from './snapshot';
import { queryStems } from './stems';

/** What a word is found by, where, and in how many open vacancies. */
export type LookedUp = { stems: readonly string[]; found: Found; hits: number };
export type LookUp = {
  /** Where any of these words is found. */
  find: (words: readonly string[]) => Promise<LookedUp>;
  counted: (found: Found) => Pick<LookedUp, 'found' | 'hits'>;
};

/** Looks words up among the vacancies, of which those open at `now` count. */
export function lookUpAt(index: Snapshot, now: Date): LookUp {
  const isOpen = openAt(index, now);
  const counted = (found: Found) => ({
    found,
    hits: found.anywhere.reduce((hits, number) => (isOpen(number) ? hits + 1 : hits), 0),
  });
  return {
    counted,
    find: async (words) => {
      const stems = [...new Set(words.flatMap((word) => queryStems(word, index.languages)))];
      return { stems, ...counted(await index.lookup.find(stems)) };
    },
  };
}

function openAt({ table }: Snapshot, now: Date): (number: number) => boolean {
  const at = now.getTime();
  return (number) => {
    const position = table.positions[number] ?? -1;
    return position >= 0 && table.opensAt[position]! <= at && table.closesAt[position]! > at;
  };
}
