import type { Locale } from '@/lib/i18n/locales';

/** How a walk of life speaks of itself in one language. */
type Field = {
  /** What is studied for it */
  study: readonly string[];
  /** Posts held in it, from the first to the most senior; the form women use after a stroke where it differs */
  posts: readonly string[];
  /** Who employs people in it */
  employers: readonly string[];
  /** What people in it do, a sentence each */
  duties: readonly string[];
};
export type FieldTexts = Record<Locale, Field>;
