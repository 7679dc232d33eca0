import { deflateSync } from 'node:zlib';
import { strToU8, Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';

/** A file as a form sends it. */
export const fileOf = (content: Uint8Array | string, name = 'cv.pdf') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A stream object of a PDF, packed unless `filter` says how it is. */
export function stream(dictionary: string, content: string | Uint8Array, filter = '/FlateDecode'): string {
  const bytes = typeof content === 'string' ? latin1(content) : content;
  const packed = filter === '/FlateDecode' ? deflateSync(bytes) : Buffer.from(bytes);
  const filters = filter === '' ? '' : `/Filter ${filter} `;
  const body = packed.toString('latin1');
  return `<< ${dictionary} ${filters}/Length ${packed.length} >>\nstream\n${body}\nendstream`;
}

/** A stream that holds objects, by their numbers. */
export function objectStream(objects: Record<number, string>): string {
  const bodies = Object.values(objects);
  const table = Object.keys(objects).map(
    (number, index) => `${number} ${bodies.slice(0, index).join(' ').length + Math.min(index, 1)}`,
  );
  const head = `${table.join(' ')} `;
  return stream(`/Type /ObjStm /N ${bodies.length} /First ${head.length}`, head + bodies.join(' '));
}

export type PdfParts = {
  /** Objects from number 5 on. */
  objects?: string[];
  catalog?: string;
  page?: string;
  text?: string;
  trailer?: string;
  contents?: string;
  /** How often its one page is shown. */
  pages?: number;
};

/** A PDF of one page that says `text`. */
export function pdf({
  objects = [],
  catalog = '',
  page = '',
  trailer = '',
  ...given
}: PdfParts = {}): Buffer {
  const { text = 'Curriculum vitae of Amina', pages = 1 } = given;
  const { contents = stream('', `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`) } = given;
  const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(pages)}] /Count ${pages} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${font} >> ${page} >>`,
    contents,
    ...objects,
  ];
  let written = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = all.map((body, index) => {
    const at = written.length;
    written += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${written.length}\n%%EOF\n`;
  return latin1(written + table + end);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A part of relations with these in it. */
export const rels = (inside: string) => `<Relationships xmlns="${relations}">${inside}</Relationships>`;

/** The content types of a DOCX whose main part is of `type`. */
export const types = (type = mainType) =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;

/** The main part of a DOCX with this body. */
export const body = (inside: string) =>
  `<w:document xmlns:w="${word}"><w:body>${inside}</w:body></w:document>`;

/** A paragraph of a DOCX. */
export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The entries of a DOCX that says something, with others beside or instead. */
export function docxEntries(others: Record<string, string | Uint8Array> = {}): Record<string, Uint8Array> {
  const entries = {
    '[Content_Types].xml': types(),
    '_rels/.rels': rels(
      `<Relationship Id="r1" Type="${officeRelation}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': body(paragraph('Diplôme d’hydrologie') + paragraph('Dakar &amp; Genève')),
    ...others,
  };
  return Object.fromEntries(
    Object.entries(entries).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

/** A DOCX that says something, with other entries beside or instead. */
export function docx(others: Record<string, string | Uint8Array> = {}, options: Zippable = {}): Buffer {
  return Buffer.from(zipSync({ ...docxEntries(others), ...options }, { level: 6 }));
}

/** The same as it is written by programs that stream: the size of each entry stands behind it. */
export function streamedDocx(): Buffer {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, content] of Object.entries(docxEntries())) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return Buffer.concat(parts);
}
