import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ForgottenPasswordForm } from '@/components/account/forgotten-password-form';
import { Page, PageHeading } from '@/components/ui/page';
import { returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'accounts' });
  return { title: t('forgot.title'), robots: { index: false } };
}

export default async function ForgotPasswordPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.forgot');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('lead')} />
      <ForgottenPasswordForm kind="candidate" locale={locale} next={next} />
    </Page>
  );
}
