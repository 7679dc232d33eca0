import { locales, type Locale } from '../i18n/locales';

/** Canonical and hreflang addresses of a page that exists in both interface languages; `path` has no language, '' for home. */
export function alternates(locale: Locale, path: string) {
  const languages = Object.fromEntries(locales.map((language) => [language, `/${language}${path}`]));
  return { canonical: `/${locale}${path}`, languages: { ...languages, 'x-default': `/en${path}` } };
}
