import { db } from './client';
import { Prisma } from './generated/sqlite/client';
import type { CompetitionStatus } from './models';
import { enumValue } from './values';
import { hasWords } from './vacancy-lookup';

/** Who is assigned to a competition, and the time zone it is held in. */
export type CompetitionPlace = {
  recruiterId: string | null;
  hiringManagerId: string | null;
  panel: { staffId: string }[];
  timeZone: string;
};

type Row = Omit<CompetitionPlace, 'panel'> & { staffId: string | null };

/** Reads that in one statement, since every page of a list begins with it; null where there is no such competition. */
export async function competitionPlace(id: string): Promise<CompetitionPlace | null> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT c."recruiterId", c."hiringManagerId", d."timeZone", p."staffId" FROM "Competition" c
    JOIN "Vacancy" v ON v."id" = c."vacancyId" JOIN "DutyStation" d ON d."id" = v."dutyStationId"
    LEFT JOIN "PanelMember" p ON p."competitionId" = c."id" WHERE c."id" = ${id}`;
  const [first] = rows;
  if (!first) return null;
  const { recruiterId, hiringManagerId, timeZone } = first;
  const panel = rows.flatMap(({ staffId }) => (staffId === null ? [] : [{ staffId }]));
  return { recruiterId, hiringManagerId, panel, timeZone };
}

/** Which competitions a list is about. */
export type CompetitionFilter = {
  /** Only those that this member of staff works on. */
  assignedTo: string | null;
  status?: CompetitionStatus;
  closes?: { when: 'past' | 'future'; now: Date };
  station?: string;
  /** Only those with applications that nobody has screened yet. */
  unscreened?: boolean;
  /** Folded; each is somewhere in what the vacancy is found by. */
  words?: readonly string[];
};

export type CompetitionOrder = {
  by: 'deadline' | 'reference' | 'titleEn' | 'titleFr' | 'applicants' | 'received';
  direction: 'asc' | 'desc';
};

/** How many competitions there are of these. */
export async function countCompetitions(filter: CompetitionFilter): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number | bigint }[]>`
    SELECT count(*) AS "count" FROM ${tables} WHERE ${competitionsThat(filter)}`;
  return Number(row?.count ?? 0);
}

/** The ids of a slice of them, in order. */
export async function competitionSlice(
  filter: CompetitionFilter,
  order: CompetitionOrder,
  { skip, take }: { skip: number; take: number },
): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM ${tables} WHERE ${competitionsThat(filter)}
    ORDER BY ${orderBy(order)}, v."reference", c."id" LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

const tables = Prisma.sql`"Competition" c JOIN "Vacancy" v ON v."id" = c."vacancyId"
  LEFT JOIN "VacancyLookup" l ON l."vacancyId" = v."id"`;

function competitionsThat(filter: CompetitionFilter): Prisma.Sql {
  const { assignedTo, status, closes, station, unscreened, words = [] } = filter;
  const conditions = [Prisma.sql`1 = 1`];
  if (assignedTo !== null)
    conditions.push(Prisma.sql`(c."recruiterId" = ${assignedTo} OR c."hiringManagerId" = ${assignedTo}
      OR EXISTS (SELECT 1 FROM "PanelMember" p WHERE p."competitionId" = c."id" AND p."staffId" = ${assignedTo}))`);
  if (status) conditions.push(Prisma.sql`c."status" = ${enumValue(status, 'CompetitionStatus')}`);
  if (closes?.when === 'past') conditions.push(Prisma.sql`v."closesAt" <= ${closes.now}`);
  if (closes?.when === 'future') conditions.push(Prisma.sql`v."closesAt" > ${closes.now}`);
  if (station) conditions.push(Prisma.sql`v."dutyStationId" = ${station}`);
  if (unscreened)
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM "Application" a
      WHERE a."competitionId" = c."id" AND a."stage" = ${enumValue('received', 'Stage')})`);
  conditions.push(hasWords(words));
  return Prisma.join(conditions, ' AND ');
}

function orderBy({ by, direction }: CompetitionOrder): Prisma.Sql {
  const way = direction === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const counted = (condition: Prisma.Sql) =>
    Prisma.sql`(SELECT count(*) FROM "Application" a WHERE a."competitionId" = c."id" AND ${condition}) ${way}`;
  // A competition without a deadline comes before all others, whichever database says so.
  const nulls = direction === 'asc' ? Prisma.sql`NULLS FIRST` : Prisma.sql`NULLS LAST`;
  switch (by) {
    case 'deadline':
      return Prisma.sql`v."closesAt" ${way} ${nulls}`;
    case 'reference':
      return Prisma.sql`v."reference" ${way}`;
    case 'titleEn':
      return Prisma.sql`l."titleEn" ${way}`;
    case 'titleFr':
      return Prisma.sql`l."titleFr" ${way}`;
    case 'applicants':
      return counted(Prisma.sql`a."stage" <> ${enumValue('withdrawn', 'Stage')}`);
    case 'received':
      return Prisma.sql`${counted(Prisma.sql`a."stage" = ${enumValue('received', 'Stage')}`)}, v."closesAt" ASC`;
  }
}
