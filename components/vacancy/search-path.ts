import type { Locale } from '@/lib/i18n/locales';
import { searchQuery, type Search } from '@/lib/vacancies/search/schema';

/** The address of a search; that of everything open is the list itself. */
export function searchPath(locale: Locale, search: Partial<Search>): string {
  const query = searchQuery(search);
  return query === '' ? `/${locale}/jobs` : `/${locale}/jobs/search${query}`;
}
