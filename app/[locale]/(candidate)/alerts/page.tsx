import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { AlertItem } from '@/components/alerts/alert-item';
import { buttonClass } from '@/components/ui/button';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Page, PageHeading } from '@/components/ui/page';
import { criteriaChoices, myAlerts } from '@/lib/alerts/queries';
import { mostAlerts } from '@/lib/alerts/rules';
import { criteriaWords } from '@/lib/alerts/words';
import { requireCandidate } from '@/lib/auth/current';

type Props = {
  searchParams: Promise<{ flash?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('alerts');
  return { title: t('title'), robots: { index: false } };
}

export default async function AlertsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/alerts`);
  const t = await getTranslations('alerts');
  const now = new Date();
  const alerts = await myAlerts(viewer, now);
  const { stations } = await criteriaChoices(now);
  const words = await Promise.all(alerts.map(({ criteria }) => criteriaWords(criteria, stations, locale)));
  const { flash } = await searchParams;
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="alerts" />
      <PageHeading title={t('title')} lead={t('lead')} />
      <FlashNotice flash={flash} sessionId={viewer.sessionId} />
      {alerts.length > 0 ? (
        <ul>
          {alerts.map((alert, index) => (
            <AlertItem key={alert.id} alert={alert} words={words[index] ?? ''} locale={locale} />
          ))}
        </ul>
      ) : null}
      <div className="border-line mt-4 space-y-4 border-t pt-6">
        <p>{alerts.length === 0 ? t('empty') : t('another', { most: mostAlerts })}</p>
        <a href={`/${locale}/jobs`} className={buttonClass({ variant: 'secondary' })}>
          {t('search')}
        </a>
      </div>
    </Page>
  );
}
