import type { Locale } from '../locales';
import en from './en';
import fr from './fr';

export type Messages = typeof en;

// Typed as English so that a key missing in French does not compile.
const catalogues: Record<Locale, Messages> = { en, fr };

/** All texts of the interface in one language. */
export function messagesOf(locale: Locale): Messages {
  return catalogues[locale];
}
