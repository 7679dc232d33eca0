import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CompetitionFilters } from '@/components/competitions/competition-filters';
import { CompetitionTable } from '@/components/competitions/competition-table';
import { Pager } from '@/components/console/pager';
import { Page, PageHeading } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { competitionsPath } from '@/lib/competitions/links';
import { listCompetitions, stationChoices } from '@/lib/competitions/queries';
import { competitionQuery } from '@/lib/competitions/schema';

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff');
  return { title: t('competitions.title') };
}

export default async function CompetitionsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const search = competitionQuery.parse(await searchParams);
  const viewer = await requireStaff(locale, `/${locale}${competitionsPath(search)}`);
  const [list, stations] = await forbiddenAsNotFound(() =>
    Promise.all([listCompetitions(viewer, search, locale, new Date()), stationChoices(viewer, locale)]),
  );
  const t = await getTranslations('staff.competitions');
  return (
    <Page>
      <PageHeading title={t('title')} />
      <CompetitionFilters search={search} stations={stations} />
      <h2 className="mb-3 text-lg sm:text-lg">{t('found', { count: list.total })}</h2>
      {list.total > 0 ? <CompetitionTable rows={list.rows} search={search} locale={locale} /> : null}
      <Pager list={list} hrefOf={(page) => competitionsPath({ ...search, page })} />
    </Page>
  );
}
