import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NewPasswordField } from '@/components/account/new-password-field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { reset } from '@/lib/accounts/actions';
import { handingOn, returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ token?: string | string[]; next?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'accounts' });
  return { title: t('reset.title'), robots: { index: false } };
}

export default async function ResetPasswordPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const { token, next: given } = await searchParams;
  const next = returnToOf(given);
  const t = await getTranslations('accounts');
  return (
    <Page width="form">
      <PageHeading title={t('reset.title')} lead={token ? t('reset.lead') : undefined} />
      {token ? (
        <Form action={reset.bind(null, locale, next)} submit={t('reset.submit')}>
          <input type="hidden" name="token" value={String(token)} />
          <NewPasswordField name="newPassword" label={t('newPassword')} />
        </Form>
      ) : (
        <Notice tone="warning">{t('reset.noLink')}</Notice>
      )}
      <p className="mt-8">
        <a href={handingOn(`/${locale}/forgot-password`, next)}>{t('reset.another')}</a>
      </p>
    </Page>
  );
}
