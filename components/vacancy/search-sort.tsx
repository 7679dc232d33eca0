import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { sortOf } from '@/lib/vacancies/search/rules';
import { sorts, type Search } from '@/lib/vacancies/search/schema';
import { searchPath } from './search-path';

/** The orders of a search, the present one marked. By relevance is offered only where there are words. */
export function SearchSort({ search, locale }: { search: Search; locale: Locale }) {
  const t = translations(locale, 'jobs');
  const current = sortOf(search);
  const usual = sortOf({ q: search.q, sort: null });
  return (
    <nav aria-label={t('sort.title')}>
      <ul className="flex flex-wrap items-baseline gap-x-4">
        <li className="text-muted" aria-hidden>
          {t('sort.title')}
        </li>
        {sorts
          .filter((sort) => sort !== 'relevance' || search.q !== '')
          .map((sort) => (
            <li key={sort}>
              <a
                href={searchPath(locale, { ...search, sort: sort === usual ? null : sort, page: 1 })}
                aria-current={sort === current ? 'true' : undefined}
                data-instant
                className="text-accent aria-[current]:text-ink inline-flex min-h-9 items-center underline underline-offset-2 aria-[current]:font-semibold aria-[current]:no-underline"
              >
                {t(`sort.${sort}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
