import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { StaffTable } from '@/components/staff-accounts/staff-table';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Page, PageHeading } from '@/components/ui/page';
import { listStaff } from '@/lib/accounts/staff/queries';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';

type Props = { searchParams: Promise<{ flash?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('twoStep');
  return { title: t('staff.title') };
}

export default async function StaffAccountsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireStaff(locale, `/${locale}/staff/accounts`);
  const rows = await forbiddenAsNotFound(() => listStaff(viewer));
  const t = await getTranslations('twoStep.staff');
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <FlashNotice flash={(await searchParams).flash} sessionId={viewer.sessionId} />
      <StaffTable rows={rows} ownId={viewer.id} />
    </Page>
  );
}
