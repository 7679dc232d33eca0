import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Entrance } from '@/components/account/entrance';
import { ReplacePasswordForm } from '@/components/account/replace-password-form';
import { consoleTitle } from '@/components/console/title';
import { returnToOf } from '@/lib/auth/return-to';

type Props = {
  searchParams: Promise<{ token?: string | string[]; next?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('accounts');
  return consoleTitle(locale, t('reset.title'));
}

export default async function StaffResetPasswordPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token = '', next } = await searchParams;
  const t = await getTranslations('accounts.reset');
  return (
    <Entrance title={t('title')} lead={token ? t('lead') : undefined}>
      <ReplacePasswordForm kind="staff" locale={locale} token={String(token)} next={returnToOf(next)} />
    </Entrance>
  );
}
