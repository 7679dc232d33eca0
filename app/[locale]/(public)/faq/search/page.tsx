import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FaqPage } from '@/components/content/faq-page';
import { longestQuery } from '@/lib/content/search';
import { alternates } from '@/lib/http/metadata';

type Props = {
  searchParams: Promise<{ q?: string | string[] }>;
};

async function queryOf({ searchParams }: Props): Promise<string> {
  return [(await searchParams).q ?? ''].flat().join(' ').trim().slice(0, longestQuery);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('faq');
  const query = await queryOf(props);
  return {
    title: query ? t('search.title', { query }) : t('title'),
    robots: { index: false, follow: true },
    alternates: { canonical: alternates(locale, '/faq').canonical },
  };
}

/** The questions with the words looked for: where the search of /faq leads without a script. */
export default async function FaqSearchRoute(props: Props) {
  const locale = await getLocale();
  return <FaqPage locale={locale} query={await queryOf(props)} />;
}
