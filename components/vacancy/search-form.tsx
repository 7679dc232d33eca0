import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import { longestQuery } from '@/lib/vacancies/search/schema';
import { searchParts } from './search-parts';

/** The words of a search: a GET form whose address can be shared. Its filters stand elsewhere on the page. */
export async function SearchForm({ words, locale }: { words: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'jobs.search' });
  return (
    <form
      id={searchParts.form}
      action={`/${locale}/jobs/search`}
      method="get"
      role="search"
      className="mb-8 flex max-w-3xl flex-wrap items-end gap-3"
      data-no-print
    >
      <div className="grow basis-44">
        <label htmlFor="q" className="block font-semibold">
          {t('query')}
        </label>
        <p id="q-hint" className="text-muted mb-1 text-base">
          {t('hint')}
        </p>
        <input
          id="q"
          name="q"
          type="search"
          dir="auto"
          maxLength={longestQuery}
          defaultValue={words}
          aria-describedby="q-hint"
          autoComplete="off"
          className="bg-surface border-control min-h-11 w-full rounded-md border px-3 py-2"
        />
      </div>
      <Button type="submit">{t('find')}</Button>
    </form>
  );
}
