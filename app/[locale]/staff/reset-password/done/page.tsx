import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Entrance } from '@/components/account/entrance';
import { consoleTitle } from '@/components/console/title';
import { buttonClass } from '@/components/ui/button';
import { passwordPaths } from '@/lib/accounts/paths';
import { withReturnTo, returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return consoleTitle(locale, t('resetDone.title'));
}

export default async function StaffPasswordResetPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.resetDone');
  return (
    <Entrance title={t('title')} lead={t('text')}>
      <a href={withReturnTo(`/${locale}${passwordPaths.staff.signIn}`, next)} className={buttonClass()}>
        {t('signIn')}
      </a>
    </Entrance>
  );
}
