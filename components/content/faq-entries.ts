import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/lib/content/entries';
import type { Answered } from '@/lib/content/faq-data';
import type { SearchedQuestion } from '@/lib/content/search';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf, type Messages } from '@/lib/i18n/messages';
import { answerMarkup } from './markup';
import { faq, type FaqQuestion } from './structure';

/** All questions with their answers as HTML, in the order in which they are read. */
export async function answeredQuestions(locale: Locale): Promise<(Answered & { id: FaqQuestion })[]> {
  const t = await getTranslations({ locale, namespace: 'faq' });
  const answers = answerMarkup(locale);
  return Object.values(faq)
    .flat()
    .map((id) => ({
      id,
      question: t(`questions.${id}.question`),
      answer: t.markup(`questions.${id}.answer`, answers),
    }));
}

/** All questions by what they are searched by, in the order in which they are read. */
export async function searchedQuestions(locale: Locale): Promise<SearchedQuestion[]> {
  const t = await getTranslations({ locale, namespace: 'faq' });
  return (await answeredQuestions(locale)).map(({ id, question, answer }) => {
    const alsoCalled = hasWords(id) ? t(`words.${id}`) : '';
    return { id, ...entryOf({ question, answer: withoutTags(answer), alsoCalled }, locale) };
  });
}

function hasWords(id: FaqQuestion): id is keyof Messages['faq']['words'] {
  return id in messagesOf('en').faq.words;
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, ' ');
}
