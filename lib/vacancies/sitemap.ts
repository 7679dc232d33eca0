import type { NoticeLanguage } from '../db/models';
import { alternates } from '../http/metadata';
import { locales } from '../i18n/locales';
import { canonicalPath, noticeAlternates, orderedLanguages } from './rules';

/** Most addresses in one file of a site map (sitemaps.org). */
export const mostAddresses = 50_000;

/** What the site map says of an open vacancy. */
export type OpenAddress = { slug: string; languages: NoticeLanguage[]; opensAt: Date; updatedAt: Date };

/** One address with those of its languages, itself included, and of the one for readers of none of them (x-default). */
export type Address = { path: string; languages: Record<string, string>; changed?: string };

// Without their language; '' is the home page.
const pages = [
  '',
  '/jobs',
  '/how-to-apply',
  '/recruitment-process',
  '/tests-and-interviews',
  '/faq',
  '/privacy',
  '/accessibility',
  '/security',
  '/developers',
  '/report-a-problem',
];
// These show the vacancies, so they change with them.
const listing = ['', '/jobs'];

/** Every address search engines should know: the public pages, and open vacancies in each language they are written in. */
export function addressesOf(open: readonly OpenAddress[], changed: Date | null): Address[] {
  const fixed = pages.flatMap((page) => {
    const when = listing.includes(page) ? changed?.toISOString() : undefined;
    return locales.map((locale) => {
      const { canonical, languages } = alternates(locale, page);
      return { path: canonical, languages, changed: when };
    });
  });
  const notices = open.flatMap((vacancy) => {
    const own = orderedLanguages(vacancy.languages);
    const languages = noticeAlternates(vacancy.slug, own);
    const when = vacancy.updatedAt > vacancy.opensAt ? vacancy.updatedAt : vacancy.opensAt;
    return own.map((language) => ({
      path: canonicalPath(vacancy.slug, language),
      languages,
      changed: when.toISOString(),
    }));
  });
  return [...fixed, ...notices];
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One file of the site map. Addresses are slugs and codes, which need no escaping. */
export function sitemapXml(addresses: readonly Address[], origin: string): string {
  const entries = addresses.map(({ path, languages, changed }) => {
    const links = Object.entries(languages).map(
      ([language, other]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${other}"/>`,
    );
    const when = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${origin}${path}</loc>${when}${links.join('')}</url>`;
  });
  return `${head}\n<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** The list of the files of a site map that needs several, each asked for by its number from 1. */
export function sitemapIndexXml(files: number, origin: string): string {
  const entries = Array.from(
    { length: files },
    (_, index) => `<sitemap><loc>${origin}/sitemap.xml?part=${index + 1}</loc></sitemap>`,
  );
  return `${head}\n<sitemapindex xmlns="${schema}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}
