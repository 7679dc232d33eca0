import { queryStems } from './stems';
import type { Found } from './matches';
import type { Snapshot } from './snapshot';
import { beginningWith, near, type KnownWord } from './vocabulary';
import { isSmall, wordsOf, type Word } from './words';

/** How one word of a query is read. */
export type Reading = {
  /** As it was typed. */
  asked: string;
  /** As it is searched: itself, or the word it was probably meant as. */
  used: string;
  stems: readonly string[];
  found: Found;
  /** How many open vacancies have it. */
  hits: number;
};

const mostWords = 10;
const mostBeginnings = 60;
const mostCorrections = 8;

// A reference as people copy it, or read it out: "ft 2026 12", "FT-2026-012", "ft2026/12".
const looseReference = /(?<![\p{L}\p{N}])([a-z]{2})[\s/-]?(\d{4})[\s/-](\d{1,3})(?![\p{L}\p{N}])/giu;

const withReferences = (text: string) =>
  text.replace(looseReference, (_, kind: string, year: string, number: string) =>
    [kind, year, number.padStart(3, '0')].join('/'),
  );

/** The words of a query that narrow it, each once; small ones only when there are no others. */
export function queryWords(text: string): Word[] {
  const words = [...new Map(wordsOf(withReferences(text)).map((word) => [word.folded, word])).values()];
  const telling = words.filter((word) => !isSmall(word.folded));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}

/**
 * Reads the words of a query. A word that no open vacancy has is taken as the beginning of one, and else, unless the
 * search is to be `exact`, as a misspelling of the closest.
 */
export async function readQuery(
  index: Snapshot,
  query: { q: string; exact: boolean },
  now: Date,
): Promise<Reading[]> {
  const isOpen = openAt(index, now);
  return Promise.all(
    queryWords(query.q).map(async ({ written, folded }) => {
      const asIs = await lookUp(index, [written], isOpen);
      const reading = { asked: written, used: written, ...asIs };
      if (asIs.hits > 0) return reading;
      const vocabulary = await index.vocabulary();
      const longer = beginningWith(vocabulary, folded, mostBeginnings);
      const begun = longer.length > 0 ? await lookUp(index, longer.map(writtenOf), isOpen) : asIs;
      if (begun.hits > 0) return { ...reading, ...begun };
      // A number or a reference is not a word that could be spelt.
      if (query.exact || !/^\p{L}+$/u.test(folded)) return reading;
      const better = await corrected(index, near(vocabulary, folded, mostCorrections), isOpen);
      return better ? { ...better, asked: written } : reading;
    }),
  );
}

const writtenOf = ({ written }: KnownWord) => written;

type IsOpen = (number: number) => boolean;

function openAt({ table }: Snapshot, now: Date): IsOpen {
  const at = now.getTime();
  return (number) => {
    const position = table.positions[number] ?? -1;
    return position >= 0 && table.opensAt[position]! <= at && table.closesAt[position]! > at;
  };
}

async function lookUp(index: Snapshot, words: readonly string[], isOpen: IsOpen) {
  const stems = [...new Set(words.flatMap((word) => queryStems(word, index.languages)))];
  const found = await index.lookup.find(stems);
  let hits = 0;
  for (const number of found.anywhere) if (isOpen(number)) hits += 1;
  return { stems, found, hits };
}

// Of the words with the fewest letters wrong that open vacancies have, the one that most have.
async function corrected(index: Snapshot, words: ReturnType<typeof near>, isOpen: IsOpen) {
  let best: { used: string; distance: number; stems: string[]; found: Found; hits: number } | null = null;
  for (const { written, distance } of words) {
    if (best && distance > best.distance) break;
    const found = await lookUp(index, [written], isOpen);
    if (found.hits > (best?.hits ?? 0)) best = { used: written, distance, ...found };
  }
  return best && { used: best.used, stems: best.stems, found: best.found, hits: best.hits };
}
