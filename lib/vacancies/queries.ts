import type { NoticeLanguage, Prisma } from '../db/models';
import { db } from '../db/client';
import { isId } from '../forms/fields';
import type { Opening, VacancyNotice, VacancySummary } from './dto';
import { isPublic, phaseAt, referenceIn } from './rules';
import { noticeContentSchema } from './schema';

// What is read here is public: no viewer is asked for. Only notices that have opened leave this file.

const parts = {
  dutyStation: true,
  competition: { select: { status: true } },
  texts: { where: { complete: true } },
} satisfies Prisma.VacancyInclude;

type Row = Prisma.VacancyGetPayload<{ include: typeof parts }>;

const summaryParts = { ...parts, texts: { where: { complete: true }, omit: { content: true } } } as const;

/** Which vacancies accept applications at `now`, as a condition. */
export function openAt(now: Date) {
  return {
    status: 'published',
    opensAt: { lte: now },
    closesAt: { gt: now },
    competition: { status: 'open' },
  } satisfies Prisma.VacancyWhereInput;
}

/** Vacancies that accept applications at `now`, the first to close first; at most so many of them. */
export async function openVacancies(now: Date, most?: number): Promise<VacancySummary[]> {
  const rows = await db().vacancy.findMany({
    where: openAt(now),
    include: summaryParts,
    orderBy: [{ closesAt: 'asc' }, { reference: 'asc' }],
    take: most,
  });
  return rows.map(summaryOf);
}

/** How many vacancies accept applications at `now`. */
export function openCount(now: Date): Promise<number> {
  return db().vacancy.count({ where: openAt(now) });
}

/** Those of the vacancies with these ids that are open at `now`, in the order of the ids. */
export async function openSummaries(ids: readonly string[], now: Date): Promise<VacancySummary[]> {
  if (ids.length === 0) return [];
  const rows = await db().vacancy.findMany({
    where: { ...openAt(now), id: { in: [...ids] } },
    include: summaryParts,
  });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []).map(summaryOf);
}

// So many share most with any one post, however many are open.
const neighboursRead = 200;

/** Vacancies open at `now` that share the station, the grade, or contract and category with `vacancy`; not itself. */
export async function neighbours(
  vacancy: Pick<VacancySummary, 'id' | 'category' | 'contractType' | 'grade'> & { station: { id: string } },
  now: Date,
): Promise<VacancySummary[]> {
  const { id, category, contractType, grade, station } = vacancy;
  const shared: Prisma.VacancyWhereInput[] = [{ dutyStationId: station.id }, { contractType, category }];
  const rows = await db().vacancy.findMany({
    where: { ...openAt(now), id: { not: id }, OR: grade ? [...shared, { grade }] : shared },
    include: summaryParts,
    orderBy: [{ closesAt: 'asc' }, { reference: 'asc' }],
    take: neighboursRead,
  });
  return rows.map(summaryOf);
}

/**
 * Vacancies open at `now` that opened, opened again after their deadline, or came in another language, after `since` and
 * not after `until`; the latest first.
 */
export async function vacanciesOpened(since: Date, until: Date, now: Date): Promise<Opening[]> {
  const within = { gt: since, lte: until };
  const rows = await db().vacancy.findMany({
    where: {
      AND: [
        openAt(now),
        { OR: [{ opensAt: within }, { reopenedAt: within }, { texts: { some: { addedAt: within } } }] },
      ],
    },
    include: summaryParts,
    orderBy: [{ opensAt: 'desc' }, { reference: 'asc' }],
  });
  return rows.map((row) => {
    const added = row.texts.flatMap(({ language, addedAt }) =>
      addedAt ? [[language, addedAt.toISOString()]] : [],
    );
    return {
      ...summaryOf(row),
      reopenedAt: row.reopenedAt?.toISOString() ?? null,
      added: Object.fromEntries(added) as Opening['added'],
    };
  });
}

/**
 * When the latest of the vacancies open at `now` opened, opened again or came in another language, nothing after `until`
 * counted; null without any.
 */
