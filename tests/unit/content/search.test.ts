import fc from 'fast-check';
import { hasAll, searchable, soughtWords } from '@/lib/content/search';

const finds = (query: string, text: string) => hasAll(searchable(text), soughtWords(query));

test('accents, case and signs make no difference', () => {
  expect(finds('delai', 'Jusqu’à quand ? Le délai est strict.')).toBe(true);
  expect(finds('DÉLAI', 'le delai')).toBe(true);
  expect(finds('curriculum vitae', 'envoyer un curriculum vitæ')).toBe(true);
  expect(finds('adresse', 'l’adresse')).toBe(true);
  expect(finds('sign-in', 'From the sign in page')).toBe(true);
});

test('words are found from their beginning, and every one of them must be there', () => {
  expect(finds('interv', 'A competency-based interview')).toBe(true);
  expect(finds('fee', 'Stop for a coffee')).toBe(false);
  expect(finds('interview fee', 'The interview is free of any fee')).toBe(true);
  expect(finds('interview salary', 'The interview is free of any fee')).toBe(false);
});

test('a plural finds its singular', () => {
  expect(soughtWords('fees deadlines')).toEqual(['fee', 'deadline']);
  expect(finds('fees', 'We never charge a fee.')).toBe(true);
  expect(finds('délais', 'Le délai est strict.')).toBe(true);
  expect(soughtWords('bus')).toEqual(['bus']);
});

test('nothing looked for finds everything', () => {
  expect(soughtWords(' ?! ')).toEqual([]);
  expect(finds('', 'anything')).toBe(true);
});

test('a text is found by any of its own words, whole or cut short', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 8 }), fc.nat(), fc.nat(), (text, which, cut) => {
      const words = text.split(/\W+/).filter(Boolean);
      const word = words[which % words.length] ?? '';
      expect(finds(word.slice(0, 1 + (cut % word.length)), text)).toBe(true);
    }),
  );
});
