import { withReferences } from '../references/rules';
import { withGrades, withoutLabels } from './codes';
import { withPlaces } from './places';
import { type Word, compoundsOf, isSmall, wordAt, wordsOf } from './words';

/** A word of a query. */
export type QueryWord = Word & {
  /** Whether it was written as an abbreviation: in capitals among words that are not, or as no word is written. */
  isAbbreviation: boolean;
  /** Words of the same group are alternatives, of which a vacancy needs one. */
  group: number;
};

const mostWords = 10;

// "U.N.", "I.T."
const dotted = /(?<![\p{L}\p{M}\p{N}])\p{Lu}(?:\.\p{Lu})+\.?(?![\p{L}\p{M}\p{N}])/gu;
// "grade P-4", "niveau P4", "P-4 level": notices give the grade alone.
const grade = String.raw`(?:[pdg][\s-]?\d|no[\s-]?[a-e])(?![\p{L}\p{M}\p{N}])`;
const named = String.raw`(?<![\p{L}\p{M}\p{N}])(?:grade|level|classe|niveau)`;
const gradeNames = new RegExp(
  String.raw`${named}\s+(?=${grade})|(?<=(?<![\p{L}\p{M}\p{N}])${grade})\s+${named}(?![\p{L}\p{M}\p{N}])`,
  'giu',
);

