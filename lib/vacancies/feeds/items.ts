import { getTranslations } from 'next-intl/server';
import { config } from '../../config';
import type { NoticeLanguage } from '../../db/models';
import { escaped } from '../../http/escaped';
import type { Locale } from '../../i18n/locales';
import { formatInstant } from '../../time/format';
import { lastMinute } from '../../time/rules';
import { languagesOf, type VacancySummary } from '../dto';
import { directionOf, namingLanguage, noticePath } from '../rules';

/** A vacancy as a feed tells it, whatever the format. */
export type FeedItem = {
  id: string;
  url: string;
  title: string;
  summary: string;
  /** Of title and summary. */
  language: NoticeLanguage;
  html: string;
  categories: { term: string; scheme: string; label: string }[];
  published: Date;
  updated: Date;
  closesAt: Date;
  reference: string;
};

/** An identifier that stays whatever becomes of the address (RFC 4151). */
export function tagUri(name: string): string {
  return `tag:${new URL(config().SITE_URL).hostname},2026:${name}`;
}

/** What a feed in `locale` tells of the vacancies, in their order. */
export async function feedItems(vacancies: VacancySummary[], locale: Locale): Promise<FeedItem[]> {
  const t = await getTranslations({ locale });
  const read = t('feeds.read');
  return vacancies.flatMap((vacancy) => {
    const language = namingLanguage(languagesOf(vacancy), locale);
    const text = language && vacancy.titles[language];
    if (!language || !text) return [];
    const { reference, station, contractType, grade } = vacancy;
    const url = `${config().SITE_URL}${noticePath(vacancy.slug, language, locale)}`;
    const contract = t(`terms.contractType.${contractType}`);
    const facts = [
      [t('vacancy.contract'), contract],
      [t('vacancy.grade'), grade ?? ''],
      [t('vacancy.dutyStation'), station.names[locale]],
      [t('vacancy.department'), vacancy.departments[locale]],
      [t('vacancy.reference'), reference],
      [t('vacancy.closes'), formatInstant(locale, lastMinute(vacancy.closesAt), station.timeZone)],
    ].filter(([, value]) => value !== '');
    const told = facts.map(([label = '', value = '']) => t('feeds.fact', { label, value }));
    const lines = told.map((fact) => `<li>${escaped(fact)}</li>`);
    const own = `lang="${language}" dir="${directionOf(language)}"`;
    const link = `<a href="${escaped(url)}">${escaped(read)}</a>`;
    const kinds = [
      { term: contractType, scheme: tagUri('contract'), label: contract },
      ...(grade ? [{ term: grade, scheme: tagUri('grade'), label: grade }] : []),
      { term: station.id, scheme: tagUri('station'), label: station.names[locale] },
    ];
    return [
      {
        id: tagUri(`vacancies/${reference}/${language}`),
        url,
        ...text,
        language,
        // The facts are in the language of the feed, whatever that of the notice.
        html: `<p ${own}>${escaped(text.summary)}</p><div lang="${locale}" dir="ltr"><ul>${lines.join('')}</ul><p>${link}</p></div>`,
        categories: kinds,
        published: new Date(vacancy.opensAt),
        updated: latest(vacancy.opensAt, vacancy.updatedAt),
        closesAt: new Date(vacancy.closesAt),
        reference,
      },
    ];
  });
}

// A notice that was written before it opens is news only when it opens.
function latest(...instants: string[]): Date {
  return new Date(Math.max(...instants.map((instant) => new Date(instant).getTime())));
}
