import { digitsOf, textOf } from './pdf-text.mjs';

/** @typedef {ReturnType<typeof fontOf>} Font */

/** The number of the object that a dictionary names under a key. @param {string} dictionary @param {string} key */
function named(dictionary, key) {
  return Number(dictionary.match(new RegExp(`/${key} \\[?(\\d+) 0 R`))?.[1]);
}

/**
 * What is needed to know of a font: the widths of its glyphs, and the text that each stands for.
 * @param {Map<number, Buffer>} objects @param {number} number
 */
export function fontOf(objects, number) {
  const read = (/** @type {number} */ at) => objects.get(at)?.toString('latin1') ?? '';
  const font = read(number);
  const [descendant, table] = [named(font, 'DescendantFonts'), named(font, 'ToUnicode')];
  const [, listed = ''] = read(descendant).match(/\/W \[([^\]]*)\]/) ?? [];
  const numbers = listed.trim().split(/\s+/).map(Number);
  const widths = new Map();
  for (let at = 0; at + 2 < numbers.length; at += 3)
    for (let glyph = numbers[at]; glyph <= numbers[at + 1]; glyph += 1) widths.set(glyph, numbers[at + 2]);
  const texts = new Map();
  for (const [, glyph, text] of read(table).matchAll(/^<(\w{4})> <(\w+)>/gm))
    texts.set(parseInt(glyph, 16), textOf(text));
  const first = Math.max(0, ...widths.keys(), ...texts.keys()) + 1;
  return { descendant, table, widths, texts, first, others: new Map() };
}

/**
 * The code under which a glyph stands for another text than its own: a table has one text for each code, so the same glyph
 * gets a second one.
 * @param {Font} font @param {number} glyph @param {string} text
 */
export function codeFor({ first, others }, glyph, text) {
  const key = `${glyph} ${text}`;
  const known = others.get(key) ?? { code: first + others.size, glyph, text };
  others.set(key, known);
  return known.code;
}

/** Writes the further codes of a font into its objects. @param {Map<number, Buffer>} objects @param {Font} font */
export function writeCodes(objects, { descendant, table, widths, first, others }) {
  if (others.size === 0) return;
  const codes = [...others.values()];
  const map = Buffer.alloc((first + codes.length) * 2);
  for (let code = 0; code < first; code += 1) map.writeUInt16BE(code, code * 2);
  for (const { code, glyph } of codes) map.writeUInt16BE(glyph, code * 2);
  const number = objects.size + 1;
  objects.set(number, streamObject(`${number} 0 obj\n<<\n  /Length ${map.length}\n>>`, map));

  const dictionary = objects.get(descendant)?.toString('latin1') ?? '';
  const further = codes.map(({ code, glyph }) => ` ${code} ${code} ${widths.get(glyph) ?? 0}`).join('');
  const widened = dictionary
    .replace('/CIDToGIDMap /Identity', `/CIDToGIDMap ${number} 0 R`)
    .replace(/(\/W \[[^\]]*)\]/, `$1${further}]`);
  objects.set(descendant, Buffer.from(widened, 'latin1'));
  // An optional list of a font's codes, which would have to name the further ones too.
  const described = named(dictionary, 'FontDescriptor');
  const descriptor = objects.get(described)?.toString('latin1') ?? '';
  objects.set(described, Buffer.from(descriptor.replace(/\s*\/CIDSet \d+ 0 R/, ''), 'latin1'));

  const stream = objects.get(table)?.toString('latin1') ?? '';
  const [, head, body = ''] = stream.match(/^([\s\S]*?>>)\nstream\n([\s\S]*)\nendstream/) ?? [];
  const lines = codes.map(
    ({ code, text }) =>
      `1 beginbfchar\n<${code.toString(16).padStart(4, '0')}> <${digitsOf(text)}>\nendbfchar\n`,
  );
  const longer = Buffer.from(body.replace('endcmap', `${lines.join('')}endcmap`), 'latin1');
  objects.set(table, streamObject(head.replace(/\/Length \d+/, `/Length ${longer.length}`), longer));
}

/** @param {string} head @param {Buffer} bytes */
function streamObject(head, bytes) {
  return Buffer.concat([
    Buffer.from(`${head}\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream\nendobj\n\n', 'latin1'),
  ]);
}
