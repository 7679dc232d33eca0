import type { NoticeLanguage } from '../../db/models';
import { folded } from '../../text/fold';
import { stemsOf } from './stems';
import { longestWord, withoutHyphens, wordsAndCompoundsOf } from './words';

/** A text in pieces; those that match are to be marked. Joined they are the text. */
export type Marked = { text: string; match: boolean }[];

/** Marks the words of a text in `language` whose stems are among `stems`. */
export function marked(text: string, language: NoticeLanguage, stems: ReadonlySet<string>): Marked {
  const pieces: Marked = [];
  const add = (piece: string, match: boolean) => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.match === match) last.text += piece;
    else pieces.push({ text: piece, match });
  };
  let done = 0;
  if (stems.size > 0) {
    for (const { written, start, end } of wordsAndCompoundsOf(text)) {
      if (end <= done || !stemsOf(written, language).some((stem) => stems.has(stem))) continue;
      add(text.slice(done, Math.max(start, done)), false);
      add(text.slice(Math.max(start, done), end), true);
      done = end;
    }
  }
  add(text.slice(done), false);
  return pieces;
}

/** Whether anything in a text is marked. */
export function hasMatch(pieces: Marked): boolean {
  return pieces.some((piece) => piece.match);
}

const lead = 60;
const longest = 220;
const ellipsis = '…';

/** The neighbourhood of the first match among `texts`, cut between words to some 220 characters; null without a match. */
export function snippetOf(
  texts: readonly string[],
  language: NoticeLanguage,
  stems: ReadonlySet<string>,
): Marked | null {
  const beginnings = [...stems].map((stem) => stem.slice(0, 3));
  for (const text of texts) {
    // Most paragraphs have no word that even begins like a stem: telling so is much cheaper than stemming them.
    const plain = folded(withoutHyphens(text));
    if (!beginnings.some((beginning) => plain.includes(beginning))) continue;
    const pieces = marked(text, language, stems);
    if (hasMatch(pieces)) return marked(around(text, startOfMatch(pieces)), language, stems);
  }
  return null;
}

function startOfMatch(pieces: Marked): number {
  return pieces[0]?.match ? 0 : (pieces[0]?.text.length ?? 0);
}

function around(text: string, start: number): string {
  if (text.length <= longest) return text;
  const from = start <= lead ? 0 : boundary(text, start - lead, start);
  const to = Math.min(text.length, from + longest);
  const end = to === text.length ? to : Math.max(boundaryBefore(text, to), start + 1);
  return `${from > 0 ? ellipsis : ''}${text.slice(from, end).trim()}${end < text.length ? ellipsis : ''}`;
}

// The first beginning of a word from `from` on, at the latest `last`.
function boundary(text: string, from: number, last: number): number {
  const space = text.slice(from, last).search(/\s/);
  return space === -1 ? last : from + space + 1;
}

function boundaryBefore(text: string, end: number): number {
  const space = text.slice(0, end).search(/\s\S*$/);
  return space < end - longestWord ? end : space;
}
