import { corrected, farCommoner, type LookUp } from './correction';
import type { Found } from './matches';
import type { Snapshot } from './snapshot';
import { closeTogether, either, inHeadings, inTitles, together } from './narrowing';
import { queryStems } from './stems';
import { beginningWith } from './vocabulary';
import { compoundsOf, isCommon, isSmall, wordsOf, type Word } from './words';

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

// What people write in capitals, as notices write it out.
const writtenOut: Partial<Record<string, string>> = {
  hr: 'human resources',
  ict: 'information technology',
  it: 'information technology',
  rh: 'ressources humaines',
  ti: 'technologies de l’information',
  un: 'United Nations',
};

// A reference as people copy it, or read it out: "ft 2026 12", "FT-2026-012", "ft2026/12".
const looseReference = /(?<![\p{L}\p{N}])([a-z]{2})[\s/-]?(\d{4})[\s/-](\d{1,3})(?![\p{L}\p{N}])/giu;

const withReferences = (text: string) =>
  text.replace(looseReference, (_, kind: string, year: string, number: string) =>
    [kind, year, number.padStart(3, '0')].join('/'),
  );

/** The first reference in a query, as the organisation writes it; null without one. */
export function referenceAsked(text: string): string | null {
  const found = withReferences(text).match(/(?<![\p{L}\p{N}])[a-z]{2}\/\d{4}\/\d{3}(?![\p{L}\p{N}])/iu);
  return found ? found[0].toUpperCase() : null;
}

/** A word of a query, and whether it was written as an abbreviation: in capitals among words that are not. */
export type QueryWord = Word & { isAbbreviation: boolean };

/** The words of a query that narrow it, each once; small ones only when there are no others. */
export function queryWords(text: string): QueryWord[] {
  const found = wordsOf(withReferences(text));
  const mixed = found.length === 1 || /\p{Ll}/u.test(text);
  const all = found.map((word) => ({ ...word, isAbbreviation: mixed && /^[A-Z]{2,3}$/.test(word.written) }));
  const words = [...new Map(all.map((word) => [word.folded, word])).values()];
  const telling = words.filter((word) => word.isAbbreviation || !isSmall(word.folded));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}

/**
 * Reads the words of a query; a hyphenated one is one word. A word that no open vacancy has is taken as the beginning of
 * one, and else, unless the search is to be `exact`, as a misspelling of the closest. One that is found by chance alone is
 * searched together with the far commoner word it was probably meant as.
 */
export async function readQuery(
  index: Snapshot,
  query: { q: string; exact: boolean },
  now: Date,
): Promise<Reading[]> {
  const lookUp = lookUpAt(index, now);
  const words = queryWords(query.q);
  const text = withReferences(query.q);
  const compounds = compoundsOf(text).map((word) => ({ ...word, asked: text.slice(word.start, word.end) }));
  const isPart = (word: Word, whole: Word) => word.start >= whole.start && word.end <= whole.end;
  const readings = words.map((word) => {
    const whole = compounds.find((each) => isPart(word, each));
    if (!whole) return read(index, word, query.exact, lookUp);
    const parts = words.filter((each) => isPart(each, whole));
    return parts[0] === word ? readCompound(index, { whole, parts }, query.exact, lookUp) : [];
  });
  return (await Promise.all(readings)).flat();
}

// A hyphenated word is looked for as one, and where its parts stand close together; only where there is neither, as so
// many words of their own.
async function readCompound(
  index: Snapshot,
  { whole, parts }: { whole: Word & { asked: string }; parts: readonly QueryWord[] },
  exact: boolean,
  lookUp: LookUp,
): Promise<Reading[]> {
  const asOne = await lookUp.find([whole.written]);
  const each = parts.length > 1 ? await Promise.all(parts.map(({ written }) => lookUp.find([written]))) : [];
  const close = each.length > 0 ? lookUp.counted(closeTogether(each.map(({ found }) => found))) : null;
  const all = close ? lookUp.counted(either(asOne.found, close.found)) : asOne;
  if (all.hits === 0) return Promise.all(parts.map((part) => read(index, part, exact, lookUp)));
  const isSplit = all.hits > asOne.hits;
  const stems = isSplit ? [...asOne.stems, ...each.flatMap((part) => part.stems)] : asOne.stems;
  return [{ asked: whole.asked, used: whole.asked, stems, found: all.found, hits: all.hits }];
}

function read(index: Snapshot, word: QueryWord, exact: boolean, lookUp: LookUp): Promise<Reading> {
  if (word.isAbbreviation) return readAbbreviation(index, word, exact, lookUp);
  return isCommon(word.folded) ? readCommon(word, lookUp) : readWord(index, word, exact, lookUp);
}

// A word that is in every text is looked for in titles alone.
async function readCommon({ written }: Word, lookUp: LookUp): Promise<Reading> {
  const { stems, found } = await lookUp.find([written]);
  return { asked: written, used: written, stems, ...lookUp.counted(inTitles(found)) };
}

// An abbreviation is looked for in titles and facts, else as notices write it out; else it may be any word.
async function readAbbreviation(
  index: Snapshot,
  word: Word,
  exact: boolean,
  lookUp: LookUp,
): Promise<Reading> {
  const { written, folded } = word;
  const { stems, found } = await lookUp.find([written]);
  const reading = { asked: written, used: written, stems, ...lookUp.counted(inHeadings(found)) };
  if (reading.hits > 0) return reading;
  const full = exact ? undefined : writtenOut[folded];
  if (full) {
    const words = await Promise.all(queryWords(full).map((each) => lookUp.find([each.written])));
    const all = lookUp.counted(together(words.map((each) => each.found)));
    if (all.hits > 0)
      return { asked: written, used: full, stems: words.flatMap((each) => each.stems), ...all };
  }
  return isCommon(folded) ? reading : readWord(index, word, exact, lookUp);
}

async function readWord(
  index: Snapshot,
  { written, folded }: Word,
  exact: boolean,
  lookUp: LookUp,
): Promise<Reading> {
  const asIs = await lookUp.find([written]);
  const reading = { asked: written, used: written, ...asIs };
  // A number or a reference is not a word that could be spelt.
  const mayBeMisspelt = !exact && /^\p{L}+$/u.test(folded);
  if (asIs.hits > 0) {
    const meant = mayBeMisspelt && (await farCommoner(index, { folded, hits: asIs.hits }, lookUp));
    return meant ? { ...reading, ...(await lookUp.find([meant.used, written])), used: meant.used } : reading;
  }
  const longer = beginningWith(await index.vocabulary(), folded, mostBeginnings);
  const begun = longer.length > 0 ? await lookUp.find(longer.map((word) => word.written)) : asIs;
  if (begun.hits > 0) return { ...reading, ...begun };
  const better = mayBeMisspelt && (await corrected(index, folded, lookUp));
  return better ? { ...reading, ...better } : reading;
}

function lookUpAt(index: Snapshot, now: Date): LookUp {
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