// What notices write with a hyphen, and people without one; their parts say nothing of it.
const phrases = [
  ...['part-time', 'full-time', 'half-time', 'mi-temps'],
  ...['short-term', 'long-term', 'fixed-term', 'home-based'],
];
const hyphenless = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:${phrases.join('|').replaceAll('-', String.raw`\s+`)})(?![\p{L}\p{M}\p{N}])`,
  'giu',
);
// How long a contract is: "12 months", "6-month", « 6 mois ».
const length = /(?<![\p{L}\p{M}\p{N}])(\d{1,3})[\s-]*(months?|mois)(?![\p{L}\p{M}\p{N}])/giu;

// What is two words for notices too, of which one alone would be taken for a misspelt other: "temps partie".
const inWords = /(?<![\p{L}\p{M}\p{N}])temps\s+(?:complet|partiel|plein)(?![\p{L}\p{M}\p{N}])/giu;

// Abbreviations that are no words of their own.
const withSigns = [
  [/(?<![\p{L}\p{N}])m\s?&\s?e(?![\p{L}\p{N}])/giu, 'monitoring and evaluation'],
  [/(?<![\p{L}\p{N}])s\s?&\s?e(?![\p{L}\p{N}])/giu, 'suivi et évaluation'],
] as const;

// References, grades, places and abbreviations are written in one way, without what names them, and hyphens where they belong.
function readable(text: string): string {
  return withoutLabels(withReferences(withGrades(withPlaces(text))))
    .replace(dotted, (found) => found.replaceAll('.', ''))
    .replace(gradeNames, '')
    .replace(hyphenless, (found) => found.replace(/\s+/, '-'))
    .replace(length, '$1 $2');
}

// Only once it is known which words are unwanted: of "-M&E" all are.
function spelledOut(text: string): string {
  return withSigns.reduce((said, [short, full]) => said.replace(short, full), readable(text));
}

// What is an abbreviation however it is written, since it is no word that a vacancy could be looked for by.
const unmistakable = ['eha', 'hr', 'ict', 'rh', 'wash'];
// "it officer": in so few words it is no pronoun.
const mostWithPronoun = 3;
// "-dams", "NOT dams", "SAUF barrages"; words in quotation marks or brackets are unwanted together.
const unwanted =
  /(?<![^\s(])(?:(?:(?:AND|ET|OR|OU)\s+)?(?:NOT|SAUF)\s+-?|[-\u2010\u2011\u2212](?=[\p{L}"“«(]))("[^"]+"|“[^”]+”|«[^»]+»|\([^()]+\)|\S+)/gu;

/** The words of a query that a vacancy must have, and those of which it must have none, a few words together if so asked. */
export function wantedAndUnwanted(query: string): { wanted: string; unwanted: string[] } {
  const text = readable(query);
  const without = [...text.matchAll(unwanted)].map(([, words = '']) => words);
  return { wanted: text.replace(unwanted, ' '), unwanted: without.slice(0, mostWords) };
}

const operators = /^(?:AND|ET|NOT|SAUF)$/;
const alternatives = /^(?:OR|OU)$/;

// What people look for whatever else they say: "jobs in Nairobi", « offres d’emploi Dakar ».
const ofEveryVacancy = 'job jobs vacancy vacancies emploi emplois offre offres poste postes'.split(' ');

/**
 * The words of a query that narrow it, each once, or once in each hyphenated one; small ones only when there are no
 * others. Those with OR between them are alternatives, and so are grades, of which a post has one. `compounds` are those of
 * the same text (queryCompounds).
 */
export function queryWords(text: string, compounds = queryCompounds(text)): QueryWord[] {
  const found = wordsOf(spelledOut(text));
  const mixed = found.length === 1 || /\p{Ll}/u.test(text);
  const isOperator = (at: number, sign: RegExp) => mixed && at > 0 && sign.test(found[at]?.written ?? '');
  const firstGrade = found.findIndex(isGrade);
  const wholeOf = (word: Word) => compounds.find((whole) => isPart(word, whole));
  const groups: number[] = [];
  const all = found.map((word, at): QueryWord => {
    const previous = isOperator(at - 1, alternatives) ? groups[at - 2] : undefined;
    const whole = wholeOf(word);
    const first = whole ? found.findIndex((each) => isPart(each, whole)) : at;
    const group = (groups[at] = previous ?? (isGrade(word) ? firstGrade : (groups[first] ?? at)));
    const isUnmistakable = ({ folded }: Word) =>
      unmistakable.includes(folded) ||
      (folded === 'it' && found.length > 1 && found.length <= mostWithPronoun);
    const isCapital = mixed && /^[A-Z]{2,3}$/.test(word.written);
    return { ...word, isAbbreviation: isCapital || isUnmistakable(word), group };
  });
  const asked = all.filter((_, at) => !isOperator(at, operators) && !isOperator(at, alternatives));
  const keyOf = (word: Word) => `${word.folded} ${wholeOf(word)?.start ?? ''}`;
  const words = [...new Map(asked.map((word) => [keyOf(word), word])).values()];
  const telling = orAll(words, (word) => word.isAbbreviation || !isSmall(word.folded));
  return orAll(telling, ({ folded }) => !ofEveryVacancy.includes(folded)).slice(0, mostWords);
}

// Those that say something, or all where none does.
function orAll(words: QueryWord[], says: (word: QueryWord) => boolean): QueryWord[] {
  const telling = words.filter(says);
  return telling.length > 0 ? telling : words;
}

/** Whether a word of a text is part of a hyphenated one. */
export function isPart(word: Word, whole: Word): boolean {
  return word.start >= whole.start && word.end <= whole.end;
}

/** The parts of a hyphenated word as words of their own, of which a vacancy needs each; of grades it has one. */
export function apart(parts: readonly QueryWord[]): QueryWord[] {
  return parts.map((word, at) => (at === 0 || isGrade(word) ? word : { ...word, group: -word.start }));
}

function isGrade({ folded }: Word): boolean {
  return /^(?:[pdg]\d|no[a-e])$/.test(folded);
}

/** A hyphenated word of a query, or several that are one, with how it was typed. */
export type QueryCompound = Word & {
  asked: string;
  /** How its parts are looked for where they are not close together: not at all, unread, or read like all other words. */
  apart: 'never' | 'unread' | 'read';
};

/** The hyphenated words of a query, its lengths of contracts and the like, each as one; they stand where its words do. */
export function queryCompounds(query: string): QueryCompound[] {
  const text = spelledOut(query);
  const several = [length, inWords].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => wordAt(found, index)),
  );
  const isPhrase = ({ folded }: Word) => phrases.some((phrase) => phrase.replace('-', '') === folded);
  const asked = (word: Word, apart: QueryCompound['apart']) => ({
    ...word,
    asked: text.slice(word.start, word.end),
    apart,
  });
  return [
    ...compoundsOf(text).map((word) => asked(word, isPhrase(word) ? 'never' : 'read')),
    ...several.map((word) => asked(word, 'unread')),
  ];
}
