import { db } from '../db/client';

/** Which migrations the database says it has, and which it says were begun only. */
export async function migrationsApplied(): Promise<{ applied: string[]; unfinished: string[] }> {
  const rows = await db().$queryRaw<{ name: string; finished: unknown }[]>`
    SELECT migration_name AS name, CAST(finished_at AS TEXT) AS finished FROM "_prisma_migrations"
    WHERE rolled_back_at IS NULL ORDER BY 1`;
  const done = (finished: unknown) => finished !== null;
  return {
    applied: rows.filter(({ finished }) => done(finished)).map(({ name }) => name),
    unfinished: rows.filter(({ finished }) => !done(finished)).map(({ name }) => name),
  };
}
