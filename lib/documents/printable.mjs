/** Marks where a line may be broken although its word goes on. No text can hold it: private use prints as a box. */
export const breakMark = '\ue000';

const box = '\u25a1';
const longWord = 32;
const chunk = 4;

// Arabic vowel signs, which print leaves out: the compiler sets marks apart from their letters, and they would be copied twice.
const vowels = /[\u064b-\u0652\u0670]/g;
// Directional embeddings and isolates would reorder what follows; the bidirectional algorithm does without them.
const unwanted =
  /[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\n\u200c-\u200f\u061c\u200b])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
// Latin with its accents, spaces, the usual punctuation and line ends: what most texts consist of.
const plain = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;
const mark = /^\p{M}/u;
// Scripts without spaces between words, in which the compiler finds the ends of lines by itself, from word to word.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\u3000-\u303f\uff00-\uffef]/u;
const wordwise = /[\p{Script=Thai}\p{Script=Khmer}]/u;
const wordsIn = new Intl.Segmenter('th', { granularity: 'word' });
// Everything between two places where a line may end: spaces that do not break belong to it.
const longRun = new RegExp(
  `[^ \\n\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000${breakMark}]{${longWord},}`,
  'gu',
);

/** Text without control characters, invisible ones and lone surrogates, its lines ended by \n. @param {string} text */
export function clean(text) {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(vowels, '')
    .replace(unwanted, '');
}

/**
 * What makes texts printable with `fonts`, each the set of code points of one font in the order in which they are tried.
 * The glyphs of one cluster must come from one font: what none has becomes a box (U+25A1), beside which the rest stays.
 * @param {ReadonlySet<number>[]} fonts
 */
export function createPrintable(fonts) {
  /** @param {string} text */
  const fontOf = (text) =>
    fonts.find((font) => [...text].every((sign) => invisible(sign) || has(font, sign)));

  /** @param {string} cluster */
  const printed = (cluster) => {
    if (cluster === '\n' || cluster === '\u200b' || fontOf(cluster)) return cluster;
    for (const form of [cluster.normalize('NFC'), cluster.normalize('NFD')]) if (fontOf(form)) return form;
    const [first = '', ...rest] = cluster;
    const font = fontOf(first);
    if (!font || mark.test(first)) return box;
    const kept = rest.filter((sign) => invisible(sign) || has(font, sign));
    const lost = rest.filter((sign) => !invisible(sign) && !has(font, sign));
    return first + kept.join('') + box.repeat(Math.min(lost.length, 1));
  };

  /** A text as the template gets it. @param {string} text */
  return (text) => {
    const cleaned = clean(text);
    const shown = plain.test(cleaned)
      ? cleaned
      : Array.from(clusters.segment(cleaned), ({ segment }) => printed(segment)).join('');
    return breakable(shown.replace(/\u200b+/g, breakMark));
  };
}

/** @param {ReadonlySet<number>} font @param {string} sign */
function has(font, sign) {
  return font.has(sign.codePointAt(0) ?? 0);
}

/** Joiners and direction marks, which need no glyph. @param {string} sign */
function invisible(sign) {
  return /[\u200c-\u200f\u061c]/.test(sign);
}

/** Lets words that no column could hold be broken. @param {string} text */
function breakable(text) {
  return text.replace(longRun, (run) => {
    if (!unspaced.test(run)) return chunked(run);
    const words = Array.from(wordsIn.segment(run), ({ segment }) => segment);
    return words
      .map((word) => (word.length < longWord ? word : chunked(word)))
      .join(wordwise.test(run) ? breakMark : '');
  });
}

/** @param {string} word */
function chunked(word) {
  const signs = Array.from(clusters.segment(word), ({ segment }) => segment);
  const parts = [];
  for (let at = 0; at < signs.length; at += chunk) parts.push(signs.slice(at, at + chunk).join(''));
  return parts.join(breakMark);
}
