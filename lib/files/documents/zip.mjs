import { inflateRawSync } from 'node:zlib';
import { Problem, refuseIf } from './problem.mjs';

/** What a zip may hold: more than documents do, less than would hold a server up. */
const most = { entries: 2000, entry: 60_000_000, all: 150_000_000, ratio: 250, ratioFrom: 1_000_000 };

// APPNOTE.TXT 4.3: sizes of headers without names, and the longest comment at the end.
const sizes = { local: 30, central: 46, end: 22, comment: 65_535, descriptor: 24 };
const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };

/** @typedef {{ name: string, method: number, packed: number, size: number, at: number, start: number, end: number }} Entry */

/**
 * The entries of a zip that is one and nothing else: from its first byte to its last, each byte in one entry, each name once
 * and none that leads elsewhere. Nothing is unpacked yet.
 * @param {Buffer} bytes
 * @returns {Entry[]}
 */
export function zipEntries(bytes) {
  const { at, count, directory } = endOf(bytes);
  refuseIf(count > most.entries, 'bomb');
  const entries = [];
  let next = directory;
  for (let index = 0; index < count; index += 1) {
    refuseIf(next + sizes.central > at || bytes.readUInt32LE(next) !== signatures.central, 'damaged');
    entries.push(entryAt(bytes, next));
    next += sizes.central + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(next + field), 0);
  }
  refuseIf(next !== at, 'mixed');
  checkPlaces(entries, directory);
  checkNames(entries);
  checkSizes(entries);
  return entries;
}

/** @param {Buffer} bytes */
function endOf(bytes) {
  const least = Math.max(0, bytes.length - sizes.end - sizes.comment);
  for (let at = bytes.length - sizes.end; at >= least; at -= 1) {
    if (bytes.readUInt32LE(at) !== signatures.end) continue;
    const after = bytes.length - at - sizes.end;
    // Something behind the archive, as a comment of it or not.
    refuseIf(after !== 0, 'mixed');
    return { at, count: bytes.readUInt16LE(at + 10), directory: bytes.readUInt32LE(at + 16) };
  }
  throw new Problem('damaged');
}

/** @param {Buffer} bytes @param {number} central @returns {Entry} */
function entryAt(bytes, central) {
  const [flags, method] = [bytes.readUInt16LE(central + 8), bytes.readUInt16LE(central + 10)];
  const [packed, size] = [bytes.readUInt32LE(central + 20), bytes.readUInt32LE(central + 24)];
  const at = bytes.readUInt32LE(central + 42);
  const nameEnd = central + sizes.central + bytes.readUInt16LE(central + 28);
  const rawName = bytes.subarray(central + sizes.central, nameEnd);
  refuseIf(flags & 1, 'encrypted');
  refuseIf(method !== 0 && method !== 8, 'damaged');
  refuseIf(at + sizes.local > bytes.length || bytes.readUInt32LE(at) !== signatures.local, 'damaged');
  const localName = at + sizes.local;
  const nameLength = bytes.readUInt16LE(at + 26);
  // Programs that read from the start would see another entry.
  refuseIf(!bytes.subarray(localName, localName + nameLength).equals(rawName), 'mixed');
  refuseIf(bytes.readUInt16LE(at + 8) !== method, 'mixed');
  const start = localName + nameLength + bytes.readUInt16LE(at + 28);
  return { name: rawName.toString('utf8'), method, packed, size, at, start, end: start + packed };
}

/** @param {Entry[]} entries @param {number} directory */
function checkPlaces(entries, directory) {
  let before = 0;
  for (const { at, end } of entries.toSorted((one, other) => one.at - other.at)) {
    // Overlapping entries unpack the same bytes again and again; between them something else may hide.
    refuseIf(at < before, 'bomb');
    refuseIf(at - before > (before === 0 ? 0 : sizes.descriptor), 'mixed');
    before = end;
  }
  refuseIf(directory < before, 'damaged');
  refuseIf(directory - before > sizes.descriptor, 'mixed');
}

/** @param {Entry[]} entries */
function checkNames(entries) {
  const known = new Set();
  for (const { name } of entries) {
    const parts = name.split('/');
    const leadsOut =
      parts.includes('..') || parts.includes('.') || name.startsWith('/') || /^[a-z]:/i.test(name);
    refuseIf(leadsOut || /[\\\0-\x1f\x7f\ufffd]/.test(name) || name === '', 'paths');
    refuseIf(known.has(name.toLowerCase()), 'damaged');
    known.add(name.toLowerCase());
  }
}

/** @param {Entry[]} entries */
function checkSizes(entries) {
  let all = 0;
  for (const { size, packed } of entries) {
    all += size;
    const ratio = size / Math.max(packed, 1);
    refuseIf(size > most.entry || (size > most.ratioFrom && ratio > most.ratio), 'bomb');
  }
  refuseIf(all > most.all, 'bomb');
}

/**
 * The content of an entry, of no more bytes than it says.
 * @param {Buffer} bytes
 * @param {Entry} entry
 * @returns {Buffer}
 */
export function unpacked(bytes, { method, size, packed, start, end }) {
  const data = bytes.subarray(start, end);
  refuseIf(data.length !== packed, 'damaged');
  const content = method === 0 ? data : inflated(data, size);
  refuseIf(content.length !== size, 'damaged');
  return content;
}

/** @param {Buffer} data @param {number} size */
function inflated(data, size) {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error);
    // More than it says of itself.
    throw new Problem(code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged');
  }
}
