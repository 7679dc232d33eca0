import type { Locale } from '../i18n/locales';
import { stemsOf } from '../vacancies/search/stems';
import { wordsOf } from '../vacancies/search/words';
import { comparable, type Entry } from './search';

/** A question as it is searched: by its own words and what people also call it, and by those of its answer. */
export function entryOf(
  texts: { question: string; answer: string; alsoCalled: string },
  locale: Locale,
): Entry {
  const question = stemsIn(`${texts.question} ${texts.alsoCalled}`, locale);
  const answer = stemsIn(texts.answer, locale);
  return { question, answer: answer.filter((stem) => !question.includes(stem)) };
}

const shortestStem = 4;

// Stems of words as typed without diacritics, since that is how words are compared; a short one fits too many words.
function stemsIn(text: string, locale: Locale): string[] {
  const stems = wordsOf(text).flatMap(({ folded }) =>
    stemsOf(folded, locale).map((stem) => (stem.length < shortestStem ? folded : stem)),
  );
  return [...new Set(stems.map(comparable))];
}
