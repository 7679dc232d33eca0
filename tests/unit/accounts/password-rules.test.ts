import fc from 'fast-check';
import { isEasyPassword, normalisePassword } from '@/lib/accounts/password-rules';

const email = 'amina.diallo@example.org';

test.each([
  ['among the 5,000 most used', '1qaz2wsx3edc'],
  ['among them, in capitals', 'UNBELIEVABLE'],
  ['a common word and a year', 'Password2026!'],
  ['a common word twice', 'motdepassemotdepasse'],
  ['two common words', 'bienvenuesoleil'],
  ['one character', 'aaaaaaaaaaaaaaaa'],
  ['three characters', 'abcabcabcabcabc'],
  ['a run of the alphabet', 'abcdefghijkl'],
  ['a run of the keyboard', 'azertyuiopqsdf'],
  ['a run backwards', 'zyxwvutsrqponm'],
  ['digits in order', '123456789012'],
  ['one’s own address', 'amina.diallo'],
  ['one’s whole address', email],
  ['one’s own address and a number', 'Amina.Diallo1990'],
  ['a common word in wide letters', 'ｐａｓｓｗｏｒｄ1234'],
  ['a word of this site', 'recruitment2026'],
])('refused as easy to guess: %s', (_why, password) => {
  expect(isEasyPassword(password, email)).toBe(true);
});

test.each([
  'springs-and-wells-42',
  'rivers-and-aquifers-7',
  'cheval agrafe pile correcte',
  'Tr0ub4dor&3-and-more',
  'пароль для воды',
  'كلمة سر طويلة جدا',
  'correct horse password staple',
  '🙂 a smile and four words',
])('accepted: %s', (password) => {
  expect(isEasyPassword(password, email)).toBe(false);
});

test('an address too short to tell anything forbids nothing', () => {
  expect(isEasyPassword('abcde fghij klmno', 'a@example.org')).toBe(false);
});

test('what is refused does not depend on case, nor on how the keyboard composes', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 40 }), (password) => {
      const easy = isEasyPassword(password, email);
      expect(isEasyPassword(normalisePassword(password), email)).toBe(easy);
      expect(isEasyPassword(password.toLowerCase(), email)).toBe(easy);
    }),
  );
});

test('random passwords are accepted', () => {
  const random = fc.array(fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz23456789'), {
    minLength: 16,
    maxLength: 16,
  });
  fc.assert(
    fc.property(random, (characters) => {
      fc.pre(new Set(characters).size >= 8);
      expect(isEasyPassword(characters.join(''), email)).toBe(false);
    }),
  );
});

test('one form of a password whatever keyboard typed it', () => {
  expect(normalisePassword('e\u0301te\u0301')).toBe(normalisePassword('\u00e9t\u00e9'));
});
