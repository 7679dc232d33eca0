import { getTranslations } from 'next-intl/server';
import { config } from '../../config';
import type { NoticeLanguage } from '../../db/models';
import { escaped } from '../../http/escaped.js';
import type { Locale } from '../../i18n/locales';
import { formatInstant } from '../../time/format';
import { lastMinute } from '../../time/rules';
import { type VacancySummary, languagesOf } from '../dto';
import { directionOf, namingLanguage, noticePath } from '../rules';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';

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
    const items = facts.map(([label = '', value = '']) => t('feeds.fact', { label, value }));
    const lines = items.map((fact) => `<li>${escaped(fact)}</li>`);
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

export type FeedHead = {
  id: string;
  title: string;
  description: string;
  organisation: string;
  locale: Locale;
  /** Its own address, and that of the page with the same vacancies. */
  self: string;
  page: string;
  updated: Date;
};

/** A feed in Atom (RFC 4287). The instant of closing is its `dcterms:valid`. */
export function atomFeed(head: FeedHead, items: FeedItem[]): string {
  return generateAtomFeed({
    id: head.id,
    title: { value: head.title },
    subtitle: { value: head.description },
    updated: head.updated,
    authors: [{ name: head.organisation }],
    xml: { lang: head.locale },
    links: [
      { href: head.self, rel: 'self', type: 'application/atom+xml' },
      { href: head.page, rel: 'alternate', type: 'text/html', hreflang: head.locale },
    ],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      summary: { value: item.summary },
      content: { value: item.html, type: 'html' },
      links: [{ href: item.url, rel: 'alternate', type: 'text/html', hreflang: item.language }],
      categories: item.categories,
      published: item.published,
      updated: item.updated,
      dcterms: { valid: [item.closesAt] },
      xml: { lang: item.language },
    })),
  });
}

/** A feed in JSON Feed 1.1. The instant of closing is in its extension `_vacancy`. */
export function jsonFeed(head: FeedHead, items: FeedItem[]): string {
  const feed = generateJsonFeed({
    title: head.title,
    description: head.description,
    home_page_url: head.page,
    feed_url: head.self,
    language: head.locale,
    authors: [{ name: head.organisation }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      language: item.language,
      tags: item.categories.map(({ label }) => label),
      _vacancy: { reference: item.reference, closes_at: item.closesAt.toISOString() },
    })),
  });
  // Required even where nothing is open; the library leaves out what is empty.
  return JSON.stringify({ items: [], ...(feed as object) });
}
