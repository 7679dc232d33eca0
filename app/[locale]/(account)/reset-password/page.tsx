import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ReplacePasswordForm } from '@/components/account/replace-password-form';
import { Page, PageHeading } from '@/components/ui/page';
import { returnToOf } from '@/lib/auth/return-to';

type Props = {
  searchParams: Promise<{ token?: string | string[]; next?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('reset.title'), robots: { index: false } };
}

export default async function ResetPasswordPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token = '', next } = await searchParams;
  const t = await getTranslations('accounts.reset');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={token ? t('lead') : undefined} />
      <ReplacePasswordForm kind="candidate" locale={locale} token={String(token)} next={returnToOf(next)} />
    </Page>
  );
}
