import { PageHeading } from '@/components/ui/page';
import { SearchForm } from '@/components/ui/search-form';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import type { SearchResult } from '@/lib/vacancies/search/queries';
import { longestQuery, searchQuery, type Search } from '@/lib/vacancies/search/schema';
import { facetWords } from './facet-words';
import { InstantSearch } from './instant-search';
import { SearchFilters } from './search-filters';
import { searchParts } from './search-parts';
import { searchPath } from './search-path';
import { SearchResults } from './search-results';

type Props = { search: Search; result: SearchResult; locale: Locale; now: Date };

/**
 * The search and what it found. The parts with an id are renewed as they are by the script that makes the search
 * instant, each through its one child.
 */
export function VacancyList({ search, result, locale, now }: Props) {
  const t = translations(locale, 'jobs');
  const words = facetWords(locale, result.stations);
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="mb-8">
        <SearchForm
          id={searchParts.form}
          action={`/${locale}/jobs/search`}
          label={t('search.query')}
          hint={t('search.hint')}
          submit={t('search.find')}
          field={{ defaultValue: search.q, maxLength: longestQuery, autoComplete: 'off', dir: 'auto' }}
        />
        <p
          id={searchParts.failed}
          hidden
          className="border-warning bg-warning-soft mt-3 max-w-3xl rounded-md border-s-4 px-4 py-2"
        >
          {t('failed.retrying')} <a href={searchPath(locale, search)}>{t('failed.again')}</a>
        </p>
      </div>
      <InstantSearch {...searchParts} />
      <div className="grid gap-6 lg:grid-cols-[17rem_1fr] lg:gap-12">
        <section
          id={searchParts.filters}
          aria-label={t('search.filters')}
          className="min-w-0 wrap-anywhere"
          data-no-print
        >
          <div>
            <SearchFilters search={search} result={result} words={words} locale={locale} />
          </div>
        </section>
        <section
          id={searchParts.results}
          aria-labelledby={searchParts.heading}
          // Results of an earlier search fade when the new ones are slow to come.
          className="min-w-0 wrap-anywhere transition-opacity aria-busy:opacity-50 aria-busy:delay-500"
        >
          <div data-search={searchQuery(search)}>
            <SearchResults search={search} result={result} words={words} locale={locale} now={now} />
          </div>
        </section>
      </div>
    </>
  );
}
