import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { withReturnTo, returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'accounts' });
  return { title: t('resetDone.title'), robots: { index: false } };
}

export default async function PasswordResetPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.resetDone');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('text')} />
      <a href={withReturnTo(`/${locale}/sign-in`, next)} className={buttonClass()}>
        {t('signIn')}
      </a>
    </Page>
  );
}
