import { getTranslations } from 'next-intl/server';
import { config } from '@/lib/config';
import { faqData } from '@/lib/content/faq-data';
import { ranked, queryWords } from '@/lib/content/search';
import type { Locale } from '@/lib/i18n/locales';
import { scriptJson } from '@/lib/vacancies/posting/posting';
import { ContentPage, Section } from './content-page';
import { Contents } from './contents';
import { answeredQuestions, searchedQuestions } from './faq-entries';
import { FaqSearch } from './faq-search';
import { Question } from './question';
import { Prose, richText } from './rich-text';
import { faq, faqSections, type FaqQuestion } from './structure';

/** The questions and answers; those without the words of `query` are hidden where one is given. */
export async function FaqPage({ locale, query }: { locale: Locale; query?: string }) {
  const t = await getTranslations({ locale, namespace: 'faq' });
  const words = queryWords(query ?? '');
  const found = await foundQuestions(locale, words);
  const inOrder = (some: readonly FaqQuestion[]) => byRank(some, (id) => found.indexOf(id));
  const sections = byRank(faqSections, (section) => found.indexOf(inOrder(faq[section])[0]!));
  const contents = [...faqSections, 'unanswered' as const].map((id) => ({
    id,
    title: id === 'unanswered' ? t('unanswered.title') : t(`sections.${id}`),
  }));
  return (
    <ContentPage
      title={t('title')}
      lead={t('lead')}
      contents={<Contents label={t('contents')} entries={contents} />}
    >
      <FaqSearch
        locale={locale}
        search={words.length > 0 ? { query: query ?? '', found: found.length } : undefined}
      />
      {sections.map((section) => (
        <div key={section} data-questions hidden={!faq[section].some((id) => found.includes(id))}>
          <Section id={section} title={t(`sections.${section}`)}>
            <div className="border-line border-t">
              {inOrder(faq[section]).map((id) => (
                <Question key={id} id={id} locale={locale} hidden={!found.includes(id)} />
              ))}
            </div>
          </Section>
        </div>
      ))}
      <Section id="unanswered" title={t('unanswered.title')}>
        <Prose>{t.rich('unanswered.body', richText(locale))}</Prose>
      </Section>
      {query === undefined ? <QuestionsData locale={locale} /> : null}
    </ContentPage>
  );
}

// The names of the questions that have these words, the best first; all in their order where there are no words.
async function foundQuestions(locale: Locale, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return Object.values(faq).flat();
  const searched = await searchedQuestions(locale);
  return ranked(searched, words).map((place) => searched[place]!.id);
}

async function QuestionsData({ locale }: { locale: Locale }) {
  const url = `${config().SITE_URL}/${locale}/faq`;
  const data = faqData(await answeredQuestions(locale), url, locale);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />;
}

// What was found first comes first; what was not keeps its order after it.
function byRank<T>(items: readonly T[], rank: (item: T) => number): T[] {
  const place = (item: T) => (rank(item) === -1 ? Infinity : rank(item));
  return [...items].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
