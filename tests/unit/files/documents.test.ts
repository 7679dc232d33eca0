import sharp from 'sharp';
import { takeDocument } from '@/lib/files/documents/take';
import { closePools } from '@/lib/work/pool';
import { docx, fileOf, objectStream, pdf, stream, streamedDocx } from '../../support/files';
import { bytes, external, hostile, picture } from '../../support/hostile-files';

jest.setTimeout(120_000);
process.env.AUTH_SECRET ??= 'only-for-tests-only-for-tests-only-for-tests';

let peak = 0;
let before = 0;
let watch: NodeJS.Timeout;
beforeAll(() => {
  before = process.memoryUsage().rss;
  watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
});
afterAll(async () => {
  clearInterval(watch);
  await closePools();
});

test.each(hostile)('%s is refused', async (_what, make, problem, name = 'cv.pdf') => {
  expect(await takeDocument(fileOf(await make(), name))).toEqual({ ok: false, problem });
});

test('a PDF that keeps its reader busy without end is given up, and the next one is read', async () => {
  const busy = stream('', 'q 1 0 0 1 0 0 cm Q\n'.repeat(5_000_000));
  const endless = await takeDocument(fileOf(pdf({ contents: busy, pages: 90 })));
  expect(endless.ok || endless.problem).toBe('slow');
  expect(await takeDocument(fileOf(pdf()))).toMatchObject({ ok: true });
});

test('all of this takes no more memory than a server has', () => {
  expect(hostile.length).toBeGreaterThan(50);
  expect((peak - before) / 1e6).toBeLessThan(900);
});

test('a PDF is kept as it is, with its text', async () => {
  const given = pdf({ text: 'Hydrology, CSS/JavaScript and \\(more\\)' });
  const result = await takeDocument(fileOf(given, 'Amina CV.pdf'));
  expect(result).toEqual({
    ok: true,
    document: {
      bytes: new Uint8Array(given),
      mediaType: 'application/pdf',
      filename: 'Amina CV.pdf',
      text: 'Hydrology, CSS/JavaScript and (more)',
    },
  });
});

test('what is only written of scripts and launches is no script', async () => {
  const info = '/Info 5 0 R';
  const objects = ['<< /Title (Java/JavaScript developer /Launch /EmbeddedFile) /S (x) >>'];
  expect(await takeDocument(fileOf(pdf({ trailer: info, objects })))).toMatchObject({ ok: true });
  const packed = objectStream({ 9: '<< /Title (CSS/JavaScript) >>', 10: '<< /A 1 >>' });
  expect(await takeDocument(fileOf(pdf({ objects: [packed] })))).toMatchObject({ ok: true });
});

test.each<[string, Buffer]>([
  [
    'a font called F',
    pdf({ objects: [stream('/Type /XObject /Resources << /Font << /F 5 0 R >> >>', 'q Q')] }),
  ],
  ['a colour profile', pdf({ objects: [stream('/N 3', 'x'.repeat(99))] })],
  [
    'comments and white space in its tables',
    pdf({ trailer: '%comment\n/Info\n5 0 R', objects: ['<< /A (b) >>'] }),
  ],
  [
    'a template on the disk of its writer',
    external('attachedTemplate', 'file:///C:\\Users\\amina\\Templates\\Resume.dotx'),
  ],
  ['sizes behind its entries', streamedDocx()],
  ['a link within it', external('hyperlink', '#Publications', 'Internal')],
  ['a telephone number to call', external('hyperlink', 'tel:+41225550123')],
])('a document with %s is taken', async (_what, given) =>
  expect(await takeDocument(fileOf(given))).toMatchObject({ ok: true }),
);

test('a DOCX is kept as it is, with its text and links', async () => {
  const given = external('hyperlink', 'https://example.org');
  const result = await takeDocument(fileOf(given, 'lettre.docx'));
  expect(result).toMatchObject({
    ok: true,
    document: { filename: 'lettre.docx', text: 'Diplôme d’hydrologie\nDakar & Genève' },
  });
  expect(result.ok && Buffer.from(result.document.bytes).equals(given)).toBe(true);
});

test.each(['png', 'jpeg'] as const)(
  'of a %s that is also something else the picture alone is kept',
  async (format) => {
    const given = bytes(await picture(format), '<script>alert(1)</script>', docx());
    const result = await takeDocument(fileOf(given, 'diploma.pdf.exe'));
    if (!result.ok) throw new Error(result.problem);
    const { filename, mediaType, bytes: kept, text } = result.document;
    expect({ filename, mediaType, text }).toEqual({
      filename: 'diploma.jpg',
      mediaType: 'image/jpeg',
      text: null,
    });
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 300 });
    expect(Buffer.from(kept).toString('latin1')).not.toMatch(/script|PK\u0003\u0004/);
  },
);
