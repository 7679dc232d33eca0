import { editDistance } from '../text/edit-distance';
import { folded } from '../text/fold';
import { isSmall } from '../vacancies/search/words';

// A reader's browser has no stemmers: it is sent the stems of each question, and the words looked for are compared with
// them by the rules below, on the server and in the browser alike.

/** Characters of what a reader looks for that are read. */
export const longestQuery = 100;

/** The stems of a question, and of what people also call it; and those of its answer. Folded. */
export type Entry = { question: readonly string[]; answer: readonly string[] };

/** A question by what it is searched by, under the name that is its address. */
export type SearchedQuestion = Entry & { id: string };

// Words that people ask with, whatever they ask.
const asking = new Set(
  (
    'am any do does how if me much my need there what when where which who why ' +
    'ai combien comment est faut je ma mes mon puis quand quel quelle quelles quels si'
  ).split(' '),
);

/** The words of what a reader looks for, folded; small ones and those that people ask with only where there are no others. */
export function queryWords(query: string): string[] {
  const words = foldedWords(query);
  const telling = words.filter((word) => !isSmall(word) && !asking.has(word));
  return telling.length > 0 ? telling : words;
}

/** The words of a text, each once, folded as they are compared. */
export function foldedWords(text: string): string[] {
  const plain = folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return [...new Set(plain.trim().split(' '))].filter(Boolean).map(comparable);
}

/** A folded word or stem as they are compared: "apply" has the stem "appli". */
export function comparable(word: string): string {
  return word.replaceAll('y', 'i');
}

/**
 * The places of the entries that have each of the words, the best first: a word of the question counts more than one of
 * the answer, a whole word more than the beginning of one. A word that none has is read with one letter wrong.
 */
export function ranked(entries: readonly Entry[], words: readonly string[]): number[] {
  const scores = words.map((word) => {
    const found = entries.map((entry) => scoreOf(entry, word, isForm));
    return found.some((score) => score > 0)
      ? found
      : entries.map((entry) => scoreOf(entry, word, isMisspelt));
  });
  const total = (place: number) => scores.reduce((sum, of) => sum + of[place]!, 0);
  return entries
    .map((_, place) => place)
    .filter((place) => scores.every((of) => of[place]! > 0))
    .sort((a, b) => total(b) - total(a) || a - b);
}

type Fits = (word: string, stem: string) => boolean;

function scoreOf({ question, answer }: Entry, word: string, fits: Fits): number {
  const has = (stems: readonly string[], by: Fits) => stems.some((stem) => by(word, stem));
  if (has(question, fits)) return 8;
  if (has(question, begins)) return 4;
  if (has(answer, fits)) return 2;
  return has(answer, begins) ? 1 : 0;
}

const begins: Fits = (word, stem) => stem.startsWith(word);

const shortStem = 4;
const longestEnding = 6;

// Whether a word is a stem with an ending.
function isForm(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  return stem.length < shortStem ? /^(?:e?s|x)?$/.test(ending) : ending.length <= longestEnding;
}

const shortestMisspelt = 5;
const longestEndingMisspelt = 3;

function isMisspelt(word: string, stem: string): boolean {
  if (word.length < shortestMisspelt || stem.length < shortStem) return false;
  if (word.length - stem.length > longestEndingMisspelt) return false;
  return [-1, 0, 1].some((more) => editDistance(word.slice(0, stem.length + more), stem, 1) <= 1);
}
