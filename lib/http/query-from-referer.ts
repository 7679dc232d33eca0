import { isLocale } from '../i18n/locales';

/**
 * The query of the same page in the other language, where a link from there has led here without it: without a script, or
 * in a new window, the link to the other language is that of the page alone. `referer` and `host` are headers of the
 * request. '' where there is none to take along.
 */
export function queryFromReferer(
  { pathname, search }: { pathname: string; search: string },
  referer: string | null,
  host: string | null,
): string {
  if (search !== '' || !referer || !URL.canParse(referer)) return '';
  const from = new URL(referer);
  const [language, ...path] = pathname.slice(1).split('/');
  const [other, ...otherPath] = from.pathname.slice(1).split('/');
  const isOther = isLocale(language) && isLocale(other) && language !== other;
  return isOther && from.host === host && path.join('/') === otherPath.join('/') ? from.search : '';
}
