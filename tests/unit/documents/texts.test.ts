import fc from 'fast-check';
import { renderSheet } from '@/lib/my-data/pdf/render';
import type { Row } from '@/lib/my-data/sheet/types';
import { closePools } from '@/lib/work/pool';
import { letters, pdfInfo, pdfItems, pdfStructure, pdfText } from '../../support/pdf';

// The compiler's thread gives way to whatever else the machine does.
jest.setTimeout(300_000);
afterAll(closePools);

const about = { author: 'WFO', language: 'en', date: '2026-11-30T04:00:00.000Z' };
const sheetOf = (rows: Row[]) => ({
  title: 'My data',
  lead: ['Everything held'],
  none: 'Nothing.',
  leaves: [[{ title: 'Profile', blocks: [{ title: 'Name', rows }] }]],
});
const print = (...texts: string[]) =>
  renderSheet(sheetOf(texts.map((text) => ['Term', `before ${text} after`])), about);
const copied = async (text: string) => letters(pdfText(await print(text)));

test.each([
  ['Persian', 'پریسا مریم چگینی\u200cپور'],
  ['Urdu', 'ٹیکنالوجی ڈاکٹر گھر ہے'],
  ['Arabic', 'إعادة استخدام المياه'],
  ['Hebrew', 'שרה לוי'],
  ['Thai', 'ศุภชัย น้ำ'],
  ['Devanagari', 'प्रियंका श्रीवास्तव'],
  ['Bengali', 'শ্রেয়া চট্টোপাধ্যায়'],
  ['Tamil', 'தமிழ்ச்செல்வி'],
  ['Khmer', 'សុភ័ក្ត្រ'],
  ['Ethiopic', 'ሰላም ተስፋዬ'],
  ['Armenian', 'Արամ Խաչատրյան'],
  ['Georgian', 'ნინო ბერიძე'],
  ['Chinese', '欧阳娜娜'],
  ['Japanese', '山田 さくら ヤマダ'],
  ['Greek', 'Ελένη Παπαδοπούλου'],
  ['Cyrillic', 'Ірина Шевченко'],
  ['Vietnamese', 'Nguyễn Thị Ánh'],
  ['Vietnamese, its accents apart', 'Nguyễn Thị Ánh'.normalize('NFD')],
])('a name in %s is printed whole, and copied as it was written', async (_, name) => {
  const pdf = await print(name);
  const text = letters(pdfText(pdf)).replace(/\u200c/g, '');
  for (const word of name.split(' ')) expect(text).toContain(letters(word.replace(/\u200c/g, '')));
  expect(text).not.toContain('□');
});

test('names in several scripts stand beside each other in order', async () => {
  const pdf = await print('پریسا مریم چگینی\u200cپور · ศุภชัย · שרה');
  expect(letters(pdfStructure(pdf).replace(/"\n\s*"/g, ''))).toContain('beforeپریسامریمچگینی\u200cپور·');
});

test.each([
  '#read("/etc/passwd")',
  '#import "@preview/x:1.0.0"',
  '$x^2$ @ref <label> *bold* _it_',
  '\\ \\u{41} `raw` ```raw``` // no comment /* none */',
  '= heading - item + item / term: x',
  '#{panic("x")} #sys.inputs ] ) } [ ( {',
  '"quotes" \'single\' -- --- ... ~',
  '{page} of {pages}',
  '</svg><script>',
])('%s is printed as it is', async (text) => {
  expect(await copied(text)).toContain(letters(`before ${text} after`));
});

test.each([
  ['Korean', '한국', '□□'],
  ['an emoji of several', '👩\u200d👩\u200d👧\u200d👦', '□'],
  ['a flag', '🇫🇷', '□'],
  ['private use', '\ue000\uf8ff', '□□'],
  ['a lone surrogate', '\ud800', '□'],
  ['no character', '\ufffe\uffff', ''],
  ['control characters', '\u0000\u0007\u001b', ''],
  ['overrides of direction', '\u202e\u2066', ''],
  ['invisible ones', '\ufeff\u00ad\u2060\ufe0f', ''],
  ['a mark with nothing to stand on', '\u0e38', '□'],
])('of %s, its neighbours keep their places', async (_, text, expected) => {
  const found = await copied(`x${text}y`);
  const shown =
    expected === '□' && text === '\u0e38' ? /beforex[□\u0e38]?yafter/ : `beforex${expected}yafter`;
  expect(found).toMatch(shown);
});

test.each([
  ['an address', `https://repository.example.org/${'a'.repeat(150)}`],
  ['a word', 'W'.repeat(400)],
  ['an Arabic word', 'م'.repeat(300)],
  ['a Thai text without spaces', 'ก'.repeat(300)],
  ['a Khmer text without spaces', 'ក'.repeat(300)],
  ['Chinese with a long word', `水文${'x'.repeat(200)}水文`],
  ['Devanagari', 'कि'.repeat(200)],
  ['dashes', '-'.repeat(300)],
  ['spaces that do not break', 'a\u00a0'.repeat(200)],
])('%s is broken within the page, and copied whole', async (_, text) => {
  const sheet = sheetOf([[text, text]]);
  const pdf = await renderSheet(sheet, about);
  const items = pdfItems(pdf);
  expect(items.filter(({ x, width }) => x < 55 || x + width > 541)).toEqual([]);
  if (!/\p{M}/u.test(text)) expect(letters(pdfText(pdf))).toContain(letters(text).slice(-40));
});

test('any text at all is printed, within its bounds', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...'#$@*\\"[]{}<> \n\t\u200b\u200c\u0301\u064b\u0e31क्षि한🇫\u202e'),
      maxLength: 200,
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 8 }), async (rows) => {
      const pdf = await renderSheet(sheetOf(rows), about);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeLessThan(3_000_000);
    }),
    { numRuns: 60 },
  );
});

test('every character that there is can be printed', async () => {
  const signs: string[] = [];
  for (let code = 0x20; code < 0x32000; code += 1) signs.push(String.fromCodePoint(code));
  for (let at = 0; at < signs.length; at += 20_000) {
    const rows = [];
    for (let row = at; row < Math.min(at + 20_000, signs.length); row += 500)
      rows.push(['Term', signs.slice(row, row + 500).join(' ')] satisfies Row);
    const pdf = await renderSheet(sheetOf(rows), about);
    expect(Number(pdfInfo(pdf).Pages)).toBeGreaterThan(0);
  }
});
