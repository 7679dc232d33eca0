import fc from 'fast-check';
import { otherSpellings } from '@/lib/vacancies/search/stems';

test.each([
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['organization', 'organisation'],
  ['prioritize', 'prioritise'],
  ['analyze', 'analyse'],
  ['labor', 'labour'],
  ['neighborhood', 'neighbourhood'],
  ['center', 'centre'],
  ['liters', 'litres'],
  ['defense', 'defence'],
  ['catalog', 'catalogue'],
  ['enrollment', 'enrolment'],
])('%s and %s are each other’s spelling', (american, british) => {
  expect(otherSpellings(american)).toContain(british);
  expect(otherSpellings(british)).toContain(american);
});

test.each(['water', 'donor', 'four', 'rise', 'size', 'prise', 'officer', 'centrale', 'eau', 'вода'])(
  '%s is written in one way',
  (word) => expect(otherSpellings(word)).toEqual([]),
);

test('a word is never its own other spelling, and is one of what its other spellings may be', () => {
  const endings = fc.constantFrom('isation', 'izing', 'ised', 'lyse', 'lyzing', 'our', 'ise');
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}$/), endings, (beginning, ending) => {
      const word = beginning + ending;
      const others = otherSpellings(word);
      expect(others).not.toContain(word);
      for (const other of others) expect(otherSpellings(other)).toContain(word);
    }),
  );
});
