import { createTranslator } from 'next-intl';
import type { NoticeLanguage } from '../../db/models';
import { isLocale, type Locale } from '../../i18n/locales';
import { messagesOf } from '../../i18n/messages';
import others from '../../i18n/messages/facts.json';

/** The texts that name the facts of a post: of the interface in English and French, of their own elsewhere. */
type FactMessages = (typeof others)['es'];

const made = new Map<NoticeLanguage, ReturnType<typeof translatorOf>>();

/** Translates the facts of a post into any language a notice may be in. */
export function factWords(language: NoticeLanguage) {
  // Made once: an index of thousands of notices asks for each.
  const words = made.get(language) ?? translatorOf(language);
  made.set(language, words);
  return words;
}

function translatorOf(language: NoticeLanguage) {
  const messages: FactMessages = isLocale(language) ? messagesOf(language) : others[language];
  // The United Nations writes Arabic with the digits 0 to 9. The package is typed for the languages of the interface, but
  // knows the rules of all.
  const locale = (language === 'ar' ? 'ar-u-nu-latn' : language) as Locale;
  return createTranslator({ locale, messages, timeZone: 'UTC' });
}
