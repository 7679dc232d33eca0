import { createInflate, createInflateRaw } from 'node:zlib';
import { Problem, refuseIf } from './problem.mjs';
import { namesOf, readTokens } from './pdf-tokens.mjs';

/** Bytes that streams unpack to: a scanned page in full colour has a hundred million. */
const most = { stream: 120_000_000, objects: 16_000_000, all: 500_000_000 };

// Readers jump to wherever a table leads them, so that every place that could begin an object counts as one.
const space = '(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]*[\\r\\n])';
const anchor = new RegExp(`\\d${space}+[\\d.+-]+${space}*obj`, 'g');

/** What names of a PDF stand for what is not taken (ISO 32000-2: 7.6, 7.11.4, 12.6, 12.7.8, 13). */
const refusedNames = new Map([
  ['Encrypt', 'encrypted'],
  ...['JavaScript', 'JS', 'XFA', 'Rendition'].map((name) => /** @type {const} */ ([name, 'scripts'])),
  ...['Launch', 'ImportData', 'SubmitForm'].map((name) => /** @type {const} */ ([name, 'launch'])),
  ...['EmbeddedFile', 'EmbeddedFiles', 'GoToE', 'RichMedia'].map(
    (name) => /** @type {const} */ ([name, 'embedded']),
  ),
]);

// The same in whatever else the file holds, such as a string that is left open to hide what follows it.
const reference = `${space}*(?:\\d+${space}+\\d+${space}+R|<<)`;
const anywhere = /** @type {const} */ ([
  [new RegExp(`/Encrypt${reference}`), 'encrypted'],
  [new RegExp(`/S${space}*/JavaScript|/JavaScript${reference}`), 'scripts'],
  [new RegExp(`/S${space}*/(?:Launch|ImportData|SubmitForm)`), 'launch'],
  [new RegExp(`/EmbeddedFiles?${reference}|/Type${space}*/EmbeddedFile`), 'embedded'],
]);

/**
 * Looks through every object of a PDF, those packed in streams too, without relying on its tables: throws Problem where it is
 * encrypted, runs or starts something, holds files, is something else too, or unpacks to too much.
 * @param {Buffer} bytes
 */
export async function scanPdf(bytes) {
  checkEnds(bytes);
  const text = bytes.toString('latin1');
  checkAnywhere(text);
  let all = 0;
  for (const [from, to] of between(
    text,
    [...text.matchAll(anchor)].map(({ index }) => index),
  ))
    for (let at = from; at < to;) {
      const { names, dictionary, streamAt, end } = readTokens(text, at, to);
      checkNames(names);
      at = end;
      if (streamAt === null) continue;
      const bodyEnd = text.indexOf('endstream', streamAt);
      at = bodyEnd < 0 ? to : Math.max(bodyEnd, streamAt);
      const body = bytes.subarray(streamAt, bodyEnd < 0 ? text.length : bodyEnd);
      all += await lookInto(dictionary, body);
      refuseIf(all > most.all, 'bomb');
    }
}

/** @param {string} text @param {number[]} starts */
function between(text, starts) {
  const all = [0, ...starts, text.length];
  return all.slice(0, -1).map((from, index) => /** @type {const} */ ([from, all[index + 1] ?? text.length]));
}

/** @param {Buffer} bytes */
function checkEnds(bytes) {
  const start = bytes.subarray(0, 1024).toString('latin1');
  refuseIf(/<(html|script|svg|!doctype|body|\?php)/i.test(start), 'mixed');
  const last = bytes.lastIndexOf('%%EOF');
  refuseIf(last < 0, 'damaged');
  refuseIf(/[^\0\t\n\f\r ]/.test(bytes.subarray(last + 5).toString('latin1')), 'mixed');
  // An archive is read from its end, which may be a comment.
  const tail = bytes.subarray(-65_557);
  for (let at = tail.indexOf('PK\u0005\u0006'); at >= 0; at = tail.indexOf('PK\u0005\u0006', at + 1))
    refuseIf(at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) <= tail.length, 'mixed');
}

/** @param {string} text */
function checkAnywhere(text) {
  const spelt = namesOf(text);
  for (const [pattern, problem] of anywhere) refuseIf(pattern.test(spelt), problem);
}

/** @param {string[]} names */
function checkNames(names) {
  for (const name of names) {
    const problem = refusedNames.get(name);
    if (problem) throw new Problem(problem);
  }
}

