import { type Found, closeTogether, either, inHeadings, inTitles, together, unwantedIn } from './postings';
import type { Snapshot } from './snapshot';
import {
  type QueryCompound,
  type QueryWord,
  apart,
  isPart,
  queryCompounds,
  queryWords,
  wantedAndUnwanted,
} from './parse-query';
import { type KnownWord, beginningWith, near } from './vocabulary';
import { type Word, isCommon } from './words';
import { queryStems, stemsOf } from './stems';

/** How one word of a query is read. */
export type Reading = {
  /** As it was typed. */
  asked: string;
  /** As it is searched: itself, or the word it was probably meant as. */
  used: string;
  /** Set where `used` is what an abbreviation stands for, in whatever search, rather than what a word may have been meant as. */
  isWrittenOut?: true;
  stems: readonly string[];
  found: Found;
  /** How many open vacancies have it. */
  hits: number;
};
type Grouped = Reading & Pick<QueryWord, 'group'>;

const mostBeginnings = 60;

// What people write short, as notices write it out.
const writtenOut: Partial<Record<string, string>> = {
  eha: 'eau et assainissement',
  hr: 'human resources',
  ict: 'information technology',
  it: 'information technology',
  rh: 'ressources humaines',
  ti: 'technologies de l’information',
  un: 'United Nations',
  wash: 'water and sanitation',
};

/** How a query is read: the words a vacancy must have, and those of which it must have none. */
export type QueryReading = {
  wanted: Reading[];
  unwanted: Reading[];
  /** Numbers in the index of what has an unwanted word. */
  without: Uint32Array[];
};

/**
 * Reads the words of a query; a hyphenated one is one word. A word that no open vacancy has is taken as the beginning of
 * one, and else, unless the search is to be `exact`, as a misspelling of the closest. One that is found by chance alone is
 * searched together with the far commoner word it was probably meant as.
 */
export async function readQuery(
  index: Snapshot,
  { q, exact }: { q: string; exact: boolean },
  now: Date,
): Promise<QueryReading> {
  const lookUp = lookUpAt(index, now);
  const { wanted, unwanted } = wantedAndUnwanted(q);
  const [wantedWords, ...others] = await Promise.all([
    readWords(index, wanted, exact, lookUp),
    ...unwanted.map((words) => readWords(index, words, exact, lookUp)),
  ]);
  return {
    wanted: wantedWords,
    unwanted: others.flatMap((words) => words.map(quoted)),
    without: others
      .filter((words) => words.length > 0)
      .map((words) => unwantedIn(words.map(({ found }) => found))),
  };
}

// Words that are unwanted together say so.
const quoted = (reading: Reading) =>
  reading.isWrittenOut ? { ...reading, used: `"${reading.used}"` } : reading;

async function readWords(index: Snapshot, text: string, exact: boolean, lookUp: LookUp): Promise<Reading[]> {
  const compounds = queryCompounds(text);
  const words = queryWords(text, compounds);
  const readings = words.map((word) => {
    const whole = compounds.find((each) => isPart(word, each));
    if (!whole) return read(index, word, exact, lookUp);
    const parts = words.filter((each) => isPart(each, whole));
    return parts[0] === word ? readCompound(index, { whole, parts }, exact, lookUp) : [];
  });
  return withAlternatives((await Promise.all(readings)).flat());
}

// A word is found wherever one of its alternatives is.
function withAlternatives(readings: readonly Grouped[]): Reading[] {
  return readings.map(({ group, ...reading }) => {
    const places = readings.filter((each) => each.group === group).map(({ found }) => found);
    return { ...reading, found: places.reduce(either) };
  });
}

// A hyphenated word is looked for as one, and where its parts stand close together; only where there is neither, apart.
async function readCompound(
  index: Snapshot,
  { whole, parts }: { whole: QueryCompound; parts: readonly QueryWord[] },
  exact: boolean,
  lookUp: LookUp,
): Promise<Grouped[]> {
  const asOne = await lookUp.find([whole.written]);
  const each = parts.length > 1 ? await Promise.all(parts.map(({ written }) => lookUp.find([written]))) : [];
  const near = whole.apart === 'unread' ? together : closeTogether;
  const close = each.length > 0 ? lookUp.counted(near(each.map(({ found }) => found))) : null;
  const all = close ? lookUp.counted(either(asOne.found, close.found)) : asOne;
  if (all.hits === 0 && whole.apart === 'read')
    return Promise.all(apart(parts).map((part) => read(index, part, exact, lookUp)));
  const isSplit = all.hits > asOne.hits;
  const stems = isSplit ? [...asOne.stems, ...each.flatMap((part) => part.stems)] : asOne.stems;
  const { group } = parts[0]!;
  return [{ asked: whole.asked, used: whole.asked, stems, found: all.found, hits: all.hits, group }];
}

