import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ResendForm, verifyLimit } from '@/components/account/resend-form';
import { Page, PageHeading } from '@/components/ui/page';
import { returnToOf } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('sent.title'), robots: { index: false } };
}

/** After an account was asked for: the same whether one was created or there was one already (R7). */
export default async function VerificationSentPage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.sent');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('text', verifyLimit)} />
      <ResendForm locale={locale} next={next} title={t('missing')} text={t('missingText')} />
    </Page>
  );
}
