import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { NoticeLanguage } from '../db/models';
import { previewImage } from '../http/metadata';
import type { Locale } from '../i18n/locales';
import { organisation } from '../i18n/organisation';
import { languagesOf, type VacancyNotice } from './dto';
import {
  canonicalPath,
  directionOf,
  namingLanguage,
  noticeAlternates,
  orderedLanguages,
  phaseAt,
} from './rules';

// Search engines show some sixty characters of a title.
const longestTitle = 60;

const regions: Record<NoticeLanguage, string> = {
  en: 'en_GB',
  fr: 'fr_FR',
  es: 'es_ES',
  ar: 'ar_AR',
  zh: 'zh_CN',
  ru: 'ru_RU',
  pt: 'pt_PT',
};

/**
 * What the picture of a vacancy says it is about: its title in the language of the interface, else in another. Pictures
 * cannot be drawn from right to left: instead of an Arabic title it is the department.
 */
export function pictureTitle({ titles, departments }: VacancyNotice, locale: Locale): string {
  const drawn = (Object.keys(titles) as NoticeLanguage[]).filter(
    (language) => directionOf(language) === 'ltr',
  );
  const naming = namingLanguage(drawn, locale);
  return (naming && titles[naming]?.title) ?? departments[locale];
}

/**
 * Title, canonical and hreflang addresses and preview of a notice's page. A page that only points to the notice's language
 * names that language's page as canonical; closed and cancelled notices stay readable but leave search engines.
 */
export async function noticeMetadata(
  vacancy: VacancyNotice,
  shown: NoticeLanguage | null,
  locale: Locale,
  now: Date,
): Promise<Metadata> {
  const languages = orderedLanguages(languagesOf(vacancy));
  const language = shown ?? namingLanguage(languages, locale);
  const text = language && vacancy.titles[language];
  if (!language || !text) return {};
  const t = await getTranslations({ locale });
  const names = organisation(locale);
  const site = t('layout.siteName', names);
  const withSite = `${text.title} – ${site}`;
  const canonical = canonicalPath(vacancy.slug, language);
  const listed = phaseAt(vacancy, now) === 'open' && shown !== null;
  const alt = t('vacancy.imageAlt', {
    title: pictureTitle(vacancy, locale),
    organisation: names.organisation,
  });
  return {
    title: { absolute: withSite.length > longestTitle ? text.title : withSite },
    description: text.summary,
    alternates: {
      canonical,
      languages: noticeAlternates(vacancy.slug, languages),
    },
    openGraph: {
      type: 'article',
      siteName: site,
      title: text.title,
      description: text.summary,
      url: canonical,
      locale: regions[language],
      alternateLocale: languages.filter((other) => other !== language).map((other) => regions[other]),
      images: [previewImage(`/${locale}/jobs/${vacancy.slug}`, alt)],
    },
    twitter: { card: 'summary_large_image' },
    ...(listed ? {} : { robots: { index: false, follow: true } }),
  };
}
