import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ReplacePasswordForm } from '@/components/account/replace-password-form';
import { Page, PageHeading } from '@/components/ui/page';
import { returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ token?: string | string[]; next?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'accounts' });
  return { title: t('reset.title'), robots: { index: false } };
}

export default async function ResetPasswordPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const { token = '', next } = await searchParams;
  const t = await getTranslations('accounts.reset');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={token ? t('lead') : undefined} />
      <ReplacePasswordForm kind="candidate" locale={locale} token={String(token)} next={returnToOf(next)} />
    </Page>
  );
}