async function read(index: Snapshot, word: QueryWord, exact: boolean, lookUp: LookUp): Promise<Grouped> {
  return { ...(await readAlone(index, word, exact, lookUp)), group: word.group };
}

function readAlone(index: Snapshot, word: QueryWord, exact: boolean, lookUp: LookUp): Promise<Reading> {
  if (word.isAbbreviation) return readAbbreviation(index, word, exact, lookUp);
  return isCommon(word.folded) ? readCommon(word, lookUp) : readWord(index, word, exact, lookUp);
}

// A word that is in every text is looked for in titles alone.
async function readCommon({ written }: Word, lookUp: LookUp): Promise<Reading> {
  const { stems, found } = await lookUp.find([written]);
  return { asked: written, used: written, stems, ...lookUp.counted(inTitles(found)) };
}

// An abbreviation is looked for in titles and facts, and as notices write it out: that is what it stands for, not what it
// may have been meant as, so every search reads it so. Where it is neither it may be any word.
async function readAbbreviation(
  index: Snapshot,
  word: Word,
  exact: boolean,
  lookUp: LookUp,
): Promise<Reading> {
  const { written, folded } = word;
  const { stems, found } = await lookUp.find([written]);
  const short = { asked: written, used: written, stems, ...lookUp.counted(inHeadings(found)) };
  const full = writtenOut[folded];
  const all = full ? await withWrittenOut(short, full, lookUp) : short;
  return all.hits > 0 || isCommon(folded) ? all : readWord(index, word, exact, lookUp);
}

async function withWrittenOut(short: Reading, full: string, lookUp: LookUp): Promise<Reading> {
  const words = await Promise.all(queryWords(full).map(({ written }) => lookUp.find([written])));
  const places = words.map(({ found }) => found);
  const long = short.hits > 0 ? closeTogether(places) : together(places);
  const all = lookUp.counted(either(short.found, long));
  if (all.hits === short.hits) return short;
  const stems = [...short.stems, ...words.flatMap((word) => word.stems)];
  return short.hits > 0
    ? { ...short, stems, ...all }
    : { ...short, used: full, isWrittenOut: true, stems, ...all };
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

type Meant = LookedUp & { used: string };

const mostCorrections = 8;

/**
 * The word that a misspelt one was probably meant as: of those with the fewest letters wrong that open vacancies have, the
 * one that most have. Null where none is near.
 */
export async function corrected(index: Snapshot, misspelt: string, lookUp: LookUp): Promise<Meant | null> {
  const words = near(await index.vocabulary(), misspelt, mostCorrections);
  let best: (Meant & { distance: number }) | null = null;
  for (const { written, folded, distance } of words) {
    // Nobody looks for "was".
    if (isCommon(folded)) continue;
    if (best && distance > best.distance) break;
    const found = await lookUp.find([written]);
    if (found.hits > (best?.hits ?? 0)) best = { used: written, distance, ...found };
  }
  return best;
}

// How much commoner a word must be to be what another was meant as, and by how many vacancies.
const timesCommoner = 4;
const moreVacancies = 3;

/**
 * The word that one found by chance alone was probably meant as: its stem is that of another word, perhaps of another
 * language, in a few vacancies, and a word that is near is far commoner. Null for words and forms of words that notices
 * have, and for beginnings of them.
 */
export async function farCommoner(
  index: Snapshot,
  word: { folded: string; hits: number },
  lookUp: LookUp,
): Promise<Meant | null> {
  const { folded, hits } = word;
  if (hits * timesCommoner > index.table.size || (await isKnown(index, folded))) return null;
  const meant = await corrected(index, folded, lookUp);
  return meant && meant.hits >= Math.max(hits * timesCommoner, hits + moreVacancies) ? meant : null;
}

const sameBeginning = 4;
const mostRelated = 200;
const longestEnding = 3;

// Whether notices have the word, a longer one, or another form of it in the same language.
async function isKnown({ vocabulary, languages }: Snapshot, word: string): Promise<boolean> {
  const known = await vocabulary();
  if (beginningWith(known, word, 1).length > 0) return true;
  const related = beginningWith(known, word.slice(0, sameBeginning), mostRelated);
  const isForm = ({ written, folded }: KnownWord) =>
    Math.abs(folded.length - word.length) <= longestEnding &&
    languages.some((language) => {
      const own = stemsOf(word, language);
      return stemsOf(written, language).some((stem) => own.includes(stem));
    });
  return related.some(isForm);
}

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
