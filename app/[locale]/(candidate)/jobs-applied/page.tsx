import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { UnsentList } from '@/components/application/unsent-list';
import { isInProgress } from '@/components/application/progress';
import { StatusBadge } from '@/components/application/status-badge';
import { buttonClass } from '@/components/ui/button';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Page, PageHeading } from '@/components/ui/page';
import type { ApplicationSummary } from '@/lib/applications/dto';
import { unsentApplications } from '@/lib/applications/drafts/queries';
import { myApplications } from '@/lib/applications/queries';
import { requireCandidate } from '@/lib/auth/current';
import type { Locale } from '@/lib/i18n/locales';
import { formatDate } from '@/lib/time/format';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications');
  return { title: t('list.title'), robots: { index: false } };
}

type Props = { searchParams: Promise<{ flash?: string | string[] }> };

export default async function JobsAppliedPage({ searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/jobs-applied`);
  const t = await getTranslations('applications');
  const applications = await myApplications(viewer, locale);
  const unsent = await unsentApplications(viewer, locale, new Date());
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="applications" />
      <PageHeading title={t('list.title')} lead={t('list.lead')} />
      <FlashNotice flash={(await searchParams).flash} sessionId={viewer.sessionId} />
      <UnsentList unsent={unsent} locale={locale} />
      {applications.length + unsent.length === 0 ? (
        <div className="space-y-4">
          <p>{t('list.empty')}</p>
          <a href={`/${locale}/jobs`} className={buttonClass()}>
            {t('apply.seeVacancies')}
          </a>
        </div>
      ) : null}
      <ApplicationGroup
        heading="underWay"
        applications={applications.filter((each) => isInProgress(each.status))}
        locale={locale}
      />
      <ApplicationGroup
        heading="concluded"
        applications={applications.filter((each) => !isInProgress(each.status))}
        locale={locale}
      />
    </Page>
  );
}

type GroupProps = {
  heading: 'underWay' | 'concluded';
  applications: ApplicationSummary[];
  locale: Locale;
};

async function ApplicationGroup({ heading, applications, locale }: GroupProps) {
  const t = await getTranslations('applications');
  if (applications.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="mb-10">
      <h2 id={heading} className="border-line border-b pb-3">
        {t(`list.${heading}`, { count: applications.length })}
      </h2>
      <ul>
        {applications.map(({ id, vacancy, status, submittedAt, statusSince, reference }) => (
          <li key={id} className="border-line border-t py-5 first:border-t-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
              <h3 dir="auto">
                <a
                  lang={vacancy.language}
                  href={`/${locale}/jobs-applied/${id}`}
                  className="text-accent hover:text-accent-strong underline-offset-4 hover:underline"
                >
                  {vacancy.title}
                </a>
              </h3>
              <StatusBadge status={status} locale={locale} />
            </div>
            <p className="text-muted text-base">
              {[vacancy.reference, vacancy.station.names[locale]].join(' · ')}
            </p>
            <p className="mt-2">{t(`statusText.${status}`)}</p>
            <p className="text-muted mt-1 text-base">
              {t('list.submitted', { date: formatDate(locale, submittedAt, vacancy.station.timeZone) })} ·{' '}
              {t(`status.${status}`)}{' '}
              {t('list.since', { date: formatDate(locale, statusSince, vacancy.station.timeZone) })} ·{' '}
              <span className="whitespace-nowrap">{reference}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
