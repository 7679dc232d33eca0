import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { StaffTable } from '@/components/staff-accounts/staff-table';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { listStaff } from '@/lib/accounts/staff/queries';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ reset?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'twoStep' });
  return { title: t('staff.title') };
}

export default async function StaffAccountsPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const { reset } = await searchParams;
  const viewer = await requireStaff(locale, `/${locale}/staff/accounts`);
  const rows = await forbiddenAsNotFound(() => listStaff(viewer));
  const was = rows.find(({ id, twoStep }) => id === reset && !twoStep);
  const t = await getTranslations('twoStep.staff');
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div role="status" className={was ? 'mb-6' : ''}>
        {was ? <Notice tone="success">{t('wasReset', { name: was.name })}</Notice> : null}
      </div>
      <StaffTable rows={rows} ownId={viewer.id} locale={locale} />
    </Page>
  );
}
