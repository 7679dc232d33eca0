import { createHash } from 'node:crypto';
import { externalTables } from '@/prisma/engine';
import { provider, query } from '../support/sql';

// Counts that slow people down change with every attempt, allowed or not; the index of notices is made when it is read; the
// pulse of the worker beats by itself.
const leftOut = new Set(['RateLimit', 'Heartbeat', 'VacancyLookup', '_prisma_migrations', ...externalTables]);

let tables: string[] | undefined;
let last: { stamp: string; contents: Record<string, string> } | undefined;

async function tableNames(url: string): Promise<string[]> {
  const rows = await query<{ name: string }>(
    url,
    provider === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`
      : `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !leftOut.has(name));
}

/** A fingerprint of everything in the database, table by table: equal only when nothing has changed. */
export async function digest(): Promise<Record<string, string>> {
  const url = process.env.DATABASE_URL ?? '';
  tables ??= await tableNames(url);
  const stamp = await writeStamp(url);
  if (last?.stamp !== stamp) last = { stamp, contents: await contentsOf(url, tables) };
  return last.contents;
}

async function contentsOf(url: string, names: string[]): Promise<Record<string, string>> {
  if (provider === 'sqlite') {
    const hashes = names.map(
      async (name) => [name, hashOf(await query(url, `SELECT * FROM "${name}"`))] as const,
    );
    return Object.fromEntries(await Promise.all(hashes));
  }
  const parts = names.map(
    (name) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) AS hash FROM "${name}" t`,
  );
  const rows = await query<{ name: string; hash: string }>(url, parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}

/**
 * Changes with every write. On SQLite: by others (data_version) and over the connection that asks (total_changes). On
 * PostgreSQL: which transactions a reader sees, those of other databases of the server included.
 */
async function writeStamp(url: string): Promise<string> {
  const sql =
    provider === 'sqlite'
      ? 'SELECT data_version, total_changes() AS own FROM pragma_data_version'
      : 'SELECT pg_current_snapshot()::text AS seen';
  return JSON.stringify([url, await query(url, sql)]);
}

function hashOf(rows: unknown[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
