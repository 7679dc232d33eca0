import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EmailField } from '@/components/account/email-field';
import { Form } from '@/components/ui/form';
import { Page, PageHeading } from '@/components/ui/page';
import { forgot } from '@/lib/accounts/actions';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'accounts' });
  return { title: t('forgot.title'), robots: { index: false } };
}

export default async function ForgotPasswordPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('accounts.forgot');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('lead')} />
      <Form
        action={forgot.bind(null, locale)}
        submit={t('submit')}
        aside={<a href={`/${locale}/sign-in`}>{t('back')}</a>}
      >
        <EmailField />
      </Form>
    </Page>
  );
}
