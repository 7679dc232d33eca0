/** Languages of the interface; a notice may be in others (R3). */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

/** Whether `value` is a language of the interface. */
export function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'fr';
}

/** Where a path without its language (`/jobs`) leads in one. */
export function pathIn(locale: Locale, path: string): string {
  return `/${locale}${path === '/' ? '' : path}`;
}

/** `value` when it is a language of the interface, else English. */
export function localeOr(value: unknown): Locale {
  return isLocale(value) ? value : 'en';
}
