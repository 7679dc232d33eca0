import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CreateAccountForm } from '@/components/account/create-account-form';
import { Page, PageHeading } from '@/components/ui/page';
import { returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'accounts' });
  return { title: t('affiliate.title'), robots: { index: false } };
}

/** The direct link marked for staff: for those who have a staff address but are not staff (R8). */
export default async function CreateAffiliateAccountPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.affiliate');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('lead')} />
      <CreateAccountForm locale={locale} affiliate next={next} />
    </Page>
  );
}
