import { getTranslations } from 'next-intl/server';
import { config } from '@/lib/config';
import { faqData } from '@/lib/content/faq-data';
import { entryOf } from '@/lib/content/entries';
import { ranked, soughtWords } from '@/lib/content/search';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf, type Messages } from '@/lib/i18n/messages';
import { scriptJson } from '@/lib/vacancies/posting/posting';
import { ContentPage, Section } from './content-page';
import { Contents } from './contents';
import { FaqSearch } from './faq-search';
import { answerMarkup } from './markup';
import { Question } from './question';
import { Prose, richText } from './rich-text';
import { faq, faqSections, type FaqQuestion } from './structure';

/** The questions and answers; those without the words of `query` are hidden where one is given. */
export async function FaqPage({ locale, query }: { locale: Locale; query?: string }) {
  const t = await getTranslations({ locale, namespace: 'faq' });
  const answers = answerMarkup(locale);
  const entries = Object.values(faq)
    .flat()
    .map((id) => ({
      id,
      question: t(`questions.${id}.question`),
      answer: t.markup(`questions.${id}.answer`, answers),
    }));
  const searched = entries.map(({ id, question, answer }) => {
    const alsoCalled = hasWords(id) ? t(`words.${id}`) : '';
    return entryOf({ question, answer: withoutTags(answer), alsoCalled }, locale);
  });
  const words = soughtWords(query ?? '');
  const ids = entries.map(({ id }) => id);
  const found = ranked(searched, words).map((place) => ids[place]!);
  const inOrder = (some: readonly FaqQuestion[]) => byRank(some, (id) => found.indexOf(id));
  const sections = byRank(faqSections, (section) => found.indexOf(inOrder(faq[section])[0]!));
  const contents = [...faqSections, 'unanswered' as const].map((id) => ({
    id,
    title: id === 'unanswered' ? t('unanswered.title') : t(`sections.${id}`),
  }));
  const data = faqData(entries, `${config().SITE_URL}/${locale}/faq`, locale);
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
                <Question
                  key={id}
                  id={id}
                  locale={locale}
                  hidden={!found.includes(id)}
                  place={ids.indexOf(id)}
                  entry={searched[ids.indexOf(id)]!}
                />
              ))}
            </div>
          </Section>
        </div>
      ))}
      <Section id="unanswered" title={t('unanswered.title')}>
        <Prose>{t.rich('unanswered.body', richText(locale))}</Prose>
      </Section>
      {query === undefined ? (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
      ) : null}
    </ContentPage>
  );
}

function hasWords(id: FaqQuestion): id is keyof Messages['faq']['words'] {
  return id in messagesOf('en').faq.words;
}

// What was found first comes first; what was not keeps its order after it.
function byRank<T>(items: readonly T[], rank: (item: T) => number): T[] {
  const place = (item: T) => (rank(item) === -1 ? Infinity : rank(item));
  return [...items].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, ' ');
}
