import type { Locale } from '../../i18n/locales';

/** For a page's metadata: the feeds of what it shows, so that feed readers find them. */
export function feedTypes(locale: Locale, query = '') {
  return {
    'application/atom+xml': `/${locale}/feeds/vacancies.atom${query}`,
    'application/feed+json': `/${locale}/feeds/vacancies.json${query}`,
  };
}
