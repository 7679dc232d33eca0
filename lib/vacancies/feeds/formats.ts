import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Locale } from '../../i18n/locales';
import type { FeedItem } from './items';

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
