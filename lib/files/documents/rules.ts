import { sniff } from '../rules';

/** What a document that someone uploads may be, whatever its settings say of bytes. */
export const documentLimits = {
  /** Pixels of a picture once unpacked: more than phones take. */
  pixels: 65_000_000,
  /** Shorter and longer side of a picture as stored: the small print of a scanned page is still read. */
  short: 2500,
  long: 10_000,
  /** Characters of the text kept for search. */
  text: 200_000,
  /** How long one document may take to be read. */
  seconds: 12,
} as const;

/** Why a document is not taken. Each has a message that says what to do instead. */
export const documentProblems = [
  'empty',
  'large',
  'type',
  'heic',
  'word',
  'damaged',
  'mixed',
  'encrypted',
  'scripts',
  'launch',
  'embedded',
  'macros',
  'external',
  'paths',
  'bomb',
  'slow',
] as const;
export type DocumentProblem = (typeof documentProblems)[number];

/** What an <input type="file"> offers to choose; decides nothing, since names and types are the sender's word. */
export const documentTypes =
  '.pdf,.docx,.png,.jpg,.jpeg,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,image/png,image/jpeg';

/** What a document is kept as. Pictures are drawn again as JPEG, which opens everywhere. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
} as const;
export type Extension = keyof typeof mediaTypes;

/** The ending of the name of a kept document. */
export function extensionOf(mediaType: string): Extension {
  const found = Object.entries(mediaTypes).find(([, type]) => type === mediaType);
  if (!found) throw new Error(`no kept document is ${mediaType}`);
  return found[0] as Extension;
}

export type DocumentFormat = 'pdf' | 'zip' | 'png' | 'jpeg';

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1']);
const oldWord = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** What the content of a file says it is, or why it is not taken; a zip is yet to be looked into. */
export function sniffDocument(bytes: Uint8Array): DocumentFormat | DocumentProblem {
  if (bytes.length === 0) return 'empty';
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  const picture = sniff(bytes);
  if (picture === 'png' || picture === 'jpeg') return picture;
  if (start.slice(4, 8) === 'ftyp' && heicBrands.has(start.slice(8, 12))) return 'heic';
  if (oldWord.every((byte, at) => bytes[at] === byte))
    return Buffer.from(bytes).includes(encryptedPackage) ? 'encrypted' : 'word';
  return start.includes('%PDF-') ? 'mixed' : 'type';
}
