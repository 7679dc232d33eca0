import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Entrance } from '@/components/account/entrance';
import { ReplacePasswordForm } from '@/components/account/replace-password-form';
import { consoleTitle } from '@/components/console/title';
import { returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ token?: string | string[]; next?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return consoleTitle(locale, t('reset.title'));
}

export default async function StaffResetPasswordPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const { token = '', next } = await searchParams;
  const t = await getTranslations('accounts.reset');
  return (
    <Entrance title={t('title')} lead={token ? t('lead') : undefined}>
      <ReplacePasswordForm kind="staff" locale={locale} token={String(token)} next={returnToOf(next)} />
    </Entrance>
  );
}
