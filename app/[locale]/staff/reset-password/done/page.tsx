import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Entrance } from '@/components/account/entrance';
import { consoleTitle } from '@/components/console/title';
import { buttonClass } from '@/components/ui/button';
import { passwordPaths } from '@/lib/accounts/paths';
import { withReturnTo, returnToOf } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('accounts');
  return consoleTitle(locale, t('resetDone.title'));
}

export default async function StaffPasswordResetPage({ searchParams }: Props) {
  const locale = await getLocale();
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
