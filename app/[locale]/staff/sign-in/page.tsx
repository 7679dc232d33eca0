import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Entrance, EntranceNotes } from '@/components/account/entrance';
import { SignInForm } from '@/components/account/sign-in-form';
import { accountText } from '@/components/account/text';
import { consoleTitle } from '@/components/console/title';
import { passwordPaths } from '@/lib/accounts/paths';
import { currentStaff } from '@/lib/auth/current';
import { withReturnTo, returnToOf } from '@/lib/auth/return-to';
import { sessionKinds } from '@/lib/auth/session-kinds';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('accounts');
  return consoleTitle(locale, t('staffSignIn.title'));
}

export default async function StaffSignInPage({ searchParams }: Props) {
  const locale = await getLocale();
  const given = returnToOf((await searchParams).next);
  const next = given || `/${locale}/staff`;
  if ((await currentStaff()).kind === 'staff') redirect(next);
  const t = await getTranslations('accounts.staffSignIn');
  const text = accountText(locale);
  return (
    <Entrance title={t('title')} lead={t('lead', { idle: sessionKinds.staff.idleHours })}>
      <SignInForm
        kind="staff"
        locale={locale}
        next={next}
        aside={
          <a href={withReturnTo(`/${locale}${passwordPaths.staff.forgotten}`, given)}>{t('forgotten')}</a>
        }
      />
      <EntranceNotes>
        <p>{t.rich('help', text)}</p>
        <p>{t.rich('candidates', text)}</p>
        <p>{t.rich('internal', text)}</p>
        <p>{t.rich('affiliates', text)}</p>
      </EntranceNotes>
    </Entrance>
  );
}
