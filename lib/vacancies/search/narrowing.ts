import type { Found } from './matches';

const nothing = new Uint32Array();

/** A word where its title has it alone, for what is in every other text. */
export function inTitles({ title }: Found): Found {
  return { anywhere: title, title, facts: nothing, summary: nothing };
}

/** A word where title or facts have it: an abbreviation, which elsewhere may be another word. */
export function inHeadings({ title, facts }: Found): Found {
  return { anywhere: union(title, facts), title, facts, summary: nothing };
}

/** Where several words are found together: in one part of the notice if any notice has them so, else in all of it. */
export function together(words: readonly Found[]): Found {
  const close = closeTogether(words);
  return close.anywhere.length > 0 ? close : { ...close, anywhere: allIn(words, 'anywhere') };
}

/** Where several words are found together in title, facts or summary, which are short. */
export function closeTogether(words: readonly Found[]): Found {
  const title = allIn(words, 'title');
  const facts = allIn(words, 'facts');
  const summary = allIn(words, 'summary');
  return { anywhere: union(title, union(facts, summary)), title, facts, summary };
}

/** Where all of the words that are unwanted together are found. */
export function unwantedIn(words: readonly Found[]): Uint32Array {
  return words.length === 1 ? words[0]!.anywhere : together(words).anywhere;
}

/** Where one or the other is found. */
export function either(one: Found, other: Found): Found {
  const of = (part: keyof Found) => union(one[part], other[part]);
  return { anywhere: of('anywhere'), title: of('title'), facts: of('facts'), summary: of('summary') };
}

function allIn(words: readonly Found[], part: keyof Found): Uint32Array {
  return words.map((found) => found[part]).reduce((one, other) => intersection(one, other));
}

function union(one: Uint32Array, other: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set([...one, ...other]));
}

function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  const among = new Set(other);
  return one.filter((number) => among.has(number));
}
