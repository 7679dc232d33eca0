import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ForgottenPasswordForm } from '@/components/account/forgotten-password-form';
import { Page, PageHeading } from '@/components/ui/page';
import { returnToOf } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('forgot.title'), robots: { index: false } };
}

export default async function ForgotPasswordPage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.forgot');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('lead')} />
      <ForgottenPasswordForm kind="candidate" locale={locale} next={next} />
    </Page>
  );
}
