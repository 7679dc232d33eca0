// Brings the text of pages into the order in which it is read. The compiler writes right-to-left text from left to right
// with marks around it, which a screen reader undoes; other readers lose what follows such a mark.
import { contentObject, contentOf, fileOf, objectsOf } from './pdf-file.mjs';
import { codeFor, fontOf, writeCodes } from './pdf-fonts.mjs';
import { digitsOf, glyphsOf, isLeftward, textOf } from './pdf-text.mjs';

/** @typedef {import('./pdf-fonts.mjs').Font} Font */
/** @typedef {{ glyph: number, x: number }} Glyph */
/** Glyphs that a line shows, and the text that they stand for where the compiler says so ('' where not). */
/** @typedef {{ actual: string, reversed: boolean, tf: string, tm: string[], font: Font, line: string, glyphs: Glyph[] }} Group */

const hex = (/** @type {number} */ glyph) => `<${glyph.toString(16).padStart(4, '0')}>`;

/**
 * The groups of glyphs within BT and ET; null where something else stands there.
 * @param {string[]} lines @param {Map<string, Font>} fonts @returns {Group[] | null}
 */
function groupsOf(lines, fonts) {
  const groups = [];
  /** @type {{ actual: string, reversed: boolean }[]} */
  const open = [];
  let [tf, tm] = ['', /** @type {string[]} */ ([])];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const [, digits] = (line === '/Span <<' && lines[at + 1].match(/\/ActualText <FEFF(\w*)>/)) || [];
    const placed = line.match(/^(\S+ \S+ \S+ \S+) (\S+) (\S+) Tm$/);
    if (digits !== undefined) {
      open.push({ actual: textOf(digits), reversed: false });
      at += 2;
    } else if (line === '/ReversedChars BMC') open.push({ actual: '', reversed: true });
    else if (line === 'EMC') open.pop();
    else if (line.endsWith(' Tf')) tf = line;
    else if (placed) tm = placed.slice(1);
    else if (/ T[jJ]$/.test(line)) {
      const [, name, size] = tf.match(/^\/(\w+) (\S+) Tf$/) ?? [];
      const font = fonts.get(name);
      if (!font) return null;
      const actual = open.map((each) => each.actual).join('');
      const reversed = open.some((each) => each.reversed);
      const glyphs = glyphsOf(line.slice(0, -3), font, Number(size));
      groups.push({ actual, reversed, tf, tm, font, line, glyphs });
    } else if (line !== '0 Tr') return null;
  }
  return groups;
}

/** The text of glyphs as their font gives it. @param {Group} group */
function textIn({ font, glyphs }) {
  return glyphs.map(({ glyph }) => font.texts.get(glyph) ?? '').join('');
}

/** A group for each glyph, from the last to the first, where the group is written leftward. @param {Group} group @returns {Group[]} */
function singly(group) {
  if (group.actual) return [group];
  return group.glyphs.map((glyph) => ({ ...group, glyphs: [glyph] })).reverse();
}

/** One space for another, such as one that may be broken for one that may not, is no loss. @param {string} text */
const seen = (text) => text.replace(/\s/g, ' ');

/** The lines that show a group. @param {Group} group @param {boolean} leftward */
function linesOf(group, leftward) {
  const { actual, tf, tm, font, glyphs, line } = group;
  const [matrix, x, y] = tm;
  const placed = (/** @type {(glyph: number) => number} */ codeOf) => [
    tf,
    ...[...glyphs]
      .reverse()
      .flatMap((each) => [
        `${matrix} ${Number((Number(x) + each.x).toFixed(3))} ${y} Tm`,
        `${hex(codeOf(each.glyph))} Tj`,
      ]),
  ];
  const other = actual !== '' && seen(actual) !== seen(textIn(group));
  if (other && glyphs.length === 1) return placed((glyph) => codeFor(font, glyph, actual));
  const lines = leftward ? placed((glyph) => glyph) : [tf, `${matrix} ${x} ${y} Tm`, line];
  return other ? ['/Span <<', `  /ActualText <FEFF${digitsOf(actual)}>`, '>> BDC', ...lines, 'EMC'] : lines;
}

/** @param {string} content @param {Map<string, Font>} fonts */
function ordered(content, fonts) {
  return content.replace(/(?<=^BT\n)[\s\S]*?(?=\nET$)/gm, (text) => {
    const groups = groupsOf(text.split('\n'), fonts);
    if (!groups) return text;
    const leftward = groups.some((group) => group.reversed || isLeftward(group.actual + textIn(group)));
    const inOrder = leftward ? groups.reverse().flatMap(singly) : groups;
    return ['0 Tr', ...inOrder.flatMap((group) => linesOf(group, leftward))].join('\n');
  });
}

/** The same file with the text of its pages in the order in which it is read. @param {Buffer} pdf */
export function inReadingOrder(pdf) {
  const file = objectsOf(pdf);
  const { objects } = file;
  /** @type {Map<number, Font>} */
  const fonts = new Map();
  const fontAt = (/** @type {number} */ number) => {
    const font = fonts.get(number) ?? fontOf(objects, number);
    fonts.set(number, font);
    return font;
  };
  for (const object of [...objects.values()]) {
    if (!/^\d+ 0 obj\n<<\n {2}\/Type \/Page\n/.test(object.toString('latin1', 0, 60))) continue;
    const page = object.toString('latin1');
    const number = Number(page.match(/\/Contents (\d+) 0 R/)?.[1]);
    const content = contentOf(objects.get(number));
    if (!content || !/ActualText|ReversedChars/.test(content)) continue;
    const named = [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)];
    const known = new Map(named.map(([, name, font]) => [name, fontAt(Number(font))]));
    objects.set(number, contentObject(number, ordered(content, known)));
  }
  for (const font of fonts.values()) writeCodes(objects, font);
  return fileOf(file);
}
