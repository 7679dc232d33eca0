import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Entrance, EntranceNotes } from '@/components/account/entrance';
import { ForgottenPasswordForm } from '@/components/account/forgotten-password-form';
import { accountText } from '@/components/account/text';
import { consoleTitle } from '@/components/console/title';
import { returnToOf } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('accounts');
  return consoleTitle(locale, t('forgot.title'));
}

export default async function StaffForgotPasswordPage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts');
  return (
    <Entrance title={t('forgot.title')} lead={t('forgot.lead')}>
      <ForgottenPasswordForm kind="staff" locale={locale} next={next} />
      <EntranceNotes>
        <p>{t.rich('staffSignIn.help', accountText(locale))}</p>
      </EntranceNotes>
    </Entrance>
  );
}
