import { folded } from './fold';

/** One of a list to choose from: what is sent, what is read, and what else finds it. */
export type FindOption = {
  value: string;
  label: string;
  /** Its name in the other language, abbreviations, former names. */
  also?: readonly string[];
  /** The heading it stands under in the list. */
  group?: string;
};

/** The words of a text, and what begins with each: it and all that follow, without spaces. */
type Text = { words: string[]; joined: string; tails: string[] };
type Indexed = { option: FindOption; label: Text; also: Text[]; group: Text | null };

// From the best match to the weakest.
const whole = 0;
const beginning = 1;
const wordBeginning = 2;
const everyWord = 3;
const inside = 4;
const none = 5;
// An option found by its heading alone comes after all that are found by a name.
const byGroup = 100;

const indexes = new WeakMap<readonly FindOption[], Indexed[]>();

/**
 * The options that `typed` finds, best first and otherwise in the order of the list: case, diacritics, apostrophes, hyphens
 * and spaces make no difference, and the beginning of a word counts for more than its middle. All when nothing is typed.
 */
export function findOptions(options: readonly FindOption[], typed: string): readonly FindOption[] {
  if (typed.trim() === '') return options;
  const query = textOf(typed);
  if (query.joined === '') return [];
  return indexOf(options)
    .map((indexed) => ({ option: indexed.option, score: scoreOf(indexed, query) }))
    .filter(({ score }) => score < Infinity)
    .sort((a, b) => a.score - b.score)
    .map(({ option }) => option);
}

/** Whether `typed` is one of the names of an option, written in any way. */
export function namesExactly({ label, also = [] }: FindOption, typed: string): boolean {
  const { joined } = textOf(typed);
  return [label, ...also].some((name) => textOf(name).joined === joined);
}

// Folding hundreds of names takes a phone some time, so each list is folded once.
function indexOf(options: readonly FindOption[]): Indexed[] {
  const known = indexes.get(options);
  if (known) return known;
  const made = options.map((option) => ({
    option,
    label: textOf(option.label),
    also: (option.also ?? []).map(textOf),
    group: option.group ? textOf(option.group) : null,
  }));
  indexes.set(options, made);
  return made;
}

function textOf(text: string): Text {
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const tails = words.map((_, at) => words.slice(at).join(''));
  return { words, joined: tails[0] ?? '', tails };
}

function scoreOf({ label, also, group }: Indexed, query: Text): number {
  const byLabel = rankOf(label, query);
  const byOther = Math.min(none, ...also.map((text) => rankOf(text, query)));
  const best = Math.min(byLabel, byOther);
  if (best < none) return 2 * best + (byLabel === best ? 0 : 1);
  return group && rankOf(group, query) < inside ? byGroup : Infinity;
}

function rankOf({ words, joined, tails }: Text, query: Text): number {
  if (joined === query.joined) return whole;
  if (joined.startsWith(query.joined)) return beginning;
  if (tails.some((tail) => tail.startsWith(query.joined))) return wordBeginning;
  if (query.words.every((part) => words.some((word) => word.startsWith(part)))) return everyWord;
  return query.joined.length > 1 && joined.includes(query.joined) ? inside : none;
}
