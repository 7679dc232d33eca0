import { Prisma } from '../generated/sqlite/client';
import { db, provider } from '../client';

// The tables of the search (prisma/migrations/*/…_vacancy_search), which Prisma's models cannot describe. What is
// written here are stems, and what is asked for: letters and digits alone, folded.

/** Where stems are found: numbers of vacancies, separated by commas; null where there are none. */
export type Lists = {
  anywhere: string | null;
  title: string | null;
  facts: string | null;
  summary: string | null;
};

const nothing: Lists = { anywhere: null, title: null, facts: null, summary: null };

/** The vacancies that have any of these stems, by the part of the notice that has it. */
export async function listsOf(stems: readonly string[]): Promise<Lists> {
  const safe = stems.filter(isStem);
  if (safe.length === 0) return nothing;
  const rows = provider() === 'sqlite' ? await sqliteLists(safe) : await postgresqlLists(safe);
  return rows[0] ?? nothing;
}

function isStem(text: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text);
}

function sqliteLists(stems: readonly string[]): Promise<Lists[]> {
  const query = stems.map((stem) => `"${stem}"`).join(' OR ');
  const list = (match: string) => Prisma.sql`
    (SELECT string_agg(rowid, ',') FROM "VacancySearchText" WHERE "VacancySearchText" MATCH ${match})`;
  return db().$queryRaw`
    SELECT ${list(query)} AS anywhere, ${list(`title : (${query})`)} AS title,
      ${list(`facts : (${query})`)} AS facts, ${list(`summary : (${query})`)} AS summary`;
}

function postgresqlLists(stems: readonly string[]): Promise<Lists[]> {
  const query = (weight: string) => stems.map((stem) => `'${stem}'${weight}`).join(' | ');
  const list = (weight: string) => Prisma.sql`
    string_agg(CAST("number" AS text), ',') FILTER (WHERE "heading" @@ CAST(${query(weight)} AS tsquery))`;
  return db().$queryRaw`
    SELECT string_agg(CAST("number" AS text), ',') AS anywhere, ${list(':A')} AS title,
      ${list(':B')} AS facts, ${list(':C')} AS summary
    FROM "VacancySearch" WHERE "whole" @@ CAST(${query('')} AS tsquery)`;
}

/** Every word of the index, folded, and as written: "geneve genève;water water". */
export async function vocabularyText(): Promise<string> {
  const rows = await db().$queryRaw<{ text: string | null }[]>`
    SELECT string_agg("word" || ' ' || "written", ';') AS text FROM "VacancySearchWord"`;
  return rows[0]?.text ?? '';
}

export type IndexState = {
  /** Changes whenever the index, or anything of a vacancy, has. */
  version: number;
  /** Whether something has changed that the index does not have yet. */
  behind: boolean;
};

/** How far the index has come. */
export async function indexState(): Promise<IndexState> {
  const rows = await db().$queryRaw<{ version: number | bigint | null; waiting: number | bigint | null }[]>`
    SELECT max(CASE WHEN "vacancyId" IS NULL AND "dutyStationId" IS NULL THEN "id" END) AS version,
      max(CASE WHEN "vacancyId" IS NULL AND "dutyStationId" IS NULL THEN NULL ELSE "id" END) AS waiting
    FROM "VacancySearchChange"`;
  return { version: Number(rows[0]?.version ?? 0), behind: (rows[0]?.waiting ?? null) !== null };
}

export type IndexedRow = {
  number: number;
  id: string;
  reference: string;
  opensAt: Date;
  closesAt: Date;
  contract: string;
  category: string;
  grade: string | null;
  station: string;
  region: string;
  arrangement: string;
  /** Languages of its complete texts, separated by commas. */
  languages: string | null;
};

/** Every vacancy in the index, with what filters and orders it. */
export function indexedRows(): Promise<IndexedRow[]> {
  return db().$queryRaw`
    SELECT s."number", v."id", v."reference", v."opensAt", v."closesAt", v."grade", d."id" AS station,
      CAST(v."contractType" AS text) AS contract, CAST(v."category" AS text) AS category,
      CAST(d."region" AS text) AS region, CAST(v."arrangement" AS text) AS arrangement,
      (SELECT string_agg(CAST(t."language" AS text), ',') FROM "VacancyText" t
        WHERE t."vacancyId" = v."id" AND t."complete") AS languages
    FROM "VacancySearch" s JOIN "Vacancy" v ON v."id" = s."vacancyId"
    JOIN "DutyStation" d ON d."id" = v."dutyStationId"`;
}
