import { type Locale, locales } from '../i18n/locales';

/** Canonical and hreflang addresses of a page that exists in both interface languages; `path` has no language, '' for home. */
export function alternates(locale: Locale, path: string) {
  const languages = Object.fromEntries(locales.map((language) => [language, `/${language}${path}`]));
  return { canonical: `/${locale}${path}`, languages: { ...languages, 'x-default': `/en${path}` } };
}

/** The size of the pictures that other sites show beside a link to this one (Open Graph). */
export const previewSize = { width: 1200, height: 630 } as const;

/** The picture of the page at `path` for its metadata; `alt` says in words what it shows. */
export function previewImage(path: string, alt: string) {
  return { url: `${path}/preview.png`, alt, type: 'image/png', ...previewSize };
}
