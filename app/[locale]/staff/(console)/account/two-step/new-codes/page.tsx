import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { RenewForm } from '@/components/account/two-step/confirmed-forms';
import { Page, PageHeading } from '@/components/ui/page';
import { signInAddress } from '@/lib/accounts/queries';
import { mySecondFactor } from '@/lib/accounts/second-factor/queries';
import { requireStaff } from '@/lib/auth/current';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('twoStep');
  return { title: t('renew.title') };
}

export default async function NewCodesPage() {
  const locale = await getLocale();
  const back = `/${locale}/staff/account/two-step`;
  const viewer = await requireStaff(locale, `${back}/new-codes`);
  if ((await mySecondFactor(viewer)).since === null) redirect(back);
  const t = await getTranslations('twoStep');
  return (
    <Page width="text">
      <PageHeading title={t('renew.title')} lead={t('renew.lead')} above={<a href={back}>{t('back')}</a>} />
      <RenewForm locale={locale} email={await signInAddress(viewer)} back={back} />
    </Page>
  );
}
