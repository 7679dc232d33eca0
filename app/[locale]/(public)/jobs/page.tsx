import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/ui/page';
import { VacancyList } from '@/components/vacancy/vacancy-list';
import { alternates } from '@/lib/http/metadata';
import { feedTypes } from '@/lib/vacancies/feeds/links';
import { searchVacancies } from '@/lib/vacancies/search/queries';
import { searchSchema } from '@/lib/vacancies/search/schema';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('jobs');
  return {
    title: t('title'),
    description: t('lead'),
    alternates: { ...alternates(locale, '/jobs'), types: feedTypes(locale) },
  };
}

export default async function JobsPage() {
  const locale = await getLocale();
  const now = new Date();
  const search = searchSchema.parse({});
  const result = await searchVacancies(search, locale, now);
  return (
    <Page>
      <VacancyList search={search} result={result} locale={locale} now={now} />
    </Page>
  );
}
