import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ResendForm, verifyLimit } from '@/components/account/resend-form';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { verify } from '@/lib/accounts/actions';
import { returnToOf } from '@/lib/auth/return-to';

type Props = {
  searchParams: Promise<{ token?: string | string[]; next?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('verify.title'), robots: { index: false } };
}

/** Where the mailed link leads. Nothing happens before the button: programs that read mail follow its links too. */
export default async function VerifyEmailPage({ searchParams }: Props) {
  const locale = await getLocale();
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
