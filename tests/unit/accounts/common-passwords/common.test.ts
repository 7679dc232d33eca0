import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { isCommonPassword } from '@/lib/accounts/common-passwords/common';
import { add, filterShape, has } from '@/lib/accounts/common-passwords/filter';
import { isCheapPadding } from '@/lib/accounts/common-passwords/variants';

test.each([
  ['among the most used', 'unbelievable'],
  ['one of twelve signs', '1qaz2wsx3edc'],
  ['a word and a year', 'sunshine2024'],
  ['a word, a sign and a year', 'sunshine!2024'],
  ['a year and a word', '2024liverpool!'],
  ['a word and a birthday', 'football01011990'],
  ['a word and two years', 'iloveyou20202021'],
  ['a word twice, in figures', 'dr4g0ndr4g0n'],
  ['a word twice, parted', 'monkey-monkey'],
  ['figures and signs for letters', 'p@$$w0rd1234'],
  ['a word spelled out', 's.u.n.s.h.i.n.e.1'],
  ['a word and the same sign again', 'm0nk3y!!!!!!!'],
  ['a word and a run', 'liverpool123456789'],
])('common: %s', (_why, password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test.each([
  'springs-and-wells-42',
  'hydrogeology7!',
  'kettle84719362',
  'liverpool849261',
  'correct horse battery staple',
  'piézomètre calme orange 7',
  'пароль для воды',
])('not common: %s', (password) => {
  expect(isCommonPassword(password)).toBe(false);
});

test('of fifty thousand passwords drawn at random none or one is taken for common', () => {
  const taken = Array.from({ length: 50_000 }, () => randomBytes(15).toString('base64url').toLowerCase());
  expect(taken.filter(isCommonPassword).length).toBeLessThanOrEqual(1);
});

test('any text can be asked about', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 128 }), (text) => {
      expect([true, false]).toContain(isCommonPassword(text));
    }),
  );
});

test('a filter has what was added to it, and next to nothing else', () => {
  const filter = new Uint8Array(filterShape.bits / 8);
  for (let each = 0; each < 1000; each += 1) add(filter, `in ${each}`);
  const of = (word: string) =>
    Array.from({ length: 1000 }, (_, each) => has(filter, `${word} ${each}`)).filter(Boolean).length;
  expect([of('in'), of('out')]).toEqual([1000, 0]);
});

test.each([
  ['2024', true],
  ['!!', true],
  ['31121999', true],
  ['19991231', true],
  ['123456789', true],
  ['000000', true],
  ['849261', false],
  ['#!?%', false],
])('padding that is as easily guessed as added: %s %s', (padding, cheap) => {
  expect(isCheapPadding(padding)).toBe(cheap);
});
