import type { RichTranslationValues } from 'next-intl';
import type { ReactNode } from 'react';
import { richText } from '@/components/content/rich-text';
import type { Locale } from '@/lib/i18n/locales';

const links = { signIn: '/sign-in', affiliate: '/create-account/staff' };

/** What t.rich() needs for the texts of the account pages: the links and names of all texts, and those of accounts. */
export function accountText(locale: Locale): RichTranslationValues {
  const plain = Object.entries(links).map(([tag, path]) => [
    tag,
    (text: ReactNode) => <a href={`/${locale}${path}`}>{text}</a>,
  ]);
  return {
    ...richText(locale),
    ...Object.fromEntries(plain),
    // In a tab of its own, so that what was typed beside it stays.
    notice: (text) => (
      <a href={`/${locale}/privacy`} target="_blank">
        {text}
      </a>
    ),
  };
}
