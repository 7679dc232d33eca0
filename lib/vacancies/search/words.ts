import { folded } from '../../text/fold';

/** A word of a text: its letters as written and folded, and where it stands. */
export type Word = { written: string; folded: string; start: number; end: number };

/** Longest text a single word may have; the rest of it is not looked at. */
export const longestWord = 40;

/** A word folded to letters and digits alone: what is one sign as written may come apart into more, as "⑴" into "(1)". */
export function lettersOf(word: string): string {
  return folded(word).replace(/[^\p{L}\p{N}]/gu, '');
}

// In this order: a grade (P-4, P4, NO-B), a reference (FT/2026/014), Chinese without spaces, any other word.
const grade = /(?:(?<![\p{L}\p{M}\p{N}])(?:[A-Za-z]{1,2}-\d{1,2}|NO-[A-E]|[PDG] \d)(?![\p{L}\p{M}\p{N}]))/iu;
const reference = /(?:(?<![\p{L}\p{M}\p{N}])[A-Za-z]{1,6}\/\d{4}\/\d{1,6}(?!\p{N}))/u;
const han = /\p{Script=Han}+/u;
// A soft hyphen or a word joiner says where a line may break, not where a word ends.
const other =
  /(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]|[\u00ad\u2060]+(?=[\p{L}\p{M}]))*/u;
const pattern = new RegExp([grade, reference, han, other].map(({ source }) => source).join('|'), 'giu');
const onlyHan = /^\p{Script=Han}+$/u;

// As text processors write a hyphen that is not to be broken, and as people take it from there.
const hyphens = /[\u2010-\u2015\u2212]/g;

/** The words of a text, in their order. A grade or a reference is one word; Chinese is read two characters at a time. */
export function wordsOf(text: string): Word[] {
  const words = [...text.replace(hyphens, '-').matchAll(pattern)].flatMap(({ 0: found, index }) =>
    onlyHan.test(found) ? pairsOf(found, index) : [wordAt(found, index)],
  );
  return words.filter((word) => word.folded !== '');
}

const compound = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}-])(?=\\p{L})${other.source}(?:-${other.source})+(?![\\p{L}\\p{M}\\p{N}-])`,
  'giu',
);
const onlyGrade = new RegExp(`^${grade.source}$`, 'iu');

/** The words of a text that are written with hyphens, each as one: "part-time" as "parttime". A grade is none. */
export function compoundsOf(text: string): Word[] {
  return [...text.replace(hyphens, '-').matchAll(compound)]
    .filter(({ 0: found }) => !onlyGrade.test(found))
    .map(({ 0: found, index }) => wordAt(found, index))
    .filter((word) => word.folded !== '');
}

/** The words of a text in their order, each hyphenated one before its parts. */
export function wordsAndCompoundsOf(text: string): Word[] {
  return [...compoundsOf(text), ...wordsOf(text)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Text with its hyphenated words as one. */
export function withoutHyphens(text: string): string {
  return text.replace(hyphens, '-').replaceAll('-', '');
}

/** What was found at a place of a text, as a word. */
export function wordAt(found: string, index: number): Word {
  const written = found
    .slice(0, longestWord)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .normalize();
  return { written, folded: lettersOf(written), start: index, end: index + found.length };
}

function pairsOf(found: string, index: number): Word[] {
  const characters = [...found];
  if (characters.length === 1) return [wordAt(found, index)];
  let start = index;
  return characters.slice(0, -1).map((character, place) => {
    const pair = wordAt(character + characters[place + 1], start);
    start += character.length;
    return pair;
  });
}

// Words that say nothing of a vacancy.
const small = new Set(
  (
    'a an and are as at be but by can for from has have in into is it its not of on or our that the their they this to ' +
    'was we were will with you your ' +
    'au aux ce ces dans de des du elle elles en est et il ils la le les leur leurs ne nous ou par pas pour que qui sa se ' +
    'ses son sont sur un une vous ' +
    'con del el las los para por su y da das do dos em na no nas nos um uma ' +
    'в и на по с от до из к о для ' +
    'في من على إلى عن مع بين أو هذا هذه التي الذي ما لا كل أن إن كان هو هي ذلك تم قد ثم'
  )
    .split(' ')
    .map(lettersOf),
);

/** Whether a word is in every text, such as "of" or "de". */
export function isCommon(word: string): boolean {
  return small.has(word);
}

/** Whether a word narrows nothing down: one that is in every text, or a single letter. */
export function isSmall(word: string): boolean {
  return isCommon(word) || /^(?!\p{Script=Han})\p{L}$/u.test(word);
}
