import { Prisma } from '../generated/sqlite/client';
import { inChunks } from '../chunks';
import { db, provider, type Tx } from '../client';
import { lockSearch } from '../locks';

/** Something of a vacancy that the index does not have yet; or of a duty station, and so of every vacancy there. */
export type Change = { id: number; vacancyId: string | null; dutyStationId: string | null };

/** The oldest changes the index does not have yet. */
export function waitingChanges(most: number): Promise<Change[]> {
  return db().$queryRaw`
    SELECT "id", "vacancyId", "dutyStationId" FROM "VacancySearchChange"
    WHERE "vacancyId" IS NOT NULL OR "dutyStationId" IS NOT NULL ORDER BY "id" LIMIT ${most}`;
}

/**
 * Takes on changes that were waiting, and gives the index its next version. False, with nothing changed, when another
 * process was first. Writers of the index take turns until their transactions end.
 */
export async function takeChanges(tx: Tx, changes: readonly Change[]): Promise<boolean> {
  await lockSearch(tx);
  const ids = Prisma.join(changes.map(({ id }) => id));
  const left = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "VacancySearchChange" WHERE "id" IN (${ids})`;
  if (left.length < changes.length) return false;
  await tx.$executeRaw`
    DELETE FROM "VacancySearchChange"
    WHERE "id" IN (${ids}) OR ("vacancyId" IS NULL AND "dutyStationId" IS NULL)`;
  await tx.$executeRaw`INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (NULL)`;
  return true;
}

/** The stems of a vacancy, each once in each part. */
export type IndexedParts = { title: string[]; facts: string[]; summary: string[]; body: string[] };

/** Puts a vacancy in the index, in the place of what the index had of it. */
export async function putDocument(tx: Tx, vacancyId: string, parts: IndexedParts): Promise<void> {
  if (provider() === 'sqlite') return putSqlite(tx, vacancyId, parts);
  await tx.$executeRaw`
    INSERT INTO "VacancySearch" ("vacancyId", "heading", "whole")
    VALUES (${vacancyId}, CAST(${headingVector(parts)} AS tsvector), CAST(${wholeVector(parts)} AS tsvector))
    ON CONFLICT ("vacancyId") DO UPDATE SET "heading" = excluded."heading", "whole" = excluded."whole"`;
}

async function putSqlite(tx: Tx, vacancyId: string, parts: IndexedParts): Promise<void> {
  const [row] = await tx.$queryRaw<{ number: number }[]>`
    INSERT INTO "VacancySearch" ("vacancyId") VALUES (${vacancyId})
    ON CONFLICT ("vacancyId") DO UPDATE SET "vacancyId" = excluded."vacancyId" RETURNING "number"`;
  const text = (stems: string[]) => stems.join(' ');
  await tx.$executeRaw`DELETE FROM "VacancySearchText" WHERE rowid = ${row?.number}`;
  await tx.$executeRaw`
    INSERT INTO "VacancySearchText" (rowid, title, facts, summary, body)
    VALUES (${row?.number}, ${text(parts.title)}, ${text(parts.facts)}, ${text(parts.summary)}, ${text(parts.body)})`;
}

// A position stands for the part, since only positions carry a weight.
function headingVector({ title, facts, summary }: IndexedParts): string {
  const weights = new Map<string, string[]>();
  const weigh = (stems: string[], weight: string) =>
    stems.forEach((stem) => weights.set(stem, [...(weights.get(stem) ?? []), weight]));
  weigh(title, '1A');
  weigh(facts, '2B');
  weigh(summary, '3C');
  return [...weights].map(([stem, positions]) => `'${stem}':${positions.join(',')}`).join(' ');
}

function wholeVector(parts: IndexedParts): string {
  return [...new Set(Object.values(parts).flat())].map((stem) => `'${stem}'`).join(' ');
}

/** Takes vacancies out of the index. */
export async function removeDocuments(tx: Tx, vacancyIds: readonly string[]): Promise<void> {
  if (vacancyIds.length === 0) return;
  await tx.$executeRaw`DELETE FROM "VacancySearch" WHERE "vacancyId" IN (${Prisma.join([...vacancyIds])})`;
}

const wordsAtOnce = 5000;

/** Adds words to the vocabulary: one written form by each folded form. */
export async function addWords(tx: Tx, words: ReadonlyMap<string, string>): Promise<void> {
  const insert = (chunk: [word: string, written: string][]) => {
    const rows = chunk.map(([word, written]) => Prisma.sql`(${word}, ${written})`);
    return tx.$executeRaw`
      INSERT INTO "VacancySearchWord" ("word", "written") VALUES ${Prisma.join(rows)} ON CONFLICT DO NOTHING`;
  };
  await inChunks([...words], insert, wordsAtOnce);
}
