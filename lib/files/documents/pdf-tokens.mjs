import { Problem } from './problem.mjs';

// ISO 32000-2, 7.2: white space, comments, names, delimiters, and what else stands between them.
const token =
  /[\0\t\n\f\r ]+|%[^\r\n]*|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<<|>>|[[\](){}>]|<[^<>]*>?|[^\0\t\n\f\r ()<>[\]{}/%]+/y;

// No dictionary of a document comes near; one longer could hide what it is from those who give up.
const longestDictionary = 100_000;

/** Names as they are meant: any character may be written by its number (#4A). @param {string} text */
export function namesOf(text) {
  return text.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * The tokens between two places of a PDF without its strings, up to the first stream: where its bytes begin, and where
 * reading ended. What was closed by `endobj` is left out but for its names.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @returns {{ names: string[], dictionary: string[], streamAt: number | null, end: number }}
 */
export function readTokens(text, from, to) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @type {string[]} */
  let dictionary = [];
  let before = '';
  for (let at = from; at < to;) {
    token.lastIndex = at;
    const [found = text.charAt(at)] = token.exec(text) ?? [];
    at = found === '(' ? stringEnd(text, at, to) : at + found.length;
    if (/^[\0\t\n\f\r %(]/.test(found)) continue;
    if (found === 'stream' && before === '>>') {
      if (dictionary.length > longestDictionary) throw new Problem('damaged');
      const streamAt = text.startsWith('\r\n', at) ? at + 2 : at + 1;
      return { names: [...names], dictionary, streamAt, end: streamAt };
    }
    const meant = found.startsWith('/') ? namesOf(found) : found;
    if (meant.startsWith('/')) names.add(meant.slice(1));
    if (found === 'endobj') dictionary = [];
    else if (dictionary.length <= longestDictionary) dictionary.push(meant);
    before = found;
  }
  return { names: [...names], dictionary, streamAt: null, end: to };
}

// Brackets within a string are balanced or escaped.
/** @param {string} text @param {number} from @param {number} to */
function stringEnd(text, from, to) {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return to;
}
