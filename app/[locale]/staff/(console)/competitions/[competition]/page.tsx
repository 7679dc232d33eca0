import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ApplicantFilters } from '@/components/competitions/applicants/applicant-filters';
import { ApplicantList } from '@/components/competitions/applicants/applicant-list';
import { CompetitionHeading } from '@/components/competitions/competition-heading';
import { CompetitionOverview } from '@/components/competitions/competition-overview';
import { StageTabs } from '@/components/competitions/applicants/stage-tabs';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Page } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { listApplicants } from '@/lib/competitions/applicants/queries';
import { competitionPath } from '@/lib/competitions/links';
import { applicantQuery } from '@/lib/competitions/schema';
import { parseSelection, selectionField, withSelection } from '@/lib/lists/selection';
import { competitionOfReader, competitionTitle } from './reader';

type Props = {
  params: Promise<{ competition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { competition } = await params;
  const locale = await getLocale();
  const t = await getTranslations('staff');
  return { title: await competitionTitle(t('applicants.title'), competition, locale) };
}

export default async function CompetitionPage({ params, searchParams }: Props) {
  const { competition: id } = await params;
  const locale = await getLocale();
  const query = await searchParams;
  const search = applicantQuery.parse(query);
  const selection = parseSelection(query[selectionField]);
  const own = withSelection(competitionPath(id, search), selection);
  const viewer = await requireStaff(locale, `/${locale}${own}`);
  const now = new Date();
  const [competition, list] = await forbiddenAsNotFound(() =>
    Promise.all([competitionOfReader(id, locale), listApplicants(viewer, id, search, locale)]),
  );
  const t = await getTranslations('staff.applicants');
  return (
    <Page>
      <CompetitionHeading competition={competition} />
      <CompetitionOverview competition={competition} locale={locale} />
      <h2 id="applicants" className="mb-3">
        {t('title')}
      </h2>
      <FlashNotice flash={query.flash} sessionId={viewer.sessionId} />
      <StageTabs id={id} counts={list.counts} search={search} />
      <ApplicantFilters id={id} search={search} />
      <p className="text-muted mb-3">{t('found', { count: list.total, zone: competition.timeZone })}</p>
      <ApplicantList
        competition={competition}
        list={list}
        search={search}
        at={now.getTime()}
        locale={locale}
      />
    </Page>
  );
}
