import { deflateSync, inflateSync } from 'node:zlib';

/** The objects of a file as the compiler writes it (one table, no object streams), by their numbers. @param {Buffer} pdf */
export function objectsOf(pdf) {
  const end = pdf.lastIndexOf('startxref');
  const table = Number(pdf.toString('latin1', end).match(/startxref\s+(\d+)/)?.[1]);
  const offsets = [...pdf.toString('latin1', table, end).matchAll(/(\d{10}) \d{5} n/g)].map(([, at]) =>
    Number(at),
  );
  const sorted = [...offsets].sort((a, b) => a - b);
  const ends = new Map(sorted.map((at, index) => [at, sorted[index + 1] ?? table]));
  const objects = new Map(offsets.map((at, index) => [index + 1, pdf.subarray(at, ends.get(at))]));
  const trailer = pdf.toString('latin1', pdf.indexOf('trailer', table), end);
  return { header: pdf.subarray(0, sorted[0]), objects, trailer };
}

/** A file of these objects. @param {ReturnType<typeof objectsOf>} file */
export function fileOf({ header, objects, trailer }) {
  const parts = [header];
  const offsets = [];
  let at = header.length;
  for (const bytes of objects.values()) {
    offsets.push(at);
    parts.push(bytes);
    at += bytes.length;
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`);
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f\r\n${lines.join('')}`;
  const sized = trailer.replace(/\/Size \d+/, `/Size ${offsets.length + 1}`);
  return Buffer.concat([...parts, Buffer.from(`${table}${sized}startxref\n${at}\n%%EOF`, 'latin1')]);
}

/** What a page shows, as text; null where an object is no such stream. @param {Buffer} object */
export function contentOf(object) {
  const head = object.toString('latin1', 0, 200);
  const [whole, length] =
    head.match(/^\d+ 0 obj\n<<\n {2}\/Length (\d+)\n {2}\/Filter \/FlateDecode\n>>\nstream\n/) ?? [];
  if (!whole) return null;
  const text = inflateSync(object.subarray(whole.length, whole.length + Number(length))).toString('latin1');
  return text.includes(' BDC\n') ? text : null;
}

/** The object of a page's stream. @param {number} number @param {string} content */
export function contentObject(number, content) {
  const bytes = deflateSync(Buffer.from(content, 'latin1'));
  const head = `${number} 0 obj\n<<\n  /Length ${bytes.length}\n  /Filter /FlateDecode\n>>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    bytes,
    Buffer.from('\nendstream\nendobj\n\n', 'latin1'),
  ]);
}
