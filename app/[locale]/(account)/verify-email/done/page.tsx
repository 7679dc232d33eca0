import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { withReturnTo, returnToOf } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('verified.title'), robots: { index: false } };
}

export default async function VerifiedPage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.verified');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('text')} />
      <a href={withReturnTo(`/${locale}/sign-in`, next || `/${locale}/profile`)} className={buttonClass()}>
        {t(next ? 'signInOn' : 'signIn')}
      </a>
    </Page>
  );
}
