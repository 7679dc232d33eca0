import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/ui/page';
import { VacancyList } from '@/components/vacancy/vacancy-list';
import { alternates } from '@/lib/http/alternates';
import { localeOr } from '@/lib/i18n/locales';
import { feedTypes } from '@/lib/vacancies/feeds/links';
import { searchVacancies } from '@/lib/vacancies/search/queries';
import { searchSchema } from '@/lib/vacancies/search/schema';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'jobs' });
  return {
    title: t('title'),
    description: t('lead'),
    alternates: { ...alternates(locale, '/jobs'), types: feedTypes(locale) },
  };
}

export default async function JobsPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const now = new Date();
  const search = searchSchema.parse({});
  const result = await searchVacancies(search, locale, now);
  return (
    <Page>
      <VacancyList search={search} result={result} locale={locale} now={now} />
    </Page>
  );
}
