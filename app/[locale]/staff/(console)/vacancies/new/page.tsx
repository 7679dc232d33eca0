import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FactsForm } from '@/components/authoring/facts-form';
import { Page, PageHeading } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { dutyStations } from '@/lib/vacancies/authoring/queries';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('authoring');
  return { title: t('new.title') };
}

export default async function NewVacancyPage() {
  const locale = await getLocale();
  const viewer = await requireStaff(locale, `/${locale}/staff/vacancies/new`);
  const stations = await forbiddenAsNotFound(() => dutyStations(viewer));
  const t = await getTranslations('authoring');
  return (
    <Page width="text">
      <PageHeading
        title={t('new.title')}
        lead={t('new.lead')}
        above={<a href={`/${locale}/staff/vacancies`}>{t('page.back')}</a>}
      />
      <FactsForm stations={stations} locale={locale} />
    </Page>
  );
}
