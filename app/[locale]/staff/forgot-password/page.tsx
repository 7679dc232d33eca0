import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Entrance, EntranceNotes } from '@/components/account/entrance';
import { ForgottenPasswordForm } from '@/components/account/forgotten-password-form';
import { accountText } from '@/components/account/text';
import { consoleTitle } from '@/components/console/title';
import { returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return consoleTitle(locale, t('forgot.title'));
}

export default async function StaffForgotPasswordPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
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
