import fc from 'fast-check';
import { faq } from '@/components/content/structure';
import { entryOf } from '@/lib/content/entries';
import { foldedWords, ranked, queryWords } from '@/lib/content/search';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

const found = (query: string, ...texts: [question: string, answer?: string][]) =>
  ranked(
    texts.map(([question, answer = '']) => entryOf({ question, answer, alsoCalled: '' }, 'en')),
    queryWords(query),
  );
const finds = (query: string, text: string, locale: Locale = 'en') =>
  ranked([entryOf({ question: text, answer: '', alsoCalled: '' }, locale)], queryWords(query)).length > 0;

test('accents, case and signs make no difference', () => {
  expect(finds('delai', 'Jusqu’à quand ? Le délai est strict.', 'fr')).toBe(true);
  expect(finds('DÉLAI', 'le delai', 'fr')).toBe(true);
  expect(finds('curriculum vitae', 'envoyer un curriculum vitæ', 'fr')).toBe(true);
  expect(finds('adresse', 'l’adresse', 'fr')).toBe(true);
  expect(finds('sign-in', 'From the sign in page')).toBe(true);
});

test('words are found from their beginning, and every one of them must be there', () => {
  expect(finds('interv', 'A competency-based interview')).toBe(true);
  expect(finds('fee', 'Stop for a coffee')).toBe(false);
  expect(finds('interview fee', 'The interview is free of any fee')).toBe(true);
  expect(finds('interview salary', 'The interview is free of any fee')).toBe(false);
});

test.each([
  ['en', 'applying', 'How to apply'],
  ['en', 'application', 'When you applied'],
  ['en', 'fees', 'We never charge a fee.'],
  ['en', 'withdrawing', 'Withdraw it'],
  ['fr', 'délais', 'Le délai est strict.'],
  ['fr', 'candidatures', 'Déposer une candidature'],
  ['fr', 'supprimer', 'La page où l’on supprime le profil'],
] as const)('%s: “%s” is a form of a word of “%s”', (locale, query, text) => {
  expect(finds(query, text, locale)).toBe(true);
});

test('a word no question has is read with one letter wrong; one that some have is not', () => {
  expect(finds('deadlne', 'The deadline is exact.')).toBe(true);
  expect(finds('pasword', 'Change your password')).toBe(true);
  expect(finds('fea', 'A fee')).toBe(false);
  expect(found('costs', ['The coast'], ['What it costs'])).toEqual([1]);
});

test('a question comes before an answer, a word before the beginning of one', () => {
  expect(found('fee', ['Salary', 'A consultant’s fee.'], ['Feedback'], ['Is there a fee?'])).toEqual([
    2, 1, 0,
  ]);
});

test('words that people ask with do not count beside others', () => {
  expect(queryWords('How do I withdraw?')).toEqual(['withdraw']);
  expect(queryWords('comment puis-je la retirer')).toEqual(['retirer']);
  expect(queryWords('how')).toEqual(['how']);
});

test('nothing looked for finds everything, in its order', () => {
  expect(queryWords(' ?! ')).toEqual([]);
  expect(found('', ['one'], ['two'])).toEqual([0, 1]);
});

test('a text is found by any of its own words', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 8 }), fc.nat(), (text, which) => {
      const words = foldedWords(text);
      expect(finds(words[which % words.length] ?? '', text)).toBe(true);
    }),
  );
});

const ids = Object.values(faq).flat();

test.each([
  ['en', 'fee', 'fee'],
  ['en', 'does it cost anything', 'fee'],
  ['en', 'age limit', 'age'],
  ['en', 'visa', 'visas'],
  ['en', 'work permit', 'visas'],
  ['en', 'family', 'family'],
  ['en', 'wife', 'family'],
  ['en', 'dependants', 'family'],
  ['en', 'part-time', 'working-time'],
  ['en', 'telework', 'working-time'],
  ['en', 'reapply', 'reapply'],
  ['en', 'civil servant', 'government'],
  ['en', 'reasonable accommodation', 'adjustments'],
  ['en', 'time zone', 'deadline'],
  ['en', 'internship paid', 'salary'],
  ['en', 'remote work', 'working-time'],
  ['en', 'deadlines', 'deadline'],
  ['en', 'forgot pasword', 'forgotten-password'],
  ['fr', 'retrait', 'withdraw'],
  ['fr', 'télétravail', 'working-time'],
  ['fr', 'frais', 'fee'],
  ['fr', 'limite d’âge', 'age'],
  ['fr', 'visa', 'visas'],
  ['fr', 'permis de travail', 'visas'],
  ['fr', 'famille', 'family'],
  ['fr', 'conjoint', 'family'],
  ['fr', 'temps partiel', 'working-time'],
  ['fr', 'mi-temps', 'working-time'],
  ['fr', 'postuler à nouveau', 'reapply'],
  ['fr', 'ministère', 'government'],
  ['fr', 'aménagement raisonnable', 'adjustments'],
  ['fr', 'fuseau horaire', 'deadline'],
  ['fr', 'stage payé', 'salary'],
  ['fr', 'date limite', 'deadline'],
] as const)('%s: “%s” is answered first by %s', (locale, query, expected) => {
  const { questions, words } = messagesOf(locale).faq;
  const entries = ids.map((id) =>
    entryOf(
      {
        question: questions[id].question,
        answer: questions[id].answer.replace(/<[^>]*>/g, ' '),
        alsoCalled: id in words ? words[id as keyof typeof words] : '',
      },
      locale,
    ),
  );
  expect(ids[ranked(entries, queryWords(query))[0] ?? -1]).toBe(expected);
});