export async function latestOpening(until: Date, now: Date): Promise<Date | null> {
  const past = { lte: until };
  const [opened, reopened, added] = await Promise.all([
    db().vacancy.aggregate({ where: { ...openAt(now), opensAt: past }, _max: { opensAt: true } }),
    db().vacancy.aggregate({ where: { ...openAt(now), reopenedAt: past }, _max: { reopenedAt: true } }),
    db().vacancyText.aggregate({
      where: { addedAt: past, vacancy: openAt(now) },
      _max: { addedAt: true },
    }),
  ]);
  const instants = [opened._max.opensAt, reopened._max.reopenedAt, added._max.addedAt];
  return instants.reduce((one, other) => (one && other && other > one ? other : (one ?? other)));
}

/** The notice at a slug, if the public may read it at `now`: open, closed or cancelled, never one yet to open. */
export async function publicNotice(slug: string, now: Date): Promise<VacancyNotice | null> {
  const row = isId(slug) ? await db().vacancy.findUnique({ where: { slug }, include: parts }) : null;
  if (!row || !isPublic(phaseOf(row, now))) return null;
  const contents = row.texts.map((text) => [text.language, noticeContentSchema.parse(text.content)]);
  return {
    ...summaryOf(row),
    postAdjustment: row.postAdjustment,
    updatedAt: row.updatedAt.toISOString(),
    contents: Object.fromEntries(contents) as VacancyNotice['contents'],
  };
}

/** The slug of the notice whose reference `slug` begins with, if the public may read it at `now`: an address cut short finds it. */
export async function publicSlugLike(slug: string, now: Date): Promise<string | null> {
  const reference = referenceIn(slug);
  const row = reference
    ? await db().vacancy.findUnique({ where: { reference }, include: { competition: parts.competition } })
    : null;
  return row && isPublic(phaseOf(row, now)) ? row.slug : null;
}

/** The vacancy with a reference, if it is over at `now` and the public may still read its notice: closed or cancelled. */
export async function pastVacancy(reference: string, now: Date): Promise<VacancySummary | null> {
  const row = await db().vacancy.findUnique({ where: { reference }, include: summaryParts });
  if (!row) return null;
  const phase = phaseOf(row, now);
  return isPublic(phase) && phase !== 'open' ? summaryOf(row) : null;
}

/** Slugs and languages of every notice the public may read at `now`, for prerendering and the site map. */
export async function publicSlugs(
  now: Date,
): Promise<{ slug: string; languages: NoticeLanguage[]; updatedAt: Date }[]> {
  const rows = await db().vacancy.findMany({
    where: { status: { in: ['published', 'cancelled'] }, opensAt: { lte: now }, closesAt: { not: null } },
    select: { slug: true, updatedAt: true, texts: { where: { complete: true }, select: { language: true } } },
  });
  return rows.map((row) => ({ ...row, languages: row.texts.map((text) => text.language) }));
}

function phaseOf(row: Omit<Row, 'texts' | 'dutyStation'>, now: Date) {
  const { status, opensAt, closesAt, competition } = row;
  return phaseAt({ status, opensAt, closesAt, competitionStatus: competition?.status }, now);
}

type SummaryRow = Omit<Row, 'texts'> & { texts: Omit<Row['texts'][number], 'content'>[] };

function summaryOf(row: SummaryRow): VacancySummary {
  const { nameEn, nameFr, ...station } = row.dutyStation;
  const titles = row.texts.map(({ language, title, summary }) => [language, { title, summary }]);
  return {
    id: row.id,
    reference: row.reference,
    slug: row.slug,
    contractType: row.contractType,
    category: row.category,
    grade: row.grade,
    departments: { en: row.departmentEn, fr: row.departmentFr },
    station: { ...station, names: { en: nameEn, fr: nameFr } },
    arrangement: row.arrangement,
    durationMonths: row.durationMonths,
    positions: row.positions,
    status: row.status,
    competitionStatus: row.competition?.status ?? null,
    opensAt: row.opensAt?.toISOString() ?? '',
    closingDate: row.closingDate ?? '',
    closesAt: row.closesAt?.toISOString() ?? '',
    updatedAt: row.updatedAt.toISOString(),
    titles: Object.fromEntries(titles) as VacancySummary['titles'],
  };
}
