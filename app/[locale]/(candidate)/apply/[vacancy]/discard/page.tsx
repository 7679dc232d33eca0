import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { Form } from '@/components/ui/form';
import { Page, PageHeading } from '@/components/ui/page';
import { discard } from '@/lib/applications/actions';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';
import { contextOfReader } from '../reader';

type Props = { params: Promise<{ vacancy: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications');
  return { title: t('unsent.discardTitle'), robots: { index: false } };
}

export default async function DiscardPage({ params }: Props) {
  const { vacancy: slug } = await params;
  const locale = await getLocale();
  await requireCandidate(locale, `/${locale}/apply/${slug}/discard`);
  const context = await contextOfReader(slug, locale);
  if (!context) return redirectToNotFound();
  const t = await getTranslations('applications.unsent');
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="applications" />
      <PageHeading title={t('discardTitle')} lead={t('discardText', { title: context.vacancyTitle })} />
      <Form
        action={discard.bind(null, locale, slug)}
        submit={t('discardSubmit')}
        submitLook={{ variant: 'danger' }}
        aside={<a href={`/${locale}/jobs-applied`}>{t('discardKeep')}</a>}
      />
    </Page>
  );
}
