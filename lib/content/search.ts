import { folded } from '../vacancies/search/words';

/** Characters of what a reader looks for that are read. */
export const longestQuery = 100;

/** The words of what a reader looks for, folded; a plural finds its singular, in English and in French. */
export function soughtWords(query: string): string[] {
  return plainText(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 ? word.replace(/(?<=..)[sx]$/, '') : word));
}

/** A text as it is searched: its words folded, each after one space. */
export function searchable(text: string): string {
  return ` ${plainText(text)}`;
}

/** Whether a `searchable` text has, for each of the words, a word that begins with it. */
export function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word}`));
}

function plainText(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