/**
 * How many bytes a stream unpacks to; objects in it are looked through.
 * @param {string[]} dictionary
 * @param {Buffer} body
 */
async function lookInto(dictionary, body) {
  const filters = filtersOf(dictionary);
  const packed = filters.filter((name) => /^(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)$/.test(name));
  const holdsObjects =
    dictionary.includes('/ObjStm') || (dictionary.includes('/N') && dictionary.includes('/First'));
  const isFlate = /^Fl(ateDecode)?$/.test(filters[0] ?? '');
  // Packed twice a small file unpacks to anything.
  refuseIf(packed.length > 1, 'bomb');
  if (!holdsObjects) {
    if (packed.length === 1 && !isFlate) refuseIf(body.length * 1400 > most.stream, 'bomb');
    return isFlate ? (await inflated(body, most.stream, false)).size : 0;
  }
  const isPlain = filters.length === 0 || (filters.length === 1 && isFlate);
  refuseIf(!isPlain || dictionary.some((token) => /^\/(DecodeParms|DP|Predictor|F)$/.test(token)), 'damaged');
  const { size, content } = isFlate ? await inflated(body, most.objects, true) : { size: 0, content: body };
  checkObjects(content.toString('latin1'), numberOf(dictionary, '/First'));
  return size;
}

/** @param {string[]} dictionary */
function filtersOf(dictionary) {
  // Readers take the short key too, which also names fonts and files.
  const keys = dictionary.flatMap((token, index) => (/^\/(Filter|F)$/.test(token) ? [index] : []));
  const values = keys.map((key) => {
    const [next = '', ...others] = dictionary.slice(key + 1);
    if (next.startsWith('/')) return [next];
    return next === '[' ? others.slice(0, others.indexOf(']')) : null;
  });
  const [filters = [], ...others] = values.filter((value) => value !== null);
  // Which of two holds depends on the reader; one that stands elsewhere is not followed.
  const elsewhere = values.some(
    (value, index) => value === null && dictionary[keys[index] ?? -1] === '/Filter',
  );
  refuseIf(others.length > 0 || elsewhere, 'damaged');
  return filters.map((name) => name.slice(1));
}

/** The number under a key of a dictionary, which has it once. @param {string[]} dictionary @param {string} key */
function numberOf(dictionary, key) {
  const [at = -1, ...others] = dictionary.flatMap((token, index) => (token === key ? [index] : []));
  const number = dictionary[at + 1] ?? '';
  refuseIf(at < 0 || others.length > 0 || !/^\d+$/.test(number) || dictionary[at + 3] === 'R', 'damaged');
  return Number(number);
}

// Each object of a stream begins where the table at its head says.
/** @param {string} content @param {number} first */
function checkObjects(content, first) {
  checkAnywhere(content);
  const numbers = content
    .slice(0, first)
    .split(/[\0\s]+/)
    .filter(Boolean)
    .map(Number);
  const starts = numbers.filter((_, index) => index % 2 === 1).map((offset) => first + offset);
  for (const [from, to] of between(
    content,
    starts.toSorted((one, other) => one - other),
  ))
    checkNames(readTokens(content, from, to).names);
}

/**
 * @param {Buffer} body
 * @param {number} limit
 * @param {boolean} keep
 * @returns {Promise<{ size: number, content: Buffer }>}
 */
function inflated(body, limit, keep) {
  // Without the checksum at its end, which readers do not look at.
  const hasHeader = ((body[0] ?? 0) & 15) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  return new Promise((resolve, reject) => {
    const stream = hasHeader ? createInflateRaw() : createInflate();
    /** @type {Buffer[]} */
    const parts = [];
    let size = 0;
    const end = () => resolve({ size, content: Buffer.concat(parts) });
    stream.on('data', (part) => {
      size += part.length;
      if (keep) parts.push(part);
      if (size > limit) stream.destroy(new Problem('bomb'));
    });
    stream.on('end', end);
    stream.on('error', (error) => {
      if (error instanceof Problem) reject(error);
      // What cannot be unpacked to its end might hold objects; of all else nothing is read but its beginning.
      else if (keep) reject(new Problem('damaged'));
      else end();
    });
    stream.end(hasHeader ? body.subarray(2) : body);
  });
}
