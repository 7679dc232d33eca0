import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { Page } from '@/components/ui/page';
import { facetWords } from '@/components/vacancy/facet-words';
import { searchPath } from '@/components/vacancy/search-path';
import { searchTitle } from '@/components/vacancy/search-title';
import { VacancyList } from '@/components/vacancy/vacancy-list';
import type { Locale } from '@/lib/i18n/locales';
import { searchVacancies } from '@/lib/vacancies/search/queries';
import { feedTypes } from '@/lib/vacancies/feeds/links';
import { followedSearch } from '@/lib/vacancies/search/rules';
import { searchQuery, searchSchema } from '@/lib/vacancies/search/schema';

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// Title and page show one answer.
const resultOf = cache(async (locale: Locale, search: string) => {
  const now = new Date();
  return { now, ...(await searchVacancies(searchSchema.parse(JSON.parse(search)), locale, now)) };
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const search = searchSchema.parse(await searchParams);
  const { page, stations, words } = await resultOf(locale, JSON.stringify(search));
  return {
    title: searchTitle(search, page, facetWords(locale, stations), locale),
    robots: { index: false, follow: true },
    alternates: {
      canonical: searchPath(locale, search),
      types: feedTypes(locale, searchQuery(followedSearch(search, words))),
    },
  };
}

export default async function JobSearchPage({ searchParams }: Props) {
  const locale = await getLocale();
  const asked = await searchParams;
  const search = searchSchema.parse(asked);
  // A form without JavaScript sends its empty fields too: the address worth sharing has none. All vacancies have their own.
  if (searchQuery(search) === '' || Object.values(asked).flat().includes(''))
    redirect(searchPath(locale, search));
  const { now, ...result } = await resultOf(locale, JSON.stringify(search));
  return (
    <Page>
      <VacancyList search={search} result={result} locale={locale} now={now} />
    </Page>
  );
}
