import type { RichTranslationValues } from 'next-intl';
import { richText } from '@/components/content/rich-text';
import type { Locale } from '@/lib/i18n/locales';

/** What t.rich() needs for the texts of the account pages: the links and names of all texts, and two of accounts alone. */
export function accountText(locale: Locale): RichTranslationValues {
  return {
    ...richText(locale),
    signIn: (text) => <a href={`/${locale}/sign-in`}>{text}</a>,
    // In a tab of its own, so that what was typed beside it stays.
    notice: (text) => (
      <a href={`/${locale}/privacy`} target="_blank">
        {text}
      </a>
    ),
  };
}
