import { editDistance, typosAllowed } from '../../text/edit-distance';

/** A word of the notices: folded, and as it is written in one of them. */
export type KnownWord = { folded: string; written: string };

export type Vocabulary = {
  /** Words sorted by their folded form. */
  words: readonly KnownWord[];
  /** The letters of each, as bits. */
  letters: Int32Array;
};

/** Reads a vocabulary as the database hands it over: "geneve genève;water water". */
export function vocabularyOf(text: string): Vocabulary {
  const words = text
    .split(';')
    .filter(Boolean)
    .map((pair) => {
      const [folded = '', written = folded] = pair.split(' ');
      return { folded, written };
    })
    .sort((a, b) => compare(a.folded, b.folded));
  return { words, letters: Int32Array.from(words, ({ folded }) => lettersOf(folded)) };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** At most `most` words that begin with `beginning`, in alphabetical order. */
export function beginningWith({ words }: Vocabulary, beginning: string, most: number): KnownWord[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(words[middle]!.folded, beginning) < 0) low = middle + 1;
    else high = middle;
  }
  const found: KnownWord[] = [];
  for (let place = low; place < words.length && found.length < most; place += 1) {
    if (!words[place]!.folded.startsWith(beginning)) break;
    found.push(words[place]!);
  }
  return found;
}

export type Near = KnownWord & { distance: number };

/**
 * Words that a mistyped word may have been meant as, the likeliest first: by how many letters are wrong, then those that
 * begin with the same letter, then in alphabetical order.
 */
export function near({ words, letters }: Vocabulary, mistyped: string, most: number): Near[] {
  const allowed = typosAllowed([...mistyped].length);
  if (allowed === 0) return [];
  const own = lettersOf(mistyped);
  const found: Near[] = [];
  words.forEach((word, place) => {
    // A wrong letter changes at most two letters of the set: most words are excluded by that.
    if (bits(letters[place]! ^ own) > 2 * allowed) return;
    const distance = editDistance(mistyped, word.folded, allowed);
    if (distance <= allowed && distance > 0) found.push({ ...word, distance });
  });
  const other = ({ folded }: Near) => (folded[0] === mistyped[0] ? 0 : 1);
  return found.sort((a, b) => a.distance - b.distance || other(a) - other(b)).slice(0, most);
}

function lettersOf(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place += 1) set |= 1 << (word.charCodeAt(place) & 31);
  return set;
}

function bits(set: number): number {
  let left = set;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
