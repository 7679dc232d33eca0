import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ResendForm, verifyLimit } from '@/components/account/resend-form';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { verify } from '@/lib/accounts/actions';
import { returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ token?: string | string[]; next?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'accounts' });
  return { title: t('verify.title'), robots: { index: false } };
}

/** Where the mailed link leads. Nothing happens before the button: programs that read mail follow its links too. */
export default async function VerifyEmailPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const { token, next: given } = await searchParams;
  const next = returnToOf(given);
  const t = await getTranslations('accounts');
  return (
    <Page width="form">
      <PageHeading title={t('verify.title')} lead={token ? t('verify.text') : undefined} />
      {token ? (
        <Form action={verify.bind(null, locale, next)} submit={t('verify.submit')}>
          <input type="hidden" name="token" value={String(token)} />
        </Form>
      ) : (
        <Notice tone="warning">{t('verify.noLink')}</Notice>
      )}
      <ResendForm
        locale={locale}
        next={next}
        title={t('resend.title')}
        text={t('resend.text', verifyLimit)}
      />
    </Page>
  );
}
