import { createTranslator } from 'next-intl';
import { config } from '../lib/config';
import type { Locale } from '../lib/i18n/locales';
import { messagesOf } from '../lib/i18n/messages';
import { organisation } from '../lib/i18n/organisation';
import type { Values } from './text';

function translator(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), timeZone: 'UTC' });
}

/** Gives the text of a message as the catalogue has it, with its {variables}. */
export type Say = (key: Parameters<ReturnType<typeof translator>['raw']>[0]) => string;

/** The texts of the catalogue in `locale`. */
export function translatorFor(locale: Locale): Say {
  const t = translator(locale);
  return (key) => String(t.raw(key));
}

/** What every mail may say beside its own matter: who writes, where the site is, where help is. From the settings alone. */
export function commonValues(locale: Locale): Values & { site: string; support: string } {
  const { SITE_URL, SUPPORT_EMAIL } = config();
  return {
    ...organisation(locale),
    /** The site without a language. */
    origin: SITE_URL,
    /** The site in the recipient's language, without a trailing slash. */
    site: `${SITE_URL}/${locale}`,
    support: SUPPORT_EMAIL,
  };
}
