import { db, type ReadDb, type Tx } from './client';
import type { Stage } from './generated/sqlite/enums';
import { Prisma } from './generated/sqlite/client';
import { enumValue } from './values';

// Written as SQL, since a list of thousands is counted and cut by indexes that Prisma's own statements do not reach.

/** One word that applicants are found by: any of these texts, all of `parts`, or one of these nationalities. */
export type CriteriaWord = { joined: string; parts: readonly string[]; nationalities: readonly string[] };

/** Which applicants of a competition are meant, but for their stage. */
export type ApplicantCriteria = {
  competitionId: string;
  words: readonly CriteriaWord[];
  from?: Date;
  until?: Date;
};

export type ApplicantOrder = { by: 'submitted' | 'name'; direction: 'asc' | 'desc' };
export type Slice = { skip: number; take: number };

/** An application as lists show it. */
export type ListedApplication = {
  id: string;
  reference: string;
  applicantName: string;
  nationality: string | null;
  internal: boolean;
  stage: Stage;
  submittedAt: Date;
  stageChangedAt: Date;
};

/** How many of these applicants are at each stage; stages with nobody are left out. */
export async function countByStage(sought: ApplicantCriteria): Promise<Map<Stage, number>> {
  const rows = await db().$queryRaw<{ stage: Stage; count: number | bigint }[]>`
    SELECT CAST(a."stage" AS text) AS "stage", count(*) AS "count" FROM "Application" a
    WHERE ${conditions(sought)} ${found(sought)} GROUP BY a."stage"`;
  return new Map(rows.map(({ stage, count }) => [stage, Number(count)]));
}

/** A slice of these applicants, of one stage or of all. */
export function applicantSlice(
  sought: ApplicantCriteria,
  stage: Stage | null,
  { by, direction }: ApplicantOrder,
  { skip, take }: Slice,
): Promise<ListedApplication[]> {
  const way = direction === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const where = stage === null ? conditions(sought) : Prisma.sql`${conditions(sought)} AND ${atStage(stage)}`;
  const columns = Prisma.sql`a."id", a."reference", a."applicantName", a."nationality", a."internal",
    CAST(a."stage" AS text) AS "stage", a."submittedAt", a."stageChangedAt"`;
  if (by === 'submitted')
    return db().$queryRaw`
      SELECT ${columns} FROM "Application" a WHERE ${where} ${found(sought)}
      ORDER BY a."submittedAt" ${way}, a."id" ${way} LIMIT ${take} OFFSET ${skip}`;
  // The index of facts has the order of the list and the words it is searched for: where nothing else is asked, a page
  // is cut out of it before any application is read.
  const order = Prisma.sql`ORDER BY f."sortName" ${way}, f."applicationId" ${way}`;
  const cut = Prisma.sql`LIMIT ${take} OFFSET ${skip}`;
  const inFacts = Prisma.sql`f."competitionId" = ${sought.competitionId} ${named(sought)}`;
  if (stage === null && !sought.from && !sought.until)
    return db().$queryRaw`
      SELECT ${columns} FROM (SELECT f."applicationId", f."sortName" FROM "ApplicantFacts" f
        WHERE ${inFacts} ${order} ${cut}) f
      JOIN "Application" a ON a."id" = f."applicationId" ${order}`;
  return db().$queryRaw`
    SELECT ${columns} FROM "ApplicantFacts" f JOIN "Application" a ON a."id" = f."applicationId"
    WHERE ${inFacts} AND ${where} ${order} ${cut}`;
}

/** Where applicants are read: within a transaction, or outside. */
export type Client = Pick<ReadDb, '$queryRaw'> | Tx;

/** The ids of these applicants who are at a stage and have been since `at` or before. */
export async function chosenApplicants(
  client: Client,
  criteria: ApplicantCriteria,
  stage: Stage,
  at: Date,
): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Application" a
    WHERE ${conditions(criteria)} ${found(criteria)} AND ${atStage(stage)} AND a."stageChangedAt" <= ${at}
    ORDER BY a."submittedAt", a."id"`;
  return rows.map(({ id }) => id);
}

/** Those of them who were at a stage at an instant and have left it since, though they may have come back. */
export function movedApplicants(
  client: Client,
  criteria: ApplicantCriteria,
  stage: Stage,
  at: Date,
): Promise<{ id: string; name: string; stage: Stage }[]> {
  const first = Prisma.sql`SELECT m."from" FROM "StageMove" m
    WHERE m."applicationId" = a."id" AND m."at" > ${at} ORDER BY m."at", m."id" LIMIT 1`;
  return client.$queryRaw`
    SELECT a."id", a."applicantName" AS "name", CAST(a."stage" AS text) AS "stage" FROM "Application" a
    WHERE ${conditions(criteria)} ${found(criteria)} AND a."stageChangedAt" > ${at}
      AND (${first}) = ${enumValue(stage, 'Stage')}
    ORDER BY a."stageChangedAt", a."id"`;
}

/** Applications of a competition that have come or been moved since an instant, the latest first. */
export function changedApplicants(
  client: Client,
  competitionId: string,
  since: Date,
): Promise<{ name: string; stage: Stage }[]> {
  return client.$queryRaw`
    SELECT a."applicantName" AS "name", CAST(a."stage" AS text) AS "stage" FROM "Application" a
    WHERE a."competitionId" = ${competitionId} AND a."stageChangedAt" > ${since}
    ORDER BY a."stageChangedAt" DESC, a."id"`;
}

function conditions({ competitionId, from, until }: ApplicantCriteria): Prisma.Sql {
  const first = from ? Prisma.sql`AND a."submittedAt" >= ${from}` : Prisma.empty;
  const last = until ? Prisma.sql`AND a."submittedAt" < ${until}` : Prisma.empty;
  return Prisma.sql`a."competitionId" = ${competitionId} ${first} ${last}`;
}

function atStage(stage: Stage): Prisma.Sql {
  return Prisma.sql`a."stage" = ${enumValue(stage, 'Stage')}`;
}

// As a list of ids, which is read from one index alone.
function found(sought: ApplicantCriteria): Prisma.Sql {
  if (sought.words.length === 0) return Prisma.empty;
  return Prisma.sql`AND a."id" IN (SELECT f."applicationId" FROM "ApplicantFacts" f
    WHERE f."competitionId" = ${sought.competitionId} ${named(sought)})`;
}

function named({ words }: ApplicantCriteria): Prisma.Sql {
  if (words.length === 0) return Prisma.empty;
  return Prisma.sql`AND ${Prisma.join(words.map(hasWord), ' AND ')}`;
}

function hasWord({ joined, parts, nationalities }: CriteriaWord): Prisma.Sql {
  const has = (text: string) => Prisma.sql`f."lookup" LIKE ${`%${text}%`}`;
  const ways = [has(joined)];
  if (parts.length > 0) ways.push(Prisma.sql`(${Prisma.join(parts.map(has), ' AND ')})`);
  if (nationalities.length > 0)
    ways.push(Prisma.sql`f."nationality" IN (${Prisma.join([...nationalities])})`);
  return Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}
