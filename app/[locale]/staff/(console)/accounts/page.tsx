import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { StaffTable } from '@/components/staff-accounts/staff-table';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Page, PageHeading } from '@/components/ui/page';
import { listStaff } from '@/lib/accounts/staff/queries';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ flash?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'twoStep' });
  return { title: t('staff.title') };
}

export default async function StaffAccountsPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const viewer = await requireStaff(locale, `/${locale}/staff/accounts`);
  const rows = await forbiddenAsNotFound(() => listStaff(viewer));
  const t = await getTranslations('twoStep.staff');
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <FlashNotice flash={(await searchParams).flash} sessionId={viewer.sessionId} />
      <StaffTable rows={rows} ownId={viewer.id} locale={locale} />
    </Page>
  );
}
