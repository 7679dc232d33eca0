import { asciiDigits } from './digits';
import { folded } from './fold';

// Written inside a word, and left out by those who type it: apostrophes of every kind, and what is not seen.
const apostrophes = /['’‘‛`´′‵ʹʻʼʽʾʿˈ＇׳]/gu;
const invisible = /[\p{Cf}\u0640]/gu;

// Letters that keyboards write in more than one way: Arabic and Persian ones, the last sigma, and a few Latin ones.
const sameLetter: Record<string, string> = {
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ء: '',
  ς: 'σ',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
};
const severalWays = new RegExp(`[${Object.keys(sameLetter).join('')}]`, 'gu');

/** The words of a name or a text about a person, folded so that each way to type them gives the same. */
export function nameWords(text: string): string[] {
  return asciiDigits(folded(text.replace(apostrophes, '')))
    .replace(apostrophes, '')
    .replace(invisible, '')
    .replace(severalWays, (letter) => sameLetter[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A name folded, its words separated by spaces: by it names are sorted. */
export function foldedName(text: string): string {
  return nameWords(text).join(' ');
}

/** Names as they are looked up: their words, and those of each together as one, so that hyphens and spaces do not matter. */
export function lookupText(names: readonly string[]): string {
  const forms = names.flatMap((name) => {
    const words = nameWords(name);
    return words.length > 1 ? [...words, words.join('')] : words;
  });
  return [...new Set(forms)].join(' ');
}

// Scripts that write a name as one word, in either order.
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The names of a person as they are looked up, in whatever order they are typed. */
export function personLookup(given: string, family: string, ...others: string[]): string {
  const together = unspaced.test(given + family) ? [given + family, family + given] : [];
  return lookupText([given, family, ...others, ...together]);
}

/** One term of a query: as one word, and its parts where it may be found by them. */
export type LookupTerm = { joined: string; parts: readonly string[] };

/** The terms of a query for people; those without a letter or digit ask for nothing. */
export function lookupTerms(query: string): LookupTerm[] {
  return query.split(/[\s,;،؛、，]+/u).flatMap((term) => {
    const words = nameWords(term);
    if (words.length === 0) return [];
    const joined = words.join('');
    // A reference is found as a whole: its parts alone would be in others too.
    const divisible = words.length > 1 && !/\p{Nd}/u.test(joined);
    return { joined, parts: divisible ? words : [] };
  });
}

/** Whether a text made by lookupText() has a term. */
export function hasTerm(text: string, { joined, parts }: LookupTerm): boolean {
  return text.includes(joined) || (parts.length > 0 && parts.every((part) => text.includes(part)));
}

/** The parts of a person's name as they state it. */
export type PersonName = { givenName: string; familyName: string; nameOrder: 'given_first' | 'family_first' };

/** A name as its owner writes it. In scripts that write it as one word, without a space. */
export function displayName({ givenName, familyName, nameOrder }: PersonName): string {
  const parts = nameOrder === 'family_first' ? [familyName, givenName] : [givenName, familyName];
  const isOneWord = parts.every((part) => /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(part));
  return parts.filter(Boolean).join(isOneWord ? '' : ' ');
}
