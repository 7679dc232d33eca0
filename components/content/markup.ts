import type { MarkupTranslationValues } from 'next-intl';
import { config } from '@/lib/config';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';
import { destinations } from './destinations';
import { keepingLimits, profileSectionTitles, sessionLimits } from './rich-text';

/** What t.markup() needs for an answer as HTML that is read outside this site: its links lead there in full. */
export function answerMarkup(locale: Locale): MarkupTranslationValues {
  const { SITE_URL, SUPPORT_EMAIL } = config();
  const links = Object.entries(destinations).map(([tag, path]) => [
    tag,
    (text: string) => `<a href="${SITE_URL}/${locale}${path}">${text}</a>`,
  ]);
  const items = profileSectionTitles(locale).map((title) => `<li>${title}</li>`);
  return {
    ...organisation(locale),
    ...sessionLimits,
    ...keepingLimits,
    email: SUPPORT_EMAIL,
    ...Object.fromEntries(links),
    support: (text) => `<a href="mailto:${SUPPORT_EMAIL}">${text}</a>`,
    p: (text) => `<p>${text}</p>`,
    ul: (text) => `<ul>${text}</ul>`,
    li: (text) => `<li>${text}</li>`,
    profileSections: () => `<ul>${items.join('')}</ul>`,
  };
}
