import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { providerOf, sqlitePath, type Provider } from '@/lib/db/provider';

export type Row = Record<string, unknown>;

/** The database this Jest project tests. */
export const provider = (globalThis as { candidatureProject?: Provider }).candidatureProject ?? 'sqlite';

/** An empty database of the project's kind. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  if (provider === 'sqlite') {
    const folder = mkdtempSync(path.join(tmpdir(), 'candidature-migrations-'));
    const url = `file:${path.join(folder, 'empty.db')}`;
    const drop = async () => {
      await hangUp(url);
      rmSync(folder, { recursive: true, force: true });
    };
    return { url, drop };
  }
  const server = process.env.TEST_TEMPLATE_POSTGRESQL ?? '';
  const name = `migrations_${randomBytes(6).toString('hex')}`;
  const url = server.replace(/\/candidature$/, `/${name}`);
  const administration = server.replace(/\/candidature$/, '/postgres');
  const administer = async (sql: string) => {
    await run(administration, sql);
    await hangUp(administration);
  };
  await administer(`CREATE DATABASE ${name}`);
  const drop = async () => {
    await hangUp(url);
    await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url, drop };
}

/** Runs a script of any length. */
export async function run(url: string, sql: string): Promise<void> {
  if (providerOf(url) === 'sqlite') return withSqlite(url, (database) => void database.exec(sql));
  await withPostgres(url, (client) => client.query(sql));
}

/** The rows one statement answers; parameters are written ? on SQLite and $1, $2 … on PostgreSQL. */
export async function query<T extends Row = Row>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  if (providerOf(url) === 'sqlite')
    return withSqlite(url, (database) => {
      const statement = database.prepare(sql);
      if (statement.reader) return statement.all(...values) as T[];
      statement.run(...values);
      return [];
    });
  const { rows } = await withPostgres(url, (client) => client.query<T>(sql, values));
  return rows;
}

const files = new Map<string, Sqlite.Database>();

function withSqlite<T>(url: string, work: (database: Sqlite.Database) => T): T {
  const database = files.get(url) ?? new Sqlite(sqlitePath(url), { timeout: 10_000 });
  if (!files.has(url)) database.pragma('foreign_keys = ON');
  files.set(url, database);
  return work(database);
}

const clients = new Map<string, Promise<Client>>();

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

async function withPostgres<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = clients.get(url) ?? connected(url);
  clients.set(url, client);
  return work(await client);
}

/** Closes the connection that was kept to a database. */
export async function hangUp(url: string): Promise<void> {
  files.get(url)?.close();
  files.delete(url);
  const client = await clients.get(url);
  clients.delete(url);
  await client?.end();
}
