import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
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
      <form id="faq-search" role="search" action={`/${locale}/faq/search`} className="max-w-xl">
        <label htmlFor="q" className="mb-1 block font-semibold">
          {t('label')}
        </label>
        <div className="flex gap-3">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={search?.query}
            maxLength={100}
            autoComplete="off"
            className="bg-surface border-control min-h-11 w-full min-w-0 rounded-md border px-3 py-2"
          />
          <Button type="submit" className="shrink-0">
            {t('submit')}
          </Button>
        </div>
      </form>
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
