import { may, scopeOf } from '../auth/permissions';
import type { Viewer } from '../auth/viewer';
import { db } from '../db/client';
import type { Prisma, Stage } from '../db/models';
import type { Locale } from '../i18n/locales';
import { collatorOf, hasWords, pageOf, type Paged } from '../lists/paging';
import { folded } from '../text/fold';
import { competitionFor, competitionParts, competitionsFor, resourceOf, type CompetitionRow } from './access';
import { mayClose } from './closing/rules';
import type { CompetitionDetail, CompetitionSummary, StageCounts } from './dto';
import type { CompetitionSearch } from './schema';
import { noCounts } from './stages/order';
import { titleIn } from '../vacancies/rules';

export const competitionsPerPage = 25;

/** The competitions the viewer may see that fit a search, one page of them, with their applicants counted by stage. */
export async function listCompetitions(
  viewer: Viewer,
  search: CompetitionSearch,
  locale: Locale,
  now: Date,
): Promise<Paged<CompetitionSummary>> {
  const visible = competitionsFor(viewer, 'competition.list');
  const { status, deadline, station } = search;
  const closesAt = deadline === 'past' ? { lte: now } : deadline === 'future' ? { gt: now } : undefined;
  const where = {
    AND: visible,
    status: status === 'all' ? undefined : status,
    vacancy: { closesAt, dutyStationId: station || undefined },
  };
  const rows = await db().competition.findMany({ where, include: competitionParts });
  const query = folded(search.q);
  const found = rows.filter((row) => hasWords(textOf(row), query));
  const all = search.sort === 'applicants' ? await countsOf({ competition: where }) : null;
  const sorted = sortCompetitions(found, search, locale, (row) => totalOf(all?.get(row.id)));
  const page = pageOf(sorted, search.page, competitionsPerPage);
  const counts = all ?? (await countsOf({ competitionId: { in: page.rows.map((row) => row.id) } }));
  return { ...page, rows: page.rows.map((row) => summaryOf(row, counts.get(row.id), locale, now)) };
}

/** One competition, if the viewer may see it; throws Forbidden otherwise. */
export async function competitionDetail(
  viewer: Viewer,
  id: string,
  locale: Locale,
  now: Date,
): Promise<CompetitionDetail> {
  const row = await competitionFor(viewer, 'competition.read', id, db());
  const counts = await countsOf({ competitionId: id });
  const resource = resourceOf(row);
  const open = row.status === 'open';
  return {
    ...summaryOf(row, counts.get(id), locale, now),
    slug: row.vacancy.slug,
    positions: row.vacancy.positions,
    recruiter: row.recruiter?.name ?? null,
    hiringManager: row.hiringManager?.name ?? null,
    panel: row.panel.map((member) => member.staff.name),
    openedAt: row.openedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    closedBy: row.closedBy?.name ?? null,
    allowed: {
      move: open && may(viewer, 'application.move', resource),
      decide: open && may(viewer, 'application.decide', resource),
      close: open && may(viewer, 'competition.close', resource),
      seeDelivery: may(viewer, 'notification.read', resource),
    },
  };
}

/** What awaits the viewer: competitions past their deadline, and those with applications nobody has screened yet. */
export async function pendingWork(
  viewer: Viewer,
  locale: Locale,
  now: Date,
): Promise<{ due: CompetitionSummary[]; unscreened: CompetitionSummary[] } | null> {
  if (scopeOf(viewer, 'competition.list') === null) return null;
  const visible = competitionsFor(viewer, 'competition.list');
  const where = { AND: visible, status: 'open' as const };
  const rows = await db().competition.findMany({ where, include: competitionParts });
  const counts = await countsOf({ competition: where });
  const summaries = rows
    .map((row) => summaryOf(row, counts.get(row.id), locale, now))
    .sort((a, b) => (a.closesAt ?? '').localeCompare(b.closesAt ?? ''));
  const unscreened = summaries.filter((summary) => summary.counts.received > 0);
  return {
    due: summaries.filter((summary) => summary.due),
    unscreened: unscreened.sort((a, b) => b.counts.received - a.counts.received),
  };
}

/** Duty stations to filter competitions by, in the order of the reader's language. */
export async function stationChoices(
  viewer: Viewer,
  locale: Locale,
): Promise<{ value: string; label: string }[]> {
  const visible = competitionsFor(viewer, 'competition.list');
  const rows = await db().dutyStation.findMany({
    where: { vacancies: { some: { competition: { AND: visible } } } },
  });
  return rows
    .map((row) => ({ value: row.id, label: locale === 'fr' ? row.nameFr : row.nameEn }))
    .sort((a, b) => collatorOf(locale).compare(a.label, b.label));
}

function textOf({ vacancy }: CompetitionRow): string {
  const { nameEn, nameFr } = vacancy.dutyStation;
  const titles = vacancy.texts.map((text) => text.title);
  return folded([vacancy.reference, vacancy.grade ?? '', nameEn, nameFr, ...titles].join(' '));
}

function sortCompetitions(
  rows: CompetitionRow[],
  { sort, direction }: CompetitionSearch,
  locale: Locale,
  applicants: (row: CompetitionRow) => number,
): CompetitionRow[] {
  const collator = collatorOf(locale);
  const deadline = (row: CompetitionRow) => row.vacancy.closesAt?.getTime() ?? 0;
  const reference = (a: CompetitionRow, b: CompetitionRow) =>
    collator.compare(a.vacancy.reference, b.vacancy.reference);
  const orders = {
    deadline: (a, b) => deadline(a) - deadline(b),
    reference,
    title: (a, b) =>
      collator.compare(titleIn(a.vacancy.texts, locale).title, titleIn(b.vacancy.texts, locale).title),
    applicants: (a, b) => applicants(a) - applicants(b),
  } satisfies Record<CompetitionSearch['sort'], (a: CompetitionRow, b: CompetitionRow) => number>;
  const sign = direction === 'asc' ? 1 : -1;
  return rows.sort((a, b) => sign * orders[sort](a, b) || reference(a, b));
}

/** Applications by competition and stage, in one query for all of them. */
async function countsOf(where: Prisma.ApplicationWhereInput): Promise<Map<string, StageCounts>> {
  const groups = await db().application.groupBy({
    by: ['competitionId', 'stage'],
    where,
    _count: { _all: true },
  });
  const counts = new Map<string, StageCounts>();
  for (const { competitionId, stage, _count } of groups) {
    const row = counts.get(competitionId) ?? noCounts();
    row[stage] = _count._all;
    counts.set(competitionId, row);
  }
  return counts;
}

function totalOf(counts: StageCounts = noCounts()): number {
  const entries = Object.entries(counts) as [Stage, number][];
  return entries.reduce((sum, [stage, count]) => (stage === 'withdrawn' ? sum : sum + count), 0);
}

function summaryOf(
  row: CompetitionRow,
  counts: StageCounts | undefined,
  locale: Locale,
  now: Date,
): CompetitionSummary {
  const { reference, contractType, grade, closesAt, dutyStation, texts } = row.vacancy;
  const { title, language } = titleIn(texts, locale);
  return {
    id: row.id,
    reference,
    title,
    titleLanguage: language,
    station: locale === 'fr' ? dutyStation.nameFr : dutyStation.nameEn,
    timeZone: dutyStation.timeZone,
    contractType,
    grade,
    status: row.status,
    closesAt: closesAt?.toISOString() ?? null,
    due: mayClose({ status: row.status, closesAt }, now),
    counts: counts ?? noCounts(),
    total: totalOf(counts),
  };
}
