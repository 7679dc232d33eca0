import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { Form } from '@/components/ui/form';
import { Page, PageHeading } from '@/components/ui/page';
import { remove } from '@/lib/alerts/actions';
import { myAlert } from '@/lib/alerts/queries';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';

type Props = { params: Promise<{ alert: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('alerts');
  return { title: t('metaTitle.delete'), robots: { index: false } };
}

export default async function DeleteAlertPage({ params }: Props) {
  const { alert: id } = await params;
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/alerts/${id}/delete`);
  const alert = await myAlert(viewer, id);
  if (!alert) return redirectToNotFound();
  const t = await getTranslations('alerts.remove');
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="alerts" />
      <PageHeading title={t('title')} lead={t('text', { name: alert.name })} />
      <Form
        action={remove.bind(null, locale, alert.id)}
        submit={t('submit')}
        submitLook={{ variant: 'danger' }}
        aside={<a href={`/${locale}/alerts`}>{t('keep')}</a>}
      />
    </Page>
  );
}
