import { closeSync, openSync, readSync } from 'node:fs';

/** @param {number} file @param {number} position @param {number} length */
function bytes(file, position, length) {
  const buffer = Buffer.alloc(length);
  readSync(file, buffer, 0, length, position);
  return buffer;
}

/** The cmap table of a TrueType file, without reading the rest of it. @param {number} file */
function cmapOf(file) {
  const count = bytes(file, 4, 2).readUInt16BE(0);
  const directory = bytes(file, 12, count * 16);
  for (let at = 0; at < directory.length; at += 16)
    if (directory.toString('latin1', at, at + 4) === 'cmap')
      return bytes(file, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12));
  throw new Error('a font without a cmap table');
}

/** The best Unicode subtable: all planes (format 12) before the first alone (format 4). @param {Buffer} cmap */
function subtableOf(cmap) {
  const found = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const platform = cmap.readUInt16BE(4 + index * 8);
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    if (platform === 0 || platform === 3) found.set(table.readUInt16BE(0), table);
  }
  const table = found.get(12) ?? found.get(4);
  if (!table) throw new Error('a font without a Unicode cmap');
  return table;
}

/** Calls `add` for each code point of a format 12 subtable. @param {Buffer} table @param {(code: number) => void} add */
function eachOfAllPlanes(table, add) {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    const [first, last, glyph] = [0, 4, 8].map((offset) => table.readUInt32BE(at + offset));
    for (let code = first; code <= last; code += 1) if (glyph + code - first !== 0) add(code);
  }
}

/** Calls `add` for each code point of a format 4 subtable. @param {Buffer} table @param {(code: number) => void} add */
function eachOfFirstPlane(table, add) {
  const twice = table.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + twice + at);
    const delta = table.readUInt16BE(16 + twice * 2 + at);
    const offsetAt = 16 + twice * 3 + at;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = offset === 0 ? code : table.readUInt16BE(offsetAt + offset + (code - first) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) add(code);
    }
  }
}

/** The code points for which a TrueType file has a glyph, as its own table says. @param {string} path */
export function codePointsOf(path) {
  const file = openSync(path, 'r');
  try {
    const table = subtableOf(cmapOf(file));
    const codes = new Set();
    const each = table.readUInt16BE(0) === 12 ? eachOfAllPlanes : eachOfFirstPlane;
    each(table, (code) => codes.add(code));
    return codes;
  } finally {
    closeSync(file);
  }
}
