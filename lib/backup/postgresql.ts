import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Manifest, Part, TableEntry } from './manifest';
import { writePart } from './parts';

type Taken = Pick<Manifest, 'migrations' | 'tables' | 'sequences' | 'parts'>;

/** Every table of the schema with the columns that are stored, but Prisma's own record of migrations. */
const tablesQuery = `
  SELECT c.relname AS name, json_agg(a.attname ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind = 'r' AND n.nspname = current_schema() AND c.relname <> '_prisma_migrations'
    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  GROUP BY c.relname ORDER BY c.relname`;

const migrationsQuery = `
  SELECT migration_name AS name FROM "_prisma_migrations"
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;

/** A name as PostgreSQL takes it in a statement. */
export const quoted = (name: string) => pg.escapeIdentifier(name);

/** Runs `work` on a connection that is given all the time it needs, once it is there. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000, keepAlive: true });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Copies every table of one snapshot into `folder` without blocking concurrent writes. */
export function copyPostgresql(url: string, folder: string): Promise<Taken> {
  return withClient(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await client.query<{ name: string }>(migrationsQuery);
    const { rows } = await client.query<{ name: string; columns: string[] }>(tablesQuery);
    const tables: TableEntry[] = [];
    const parts: Part[] = [];
    for (const { name, columns } of rows) {
      const file = `${name}.copy.gz`;
      const stream = client.query(copyTo(`COPY ${quoted(name)} (${columns.map(quoted).join()}) TO STDOUT`));
      parts.push(await writePart(folder, file, stream));
      tables.push({ name, rows: stream.rowCount, columns, part: file });
    }
    const sequences = await sequencesOf(client);
    await client.query('COMMIT');
    return { migrations: migrations.rows.map(({ name }) => name), tables, sequences, parts };
  });
}

// After the tables: sequences are in no snapshot, and may only be ahead of what uses them.
async function sequencesOf(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT sequencename AS name FROM pg_sequences WHERE schemaname = current_schema() ORDER BY 1',
  );
  const sequences: Manifest['sequences'] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ value: string; called: boolean }>(
      `SELECT CAST(last_value AS text) AS value, is_called AS called FROM ${quoted(name)}`,
    );
    sequences.push({ name, lastValue: found[0]!.value, isCalled: found[0]!.called });
  }
  return sequences;
}
