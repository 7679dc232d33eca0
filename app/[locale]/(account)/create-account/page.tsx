import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CreateAccountForm } from '@/components/account/create-account-form';
import { Page, PageHeading } from '@/components/ui/page';
import { returnToOf } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('create.title'), robots: { index: false } };
}

export default async function CreateAccountPage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.create');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('lead')} />
      <CreateAccountForm locale={locale} next={next} />
    </Page>
  );
}
