import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { searchPath } from '@/components/vacancy/search-path';
import { VacancyList } from '@/components/vacancy/vacancy-list';
import { localeOr } from '@/lib/i18n/locales';
import { searchVacancies } from '@/lib/vacancies/search/queries';
import { feedTypes } from '@/lib/vacancies/feeds/links';
import { searchQuery, searchSchema } from '@/lib/vacancies/search/schema';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'jobs' });
  const search = searchSchema.parse(await searchParams);
  return {
    title: t('searchTitle'),
    robots: { index: false, follow: true },
    alternates: {
      canonical: searchPath(locale, search),
      types: feedTypes(locale, searchQuery({ ...search, sort: null, page: 1 })),
    },
  };
}

export default async function JobSearchPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const asked = await searchParams;
  const search = searchSchema.parse(asked);
  // A form without JavaScript sends its empty fields too: the address worth sharing has none. All vacancies have their own.
  if (searchQuery(search) === '' || Object.values(asked).flat().includes(''))
    redirect(searchPath(locale, search));
  const now = new Date();
  const result = await searchVacancies(search, locale, now);
  return (
    <Page>
      <VacancyList search={search} result={result} locale={locale} now={now} />
    </Page>
  );
}
