/** A glyph and how far right of its line's start it stands. @typedef {{ glyph: number, x: number }} Glyph */

/** Whether a text is in a script that is written right to left. @param {string} text */
export function isLeftward(text) {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

/** UTF-16BE in hexadecimal digits. @param {string} text */
export function digitsOf(text) {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

/** Text given as UTF-16BE in hexadecimal digits. @param {string} digits */
export function textOf(digits) {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}

/**
 * The strings and numbers of an array of shown text, in order. Strings may hold escapes and pairs of parentheses.
 * @param {string} line @returns {(number[] | number)[]}
 */
function partsOf(line) {
  const parts = [];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '<') {
      const end = line.indexOf('>', at);
      parts.push([...Buffer.from(line.slice(at + 1, end), 'hex')]);
      at = end;
    } else if (sign === '(') {
      const { bytes, end } = literalAt(line, at);
      parts.push(bytes);
      at = end;
    } else if (/[-\d.]/.test(sign)) {
      const [number] = line.slice(at).match(/^[-\d.]+/) ?? [''];
      parts.push(Number(number));
      at += number.length - 1;
    }
  }
  return parts;
}

const escapes = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** @param {string} line @param {number} start */
function literalAt(line, start) {
  const bytes = [];
  let depth = 0;
  for (let at = start; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '\\') {
      const [octal] = line.slice(at + 1).match(/^[0-7]{1,3}/) ?? [''];
      const next = line[at + 1];
      bytes.push(octal ? parseInt(octal, 8) : (escapes[next] ?? next.charCodeAt(0)));
      at += octal ? octal.length : 1;
      continue;
    }
    if (sign === '(' && (depth += 1) === 1) continue;
    if (sign === ')' && (depth -= 1) === 0) return { bytes, end: at };
    bytes.push(sign.charCodeAt(0));
  }
  throw new Error('a string without an end');
}

/** The glyphs that a line shows. @param {string} line @param {{ widths: Map<number, number> }} font @param {number} size @returns {Glyph[]} */
export function glyphsOf(line, { widths }, size) {
  const glyphs = [];
  let x = 0;
  for (const part of partsOf(line)) {
    if (typeof part === 'number') {
      x -= (part / 1000) * size;
      continue;
    }
    for (let at = 0; at + 1 < part.length; at += 2) {
      const glyph = part[at] * 256 + part[at + 1];
      glyphs.push({ glyph, x });
      x += ((widths.get(glyph) ?? 0) / 1000) * size;
    }
  }
  return glyphs;
}
