import { FollowLinks } from '@/components/alerts/follow-links';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import type { SearchResult } from '@/lib/vacancies/search/queries';
import { correctedQuery, followedSearch, isNarrowed } from '@/lib/vacancies/search/rules';
import { searchQuery, type Search } from '@/lib/vacancies/search/schema';
import type { FacetWords } from './facet-words';
import { SearchChips } from './search-chips';
import { SearchEmpty } from './search-empty';
import { searchParts } from './search-parts';
import { SearchPages } from './search-pages';
import { SearchSort } from './search-sort';
import { VacancyItem } from './vacancy-item';

type Props = { search: Search; result: SearchResult; words: FacetWords; locale: Locale; now: Date };

/** What a search has found: how many, how it was read, what narrows it, in which order, and one page of vacancies. */
export function SearchResults({ search, result, words, locale, now }: Props) {
  const t = translations(locale, 'jobs');
  const { total, rows } = result;
  return (
    <>
      <h2 id={searchParts.heading} tabIndex={-1} className="outline-none">
        {isNarrowed(search) ? t('found', { count: total }) : t('open', { count: total })}
      </h2>
      <Corrected search={search} result={result} locale={locale} />
      <SearchChips search={search} words={words} locale={locale} />
      {total === 0 ? (
        <SearchEmpty search={search} result={result} words={words} locale={locale} />
      ) : (
        <>
          <div className="border-line mt-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b pb-2">
            <SearchSort search={search} locale={locale} />
            <FollowLinks locale={locale} query={searchQuery(followedSearch(search, result.words))} />
          </div>
          <ul>
            {rows.map((vacancy) => (
              <VacancyItem key={vacancy.id} vacancy={vacancy} locale={locale} now={now} />
            ))}
          </ul>
        </>
      )}
      <SearchPages search={search} page={result.page} last={result.pages} locale={locale} />
    </>
  );
}

function Corrected({ search, result, locale }: Pick<Props, 'search' | 'result' | 'locale'>) {
  const used = correctedQuery(search.q, result.words);
  if (used === search.q) return null;
  const t = translations(locale, 'jobs.read');
  const isMeant = followedSearch(search, result.words).q !== search.q;
  const exact = searchQuery({ ...search, exact: true, page: 1 });
  return (
    <p className="mt-2" data-read>
      {t('corrected', { used })}{' '}
      {isMeant ? (
        <a href={`/${locale}/jobs/search${exact}`} data-instant data-no-print>
          {t('instead', { asked: search.q })}
        </a>
      ) : null}
    </p>
  );
}
