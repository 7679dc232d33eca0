import { getTranslations } from 'next-intl/server';
import { config } from '../../config';
import { conditional, entityTag } from '../../http/conditional';
import type { Locale } from '../../i18n/locales';
import { organisation } from '../../i18n/organisation';
import { parseQuery } from '../api/http';
import { vacanciesMatching } from '../search/queries';
import { type Search, searchQuery, searchSchema } from '../search/schema';
import { atomFeed, feedItems, jsonFeed, tagUri } from './formats';
import { feedQuerySchema } from './schema';
import { openAddresses } from './queries';
import { published } from './published';
import { createAsyncCache } from '../../http/async-cache';
import { addressesOf, mostAddresses, sitemapIndexXml, sitemapXml } from '../sitemap';

export type FeedFormat = 'atom' | 'json';

const types = { atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' };
const writers = { atom: atomFeed, json: jsonFeed };
const mostItems = 100;

// Of the feeds of everything that is open, which most readers ask for again and again.
const kept = new Map<string, { state: string; body: string; etag: string }>();

/**
 * The feed of what a search finds, the latest to open first; any search of the site may be followed. What cannot be read
 * is refused as the public interface does: left out, it would make a feed of everything.
 */
export async function answerFeed(
  request: Request,
  locale: Locale,
  format: FeedFormat,
  now: Date,
): Promise<Response> {
  const parsed = parseQuery(feedQuerySchema, request);
  if (!parsed.ok) return parsed.response;
  const search = searchOf(searchSchema.parse(parsed.query));
  const query = searchQuery(search);
  const { state, changed } = await published(now);
  const key = `${locale}.${format}`;
  const before = query === '' ? kept.get(key) : undefined;
  const written = before?.state === state ? before : await write(search, locale, format, now, changed ?? now);
  if (query === '') kept.set(key, { ...written, state });
  return conditional(request, {
    ...written,
    type: types[format],
    lastModified: changed && isDatable(search, changed, now) ? changed : undefined,
    headers: {
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=3600',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
}

// A second change within the same second would have the same date; and what closes soon or is new changes by itself.
function isDatable({ closing, opened }: Search, changed: Date, now: Date): boolean {
  return closing.length + opened.length === 0 && now.getTime() - changed.getTime() > 2000;
}

// The order is the feed's own; words are taken as they are, so that a feed does not change its subject.
function searchOf(search: Search): Search {
  return { ...search, sort: null, page: 1, exact: search.q !== '' };
}

async function write(search: Search, locale: Locale, format: FeedFormat, now: Date, updated: Date) {
  const t = await getTranslations({ locale, namespace: 'feeds' });
  const { rows } = await vacanciesMatching({ ...search, sort: 'newest' }, { start: 0, end: mostItems }, now);
  const query = searchQuery(search);
  const site = `${config().SITE_URL}/${locale}`;
  const names = organisation(locale);
  const head = {
    id: tagUri(`feeds/${locale}${query}`),
    title: t(query === '' ? 'title' : 'searchTitle', names),
    description: t('description', names),
    organisation: names.organisation,
    locale,
    self: `${site}/feeds/vacancies.${format}${query}`,
    page: `${site}/jobs${query === '' ? '' : `/search${query}`}`,
    updated,
  };
  const body = writers[format](head, await feedItems(rows, locale));
  return { body, etag: entityTag(body) };
}

type File = { body: string; etag: string };

// Those of the latest state of what is public: programs ask for them again and again.
const remember = createAsyncCache<File[]>({ maxSize: 1, sizeOf: () => 1 });

/**
 * A file of the site map: part 0 is the only one or the list of the others, which are counted from 1. Null where there is no
 * such part.
 */
export async function sitemapFile(part: number, now: Date): Promise<File | null> {
  const { state, changed } = await published(now);
  return (await remember(state, () => sitemapFiles(changed, now)))[part] ?? null;
}

async function sitemapFiles(changed: Date | null, now: Date): Promise<File[]> {
  const origin = config().SITE_URL;
  const addresses = addressesOf(await openAddresses(now), changed);
  const count = Math.ceil(addresses.length / mostAddresses);
  const parts = Array.from({ length: count }, (_, index) =>
    sitemapXml(addresses.slice(index * mostAddresses, (index + 1) * mostAddresses), origin),
  );
  const [only = ''] = parts;
  const bodies = count > 1 ? [sitemapIndexXml(count, origin), ...parts] : [only, only];
  return bodies.map((body) => ({ body, etag: entityTag(body) }));
}
