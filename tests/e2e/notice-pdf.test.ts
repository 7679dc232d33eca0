import { execFileSync } from 'node:child_process';
import type { StructuredTextItem } from 'unpdf';
import { closeBrowser, origin, visit } from '../support/browser';
import { slugOf } from '../support/notices';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const reuse = () => slugOf('water-reuse-and-desalination', 'desalination');
const basins = () => slugOf('national-programme-officer-river-basins', 'river basins');
const addressOf = (slug: string, language: string) =>
  `${origin()}/api/vacancies/${slug}/${language}/notice.pdf`;

async function read(slug: string, language: string) {
  const input = Buffer.from(await (await fetch(addressOf(slug, language))).arrayBuffer());
  const output = execFileSync(process.execPath, ['tests/support/read-pdf.mjs'], { input });
  return JSON.parse(output.toString()) as { info: object; items: StructuredTextItem[] };
}

// Letters alone: a PDF has neither the spaces nor the ends of lines of its page, and Arabic letters in their shapes.
const letters = (text: string) => text.normalize('NFKC').replace(/[\s\p{M}]/gu, '');

test.each([
  ['en', 'Programme Officer (Water Reuse and Desalination)', reuse],
  ['ar', 'موظف أو موظفة برامج (إعادة استخدام المياه وتحليتها)', reuse],
  ['zh', '本国方案干事（江河流域）', basins],
])(
  'the PDF in %s bears its title and language, and no line leaves the page',
  async (language, title, find) => {
    const { info, items } = await read(await find(), language);
    expect(info).toMatchObject({ Title: expect.stringContaining(title) as string, Language: language });
    const [left, right] = [55, 540];
    const outside = items.filter(({ x, width }) => x < left || x + width > right);
    expect(outside).toEqual([]);
  },
);

test.each([
  ['en', reuse],
  ['zh', basins],
])('the PDF in %s says all that its page says, in the same order', async (language, find) => {
  const slug = await find();
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.goto(`/en/jobs/${slug}${language === 'en' ? '' : `/${language}`}`);
  const said = await page
    .locator('section[aria-labelledby]:not([data-no-print]) :is(h2, p, li)')
    .allTextContents();
  await context.close();
  const { items } = await read(slug, language);
  const printed = letters(items.map(({ str }) => str).join(''));
  const places = said.map((text) => [text, printed.indexOf(letters(text))] as const);
  expect(said.length).toBeGreaterThan(25);
  expect(places.filter(([, place]) => place < 0)).toEqual([]);
});

test('the file is named after the notice, and is not sent twice', async () => {
  const address = addressOf(await basins(), 'zh');
  const response = await fetch(address);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(response.headers.get('content-disposition')).toMatch(/filename="FT-\d{4}-\d{3}-zh\.pdf"/);
  const etag = response.headers.get('etag') ?? '';
  for (const known of [etag, `"other",W/${etag}`, '*']) {
    const again = await fetch(address, { headers: { 'if-none-match': known } });
    expect([known, again.status, (await again.arrayBuffer()).byteLength]).toEqual([known, 304, 0]);
  }
});

test('what is no notice has no file', async () => {
  const slug = await reuse();
  for (const path of [
    `${slug}/fr/notice.pdf`,
    `${slug}/xx/notice.pdf`,
    `none/en/notice.pdf`,
    `${slug}/ar/deadline.ics`,
  ]) {
    expect([path, (await fetch(`${origin()}/api/vacancies/${path}`)).status]).toEqual([path, 404]);
  }
});
