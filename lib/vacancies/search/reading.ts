import { corrected, farCommoner, type LookUp } from './correction';
import type { Found } from './matches';
import type { Snapshot } from './snapshot';
import { queryStems } from './stems';
import { beginningWith } from './vocabulary';
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
 * search is to be `exact`, as a misspelling of the closest. One that is found by chance alone is searched together with
 * the far commoner word it was probably meant as.
 */
export async function readQuery(
  index: Snapshot,
  query: { q: string; exact: boolean },
  now: Date,
): Promise<Reading[]> {
  const lookUp = lookUpAt(index, now);
  return Promise.all(queryWords(query.q).map((word) => readWord(index, word, query.exact, lookUp)));
}

async function readWord(
  index: Snapshot,
  { written, folded }: Word,
  exact: boolean,
  lookUp: LookUp,
): Promise<Reading> {
  const asIs = await lookUp([written]);
  const reading = { asked: written, used: written, ...asIs };
  // A number or a reference is not a word that could be spelt.
  const mayBeMisspelt = !exact && /^\p{L}+$/u.test(folded);
  if (asIs.hits > 0) {
    const meant = mayBeMisspelt && (await farCommoner(index, { folded, hits: asIs.hits }, lookUp));
    return meant ? { ...reading, ...(await lookUp([meant.used, written])), used: meant.used } : reading;
  }
  const longer = beginningWith(await index.vocabulary(), folded, mostBeginnings);
  const begun = longer.length > 0 ? await lookUp(longer.map((word) => word.written)) : asIs;
  if (begun.hits > 0) return { ...reading, ...begun };
  const better = mayBeMisspelt && (await corrected(index, folded, lookUp));
  return better ? { ...reading, ...better } : reading;
}

function lookUpAt(index: Snapshot, now: Date): LookUp {
  const isOpen = openAt(index, now);
  return async (words) => {
    const stems = [...new Set(words.flatMap((word) => queryStems(word, index.languages)))];
    const found = await index.lookup.find(stems);
    let hits = 0;
    for (const number of found.anywhere) if (isOpen(number)) hits += 1;
    return { stems, found, hits };
  };
}

function openAt({ table }: Snapshot, now: Date): (number: number) => boolean {
  const at = now.getTime();
  return (number) => {
    const position = table.positions[number] ?? -1;
    return position >= 0 && table.opensAt[position]! <= at && table.closesAt[position]! > at;
  };
}
