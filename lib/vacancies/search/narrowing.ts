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
  const all = (part: keyof Found) =>
    words.map((found) => found[part]).reduce((one, other) => intersection(one, other));
  const parts = { title: all('title'), facts: all('facts'), summary: all('summary') };
  const close = union(parts.title, union(parts.facts, parts.summary));
  return { anywhere: close.length > 0 ? close : all('anywhere'), ...parts };
}

function union(one: Uint32Array, other: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set([...one, ...other]));
}

function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  const among = new Set(other);
  return one.filter((number) => among.has(number));
}
