import { db } from './client';
import { Prisma } from './generated/sqlite/client';

/** Whether the lookup `l` of a vacancy has all of these words, which are folded. */
export function hasWords(words: readonly string[]): Prisma.Sql {
  if (words.length === 0) return Prisma.sql`1 = 1`;
  const has = (word: string) => Prisma.sql`l."text" LIKE ${`%${word.replace(/[%_!]/g, '!$&')}%`} ESCAPE '!'`;
  return Prisma.join(words.map(has), ' AND ');
}

/** How many vacancies have all of these words. */
export async function countVacancies(words: readonly string[]): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number | bigint }[]>`
    SELECT count(*) AS "count" FROM "Vacancy" v LEFT JOIN "VacancyLookup" l ON l."vacancyId" = v."id"
    WHERE ${hasWords(words)}`;
  return Number(row?.count ?? 0);
}

/** The ids of a slice of them, the latest first. */
export async function vacancySlice(
  words: readonly string[],
  { skip, take }: { skip: number; take: number },
): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT v."id" FROM "Vacancy" v LEFT JOIN "VacancyLookup" l ON l."vacancyId" = v."id"
    WHERE ${hasWords(words)} ORDER BY v."createdAt" DESC, v."reference" DESC LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}
