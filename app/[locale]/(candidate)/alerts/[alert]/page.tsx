import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { AlertForm } from '@/components/alerts/alert-form';
import { Page, PageHeading } from '@/components/ui/page';
import { myAlert } from '@/lib/alerts/queries';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';

type Props = { params: Promise<{ alert: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('alerts');
  return { title: t('metaTitle.edit'), robots: { index: false } };
}

export default async function AlertPage({ params }: Props) {
  const { alert: id } = await params;
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/alerts/${id}`);
  const alert = await myAlert(viewer, id);
  if (!alert) return redirectToNotFound();
  const t = await getTranslations('alerts.change');
  const { name, frequency, locale: mails, criteria } = alert;
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="alerts" />
      <PageHeading title={t('title')} />
      <AlertForm
        locale={locale}
        alert={alert}
        viewer={viewer}
        criteria={criteria}
        stored={{ name, frequency, locale: mails }}
        submit={t('submit')}
        aside={<a href={`/${locale}/alerts`}>{t('back')}</a>}
      />
    </Page>
  );
}
