import fc from 'fast-check';
import { hasMatch, marked, snippetOf, type Marked } from '@/lib/vacancies/search/highlight';
import { stemsIn } from '@/lib/vacancies/search/stems';

const text = (pieces: Marked) =>
  pieces.map((piece) => (piece.match ? `[${piece.text}]` : piece.text)).join('');
const stems = (words: string, language: 'en' | 'fr' | 'ar' | 'zh' = 'en') =>
  new Set(stemsIn(words, language));

test('words of the same stem are marked as they are written', () => {
  expect(text(marked('Engineers engineer engines.', 'en', stems('engineering')))).toBe(
    '[Engineers] [engineer] [engines].',
  );
  expect(
    text(marked('L’ingénieure des eaux à Genève (P-4)', 'fr', stems('ingenieurs eau geneve p4', 'fr'))),
  ).toBe('L’[ingénieure] des [eaux] à [Genève] ([P-4])');
  expect(text(marked('مهندس المَوارد', 'ar', stems('موارد', 'ar')))).toBe('مهندس [المَوارد]');
  expect(text(marked('水文学家', 'zh', stems('文学', 'zh')))).toBe('水[文学]家');
  expect(text(marked('水文学家', 'zh', stems('水文学', 'zh')))).toBe('[水文学]家');
});

test('markup is text like any other', () => {
  expect(marked('<b>Water</b>', 'en', stems('water'))).toEqual([
    { text: '<b>', match: false },
    { text: 'Water', match: true },
    { text: '</b>', match: false },
  ]);
});

test('pieces joined are the text, and neighbours differ', () => {
  const words = fc.string({ unit: fc.constantFrom('water ', 'eaux', ' ', '水文', 'é', '<', '🦄', 'P-4') });
  fc.assert(
    fc.property(words, (given) => {
      const pieces = marked(given, 'fr', stems('eau 水文 p4', 'fr'));
      expect(pieces.map((piece) => piece.text).join('')).toBe(given);
      pieces.slice(1).forEach((piece, index) => expect(piece.match).toBe(!pieces[index]?.match));
    }),
  );
});

test('a snippet is the neighbourhood of the first match, cut between words', () => {
  const long = `${'Before it all '.repeat(20)}the sluices are kept ${'and after it '.repeat(30)}`;
  const snippet = snippetOf(['Nothing here.', long], 'en', stems('sluice'));
  expect(snippet && hasMatch(snippet)).toBe(true);
  const shown = text(snippet ?? []);
  expect(shown).toMatch(/^…(\w+ )+the \[sluices\] are kept (\w+ )*\w+…$/);
  expect(shown.length).toBeLessThan(240);
  expect(snippetOf(['Nothing here.'], 'en', stems('sluice'))).toBeNull();
  expect(text(snippetOf(['Short sluice.'], 'en', stems('sluice')) ?? [])).toBe('Short [sluice].');
});

test('a snippet always shows the match, wherever it stands', () => {
  const words = fc.array(fc.constantFrom('a', 'word', 'somewhat', 'extraordinarily', '水文学家水文学家'), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const snippet = snippetOf([[...before, 'sluices', ...after].join(' ')], 'en', stems('sluice'));
      expect(snippet && hasMatch(snippet)).toBe(true);
      expect(text(snippet ?? []).length).toBeLessThan(270);
    }),
  );
});
