import { longestDescription } from '@/lib/problems/rules';
import { eventNameOf, queueQuery } from '@/lib/problems/queue/schema';
import { quoteSchema, referenceOf, reportSchema } from '@/lib/problems/schema';

const form = { description: 'Empty page', email: 'amina@example.org' };
const problemsOf = (changed: Record<string, unknown>) =>
  reportSchema.safeParse({ ...form, ...changed }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a description and an address are all that is needed', () => {
  expect(reportSchema.parse(form)).toEqual({ ...form, vacancy: '', stamp: '', website: '' });
});

test.each([
  ['no description', { description: ' \n ' }, 'description'],
  ['too long a description', { description: 'x'.repeat(longestDescription + 1) }, 'description'],
  ['control characters', { description: 'a\u0000b' }, 'description'],
  ['half a character', { description: 'a\ud83d' }, 'description'],
  ['two descriptions', { description: ['a', 'b'] }, 'description'],
  ['no address', { email: '' }, 'email'],
  ['no full address', { email: 'amina' }, 'email'],
  ['a line break in the address', { email: 'a@example.org\r\nBcc: b@example.org' }, 'email'],
  ['too long a reference', { vacancy: 'x'.repeat(41) }, 'vacancy'],
])('%s is told at its field', (_, changed, field) => expect(problemsOf(changed)).toEqual([field]));

test('emoji, markup, any script and paragraphs are a description', () => {
  const description = '😀 <b>gras</b> & «\u00a0ملاحظة\u00a0»\n\nfin';
  expect(reportSchema.parse({ ...form, description }).description).toBe(description);
});

test('what only programs send is no fault of a person', () => {
  for (const stamp of ['x'.repeat(5000), ['a', 'b'], undefined]) expect(problemsOf({ stamp })).toEqual([]);
  expect(reportSchema.parse({ ...form, website: ['a', ''] }).website).toBe('a,');
});

test('a reference is read however it is written, from a form and from an address', () => {
  expect(reportSchema.parse({ ...form, vacancy: ' ft/2026/041 ' }).vacancy).toBe('FT/2026/041');
  for (const text of ['ft/2026/041', 'FT-2026-041', 'ft 2026 41', 'FT.2026.041', 'notice FT/2026/041.'])
    expect([text, referenceOf(text)]).toEqual([text, 'FT/2026/041']);
  for (const value of [undefined, ['a', 'b'], 'a\nb', '\u0000', 'x'.repeat(41)])
    expect(referenceOf(value)).toBe('');
});

test('the page that thanks shows a reference and nothing else', () => {
  expect(quoteSchema.safeParse('P-7KQ2M9XD').success).toBe(true);
  for (const value of ['P-7KQ2M9X', 'P-7KQ2M9XDA', 'p-7kq2m9xd', 'P-7KQ2M9XD\n', '<b>', ['P-7KQ2M9XD']])
    expect(quoteSchema.safeParse(value).success).toBe(false);
});

test('what an address of the queue says wrongly is left out', () => {
  expect(queueQuery.parse({ status: 'x', whose: ['mine', 'nobody'], page: '-1', q: ['a'] })).toEqual(
    queueQuery.defaults,
  );
  expect(eventNameOf('problem.suspect')).toBeNull();
  expect(eventNameOf('toString')).toBeNull();
});
