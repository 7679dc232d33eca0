import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CreateAccountForm } from '@/components/account/create-account-form';
import { Page, PageHeading } from '@/components/ui/page';
import { returnToOf } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('affiliate.title'), robots: { index: false } };
}

/** The direct link marked for staff: for those who have a staff address but are not staff (R8). */
export default async function CreateAffiliateAccountPage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.affiliate');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('lead')} />
      <CreateAccountForm locale={locale} affiliate next={next} />
    </Page>
  );
}
