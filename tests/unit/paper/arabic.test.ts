import fc from 'fast-check';
import { joined } from '@/lib/paper/arabic';
import { arabic } from '../vacancies/notice/notices';

const vowels = /[\u064b-\u0652\u0670]/g;
const letters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي aP-3(،'];

test.each([
  ['بيت', 'ﺑﻴﺖ'],
  ['دار', 'ﺩﺍﺭ'],
  ['لا', 'ﻻ'],
  ['بلا', 'ﺑﻼ'],
  ['ماء', 'ﻣﺎﺀ'],
  ['إعادة', 'ﺇﻋﺎﺩﺓ'],
  ['المعالَجة', 'ﺍﻟﻤﻌﺎﻟﺠﺔ'],
  ['P-3 (UTC+2)', 'P-3 (UTC+2)'],
])('%s', (text, shaped) => {
  expect(joined(text)).toBe(shaped);
});

test('only the shapes change: the letters read the same, vowel signs aside', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters)), (drawn) => {
      const text = drawn.join('');
      expect(joined(text).normalize('NFKC')).toBe(text.normalize('NFKC'));
    }),
  );
  const text = arabic.contents.ar?.context.join(' ') ?? '';
  expect(joined(text).normalize('NFKC')).toBe(text.replace(vowels, '').normalize('NFKC'));
  expect(joined(text)).not.toMatch(/[\u0621-\u064a]/);
});
