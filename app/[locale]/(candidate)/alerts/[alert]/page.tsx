import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { AlertForm } from '@/components/alerts/alert-form';
import { Page, PageHeading } from '@/components/ui/page';
import { myAlert } from '@/lib/alerts/queries';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/redirect-to-not-found';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string; alert: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'alerts' });
  return { title: t('metaTitle.edit'), robots: { index: false } };
}

export default async function AlertPage({ params }: Props) {
  const { locale: language, alert: id } = await params;
  const locale = localeOr(language);
  setRequestLocale(locale);
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
        id={alert.id}
        criteria={criteria}
        stored={{ name, frequency, locale: mails }}
        submit={t('submit')}
        aside={<a href={`/${locale}/alerts`}>{t('back')}</a>}
      />
    </Page>
  );
}
