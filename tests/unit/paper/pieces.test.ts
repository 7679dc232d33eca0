import fc from 'fast-check';
import { pieces, settable } from '@/lib/paper/pieces';

test.each([
  ['北京，共有29个', ['北', '京，', '共', '有', '29', '个']],
  ['（UTC+8）时间。', ['（UTC+8）', '时', '间。']],
  ['的“水”', ['的“水”']],
  ['SWAT或P-3级', ['SWAT', '或', 'P-3', '级']],
  ['2026年至101,540美元', ['2026', '年', '至', '101,540', '美', '元']],
])('%s may be broken between its pieces', (line, expected) => {
  expect(pieces(line)).toEqual(expected);
});

test('nothing is lost, and no piece begins with what may not begin a line', () => {
  const signs = [...'水文学，。；：、（）《》“”a1-%'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs)), (drawn) => {
      const parts = pieces(drawn.join(''));
      expect(parts.join('')).toBe(drawn.join(''));
      for (const part of parts.slice(1)) expect(part).not.toMatch(/^[，。；：、）》]/);
    }),
  );
});

test('narrow spaces, which the fonts lack, become ordinary ones that do not break', () => {
  expect(settable('Qui\u202f? بيت')).toBe('Qui\u00a0? ﺑﻴﺖ');
});
