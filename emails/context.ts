import { config } from '../lib/config';
import type { Locale } from '../lib/i18n/locales';
import { organisation } from '../lib/i18n/organisation';
import { translations } from '../lib/i18n/translations';

/** What every mail says beside its own matter: in which language, who writes, where the site is, where help is. */
export type MailContext = {
  locale: Locale;
  t: ReturnType<typeof translations<never>>;
  organisation: string;
  short: string;
  /** The site without a language. */
  origin: string;
  /** The site in the recipient's language, without a trailing slash. */
  site: string;
  support: string;
};

/** The context of a mail in `locale`, from the settings alone: mail is written outside any request. */
export function mailContext(locale: Locale): MailContext {
  const { SITE_URL, SUPPORT_EMAIL } = config();
  return {
    locale,
    t: translations(locale),
    ...organisation(locale),
    origin: SITE_URL,
    site: `${SITE_URL}/${locale}`,
    support: SUPPORT_EMAIL,
  };
}
