import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DeviceList } from '@/components/account/device-list';
import { Page, PageHeading } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'accounts' });
  return { title: t('staffAccount.title') };
}

export default async function StaffAccountPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const viewer = await requireStaff(locale, `/${locale}/staff/account`);
  const t = await getTranslations('accounts');
  return (
    <Page width="text">
      <PageHeading title={t('staffAccount.title')} lead={t('staffAccount.lead')} />
      <DeviceList viewer={viewer} locale={locale} />
    </Page>
  );
}
