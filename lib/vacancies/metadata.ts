import type { Metadata } from 'next';
import type { NoticeLanguage } from '../db/generated/sqlite/enums';
import type { Locale } from '../i18n/locales';
import { languagesOf, type VacancyNotice } from './dto';
import { canonicalPath, namingLanguage, noticePath, orderedLanguages, phaseAt } from './rules';

/**
 * Title, canonical and hreflang addresses of a notice's page. A page that only points to the notice's language names that
 * language's page as canonical; closed and cancelled notices stay readable but leave search engines.
 */
export function noticeMetadata(
  vacancy: VacancyNotice,
  shown: NoticeLanguage | null,
  locale: Locale,
  now: Date,
): Metadata {
  const languages = orderedLanguages(languagesOf(vacancy));
  const language = shown ?? namingLanguage(languages, locale);
  const text = language && vacancy.titles[language];
  if (!language || !text) return {};
  const links = languages.map((available) => [available, noticePath(vacancy.slug, available, 'en')]);
  const listed = phaseAt(vacancy, now) === 'open' && shown !== null;
  return {
    title: text.title,
    description: text.summary,
    alternates: { canonical: canonicalPath(vacancy.slug, language), languages: Object.fromEntries(links) },
    ...(listed ? {} : { robots: { index: false, follow: true } }),
  };
}
