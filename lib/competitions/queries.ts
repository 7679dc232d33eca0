import { may, scopeOf } from '../auth/permissions';
import type { Viewer } from '../auth/viewer';
import { db } from '../db/client';
import {
  competitionSlice,
  countCompetitions,
  type CompetitionFilter,
  type CompetitionOrder,
} from '../db/competitions';
import type { Prisma, Stage } from '../db/models';
import type { Locale } from '../i18n/locales';
import { collatorOf, placeOf, type Paged } from '../lists/paging';
import { foldedWords } from '../text/fold';
import {
  assignedTo,
  competitionFor,
  competitionParts,
  competitionsFor,
  resourceOf,
  type CompetitionRow,
} from './access';
import { mayClose } from './closing/rules';
import type { CompetitionDetail, CompetitionSummary, StageCounts } from './dto';
import type { CompetitionSearch } from './schema';
import { noCounts } from './stages/order';
import { titleIn } from '../vacancies/rules';
import { catchUpAll } from '../vacancies/search/commands';

export const competitionsPerPage = 25;

/** The competitions the viewer may see that fit a search, one page of them, with their applicants counted by stage. */
export async function listCompetitions(
  viewer: Viewer,
  search: CompetitionSearch,
  locale: Locale,
  now: Date,
): Promise<Paged<CompetitionSummary>> {
  const { status, deadline, station, sort, direction } = search;
  const words = foldedWords(search.q);
  const filter: CompetitionFilter = {
    assignedTo: assignedTo(viewer, 'competition.list'),
    status: status === 'all' ? undefined : status,
    closes: deadline === 'any' ? undefined : { when: deadline, now },
    station: station || undefined,
    words,
  };
  if (words.length > 0 || sort === 'title') await catchUpAll();
  const by = sort === 'title' ? (locale === 'fr' ? 'titleFr' : 'titleEn') : sort;
  const { start, ...place } = placeOf(await countCompetitions(filter), search.page, competitionsPerPage);
  const slice = { skip: start, take: competitionsPerPage };
  return { ...place, rows: await summariesOf(filter, { by, direction }, slice, locale, now) };
}

async function summariesOf(
  filter: CompetitionFilter,
  order: CompetitionOrder,
  slice: { skip: number; take: number },
  locale: Locale,
  now: Date,
): Promise<CompetitionSummary[]> {
  const ids = await competitionSlice(filter, order, slice);
  const rows = await db().competition.findMany({ where: { id: { in: ids } }, include: competitionParts });
  const counts = await countsOf({ competitionId: { in: ids } });
  const byId = new Map(rows.map((row) => [row.id, summaryOf(row, counts.get(row.id), locale, now)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
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

/** Competitions that wait for something: how many, and the first of them. */
export type Pending = { total: number; rows: CompetitionSummary[] };

/**
 * What awaits the viewer: competitions past their deadline, the longest first, and those with applications nobody has
 * screened yet, the most first. Null for those whose role has no part in competitions.
 */
export async function pendingWork(
  viewer: Viewer,
  locale: Locale,
  now: Date,
  most: number,
): Promise<{ due: Pending; unscreened: Pending } | null> {
  if (scopeOf(viewer, 'competition.list') === null) return null;
  const open = { assignedTo: assignedTo(viewer, 'competition.list'), status: 'open' } as const;
  const first = async (filter: CompetitionFilter, order: CompetitionOrder): Promise<Pending> => ({
    total: await countCompetitions(filter),
    rows: await summariesOf(filter, order, { skip: 0, take: most }, locale, now),
  });
  const due = { ...open, closes: { when: 'past', now } } as const;
  return {
    due: await first(due, { by: 'deadline', direction: 'asc' }),
    unscreened: await first({ ...open, unscreened: true }, { by: 'received', direction: 'desc' }),
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
