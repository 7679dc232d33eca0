import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/ui/page';
import { VacancyList } from '@/components/vacancy/vacancy-list';
import { localeOr } from '@/lib/i18n/locales';
import { openVacancies } from '@/lib/vacancies/queries';
import { searchSchema } from '@/lib/vacancies/search';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'jobs' });
  return { title: t('searchTitle'), robots: { index: false, follow: true } };
}

export default async function JobSearchPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const now = new Date();
  const search = searchSchema.parse(await searchParams);
  return (
    <Page>
      <VacancyList vacancies={await openVacancies(now)} search={search} locale={locale} now={now} />
    </Page>
  );
}
