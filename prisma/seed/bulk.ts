import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { providerOf, sqlitePath } from '@/lib/db/provider';
import { Writer, type Counts } from './rows';

/** A database to load in bulk: the little SQL that Prisma would be too slow for, in both dialects. */
export type Bulk = {
  hasData(): Promise<boolean>;
  /** Runs `work` in one transaction, on emptied tables with `reset`: all it writes is there, or nothing has changed. */
  load(work: (writer: Writer) => Promise<void>, reset: boolean): Promise<Counts>;
  close(): Promise<void>;
};

/** Connects to the migrated database that `url` names. */
export async function openBulk(url: string): Promise<Bulk> {
  const bulk = providerOf(url) === 'sqlite' ? openSqlite(sqlitePath(url)) : await openPostgresql(url);
  if (bulk) return bulk;
  throw new Error(`The database ${url.replace(/:[^:@/]*@/, ':…@')} is not migrated: npm run migrate`);
}

// Rows that live briefly cost the least memory; a server far away is better sent many at once.
const sqliteLot = 300;
const postgresqlLot = 5000;

const migrations = '_prisma_migrations';
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

function openSqlite(file: string): Bulk | null {
  if (!existsSync(file)) return null;
  const database = new Sqlite(file, { timeout: 10_000 });
  // Foreign keys are checked once at the end: row by row they would make emptying a large database take hours.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000;');
  // Ordinary tables: those within a full-text index follow from them.
  const names = database
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all() as string[];
  if (!names.includes('Vacancy')) {
    database.close();
    return null;
  }
  const empty = () => {
    for (const name of names.filter((table) => table !== migrations)) database.exec(`DELETE FROM "${name}"`);
  };
  return {
    hasData: async () => database.prepare('SELECT 1 FROM "Vacancy" LIMIT 1').get() !== undefined,
    async load(work, reset) {
      const writer = new Writer(sqliteInsert(database), sqliteLot);
      database.exec('BEGIN IMMEDIATE');
      try {
        if (reset) empty();
        await work(writer);
        await writer.flush();
        const broken = database.prepare('PRAGMA foreign_key_check').get();
        if (broken) throw new Error(`a row refers to one that does not exist: ${JSON.stringify(broken)}`);
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
      database.exec('ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);');
      return writer.counts;
    },
    close: async () => void database.close(),
  };
}

function sqliteInsert(database: Sqlite.Database) {
  const prepared = new Map<string, { columns: string[]; statement: Sqlite.Statement }>();
  return (table: string, rows: object[]) => {
    let insert = prepared.get(table);
    if (!insert) {
      const columns = Object.keys(rows[0] ?? {});
      const values = columns.map(() => '?').join(', ');
      const sql = `INSERT INTO "${table}" (${quoted(columns)}) VALUES (${values})`;
      insert = { columns, statement: database.prepare(sql) };
      prepared.set(table, insert);
    }
    const { columns, statement } = insert;
    for (const row of rows as Record<string, unknown>[])
      statement.run(columns.map((column) => sqliteValue(row[column])));
  };
}

// As Prisma's adapter stores them: instants as ISO text, truth as 0 or 1, bytes as they are, JSON as text.
function sqliteValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00');
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof Uint8Array) return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null);
}

async function openPostgresql(url: string): Promise<Bulk | null> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ tablename: string }>(
    'SELECT tablename FROM pg_tables WHERE schemaname = current_schema()',
  );
  const names = rows.map((row) => row.tablename).filter((name) => name !== migrations);
  if (!names.includes('Vacancy')) {
    await client.end();
    return null;
  }
  return {
    hasData: async () => (await client.query('SELECT 1 FROM "Vacancy" LIMIT 1')).rows.length > 0,
    async load(work, reset) {
      let last = Promise.resolve();
      // The server takes one lot in while the next is being made.
      const writer = new Writer(async (table, rows) => {
        await last;
        last = postgresqlInsert(client, table, rows);
        last.catch(() => undefined);
      }, postgresqlLot);
      await client.query('BEGIN');
      try {
        if (reset) await client.query(`TRUNCATE ${quoted(names)}`);
        await work(writer);
        await writer.flush();
        await last;
        await client.query('COMMIT');
      } catch (error) {
        await last.catch(() => undefined);
        await client.query('ROLLBACK');
        throw error;
      }
      await client.query('ANALYZE');
      return writer.counts;
    },
    close: () => client.end(),
  };
}

// One parameter whatever the number of rows; the server turns the JSON into each column's type, enums included.
async function postgresqlInsert(client: Client, table: string, rows: object[]): Promise<void> {
  const columns = quoted(Object.keys(rows[0] ?? {}));
  await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows.map(withoutBytes))],
  );
}

// Bytes are hexadecimal in the text of PostgreSQL.
function withoutBytes(row: object): object {
  const columns = Object.entries(row).map(([name, value]: [string, unknown]) =>
    value instanceof Uint8Array ? [name, `\\x${Buffer.from(value).toString('hex')}`] : [name, value],
  );
  return Object.fromEntries(columns) as object;
}
