import { Rules } from '@cto.af/linebreak';
import { joined } from './arabic';

const lineBreaking = new Rules({ string: true });

/** Text in letters that the fonts of a document have: Arabic ones joined, and no narrow space. */
export function settable(text: string): string {
  return joined(text.replace(/\u202f/g, '\u00a0'));
}

/**
 * The pieces of a line that must not be broken, which together are the line. Unicode's rules (UAX 14) part Chinese between
 * any two characters, keep punctuation with what it belongs to, and leave words and figures of other scripts whole.
 */
export function pieces(line: string): string[] {
  return [...lineBreaking.breaks(line)].map(({ string = '' }) => string);
}
