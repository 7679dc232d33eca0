import { config } from '../config';
import type { Locale } from './locales';

/** The names of the institution that runs this site, in one language. */
export function organisation(locale: Locale): { organisation: string; short: string } {
  const { ORGANISATION_EN, ORGANISATION_FR, ORGANISATION_SHORT_EN, ORGANISATION_SHORT_FR } = config();
  return locale === 'fr'
    ? { organisation: ORGANISATION_FR, short: ORGANISATION_SHORT_FR }
    : { organisation: ORGANISATION_EN, short: ORGANISATION_SHORT_EN };
}

const demonstration: Record<Locale, string> = {
  en: 'WFO Careers <careers@wfo.example>',
  fr: 'OMED Carrières <careers@wfo.example>',
};

/** Who a mail in this language comes from, as a mail header names them. */
export function senderOf(locale: Locale): string {
  const { MAIL_FROM, MAIL_FROM_FR } = config();
  return (locale === 'fr' ? MAIL_FROM_FR : undefined) ?? MAIL_FROM ?? demonstration[locale];
}
