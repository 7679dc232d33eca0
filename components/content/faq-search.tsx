import { getTranslations } from 'next-intl/server';
import { SearchForm } from '@/components/ui/search-form';
import { longestQuery } from '@/lib/content/search';
import type { Locale } from '@/lib/i18n/locales';
import { FaqFilter } from './faq-filter';
import { foundText } from './faq-script';
import { richText } from './rich-text';

type Props = {
  locale: Locale;
  /** What was looked for, and how many questions have it; absent where all are shown. */
  search?: { query: string; found: number };
};

/** The search of the questions: a form like any other, and at once as one types where scripts run. */
export async function FaqSearch({ locale, search }: Props) {
  const t = await getTranslations({ locale, namespace: 'faq.search' });
  const texts = { none: t('found.none'), one: t('found.one'), many: String(t.raw('found.many')) };
  return (
    <div data-no-print>
      <SearchForm
        id="faq-search"
        action={`/${locale}/faq/search`}
        label={t('label')}
        submit={t('submit')}
        field={{ defaultValue: search?.query, maxLength: longestQuery, autoComplete: 'off' }}
      />
      <div className="mt-3 flex min-h-8 flex-wrap gap-x-4">
        <p id="faq-found" role="status" className="text-muted text-base">
          {search ? foundText(search.found, texts) : null}
        </p>
        <a
          id="faq-all"
          href={`/${locale}/faq`}
          hidden={!search}
          className="text-accent text-base underline underline-offset-2"
        >
          {t('clear')}
        </a>
      </div>
      <p id="faq-none" hidden={search?.found !== 0} className="mt-2">
        {t.rich('hint', richText(locale))}
      </p>
      <FaqFilter texts={texts} />
    </div>
  );
}
