import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { FaqPage } from '@/components/content/faq-page';
import { longestQuery } from '@/lib/content/search';
import { alternates } from '@/lib/http/alternates';
import { localeOr } from '@/lib/i18n/locales';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

async function queryOf({ searchParams }: Props): Promise<string> {
  return [(await searchParams).q ?? ''].flat().join(' ').trim().slice(0, longestQuery);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = localeOr((await props.params).locale);
  const t = await getTranslations({ locale, namespace: 'faq' });
  const query = await queryOf(props);
  return {
    title: query ? t('search.title', { query }) : t('title'),
    robots: { index: false, follow: true },
    alternates: { canonical: alternates(locale, '/faq').canonical },
  };
}

/** The questions with the words looked for: where the search of /faq leads without a script. */
export default async function FaqSearchRoute(props: Props) {
  const locale = localeOr((await props.params).locale);
  setRequestLocale(locale);
  return <FaqPage locale={locale} query={await queryOf(props)} />;
}
