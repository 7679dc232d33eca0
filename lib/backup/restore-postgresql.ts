import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BackupRefused, type Manifest } from './manifest';
import { quoted, withClient } from './postgresql';

/** Refuses a database that has anything in it. Throws BackupRefused. */
export async function requireEmptyDatabase(url: string): Promise<void> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'S') ORDER BY 1 LIMIT 1`,
    ),
  );
  if (rows[0])
    throw new BackupRefused(
      `The database is not empty: it has ${rows[0].name}. A backup is restored into an empty place only: create a new database and name it in DATABASE_URL.`,
    );
}

type ForeignKey = { table: string; name: string; definition: string };

const foreignKeysQuery = `
  SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE k.contype = 'f' AND k.connamespace = CAST(CAST(current_schema() AS text) AS regnamespace) ORDER BY 1, 2`;

/**
 * Fills the tables that the migrations of the backup have made, in one transaction. Foreign keys are taken away meanwhile,
 * so that tables may refer to each other in any order, and made again, which checks every row; triggers that note
 * changes are silent, since what they noted is in the backup.
 */
export async function restorePostgresql(url: string, folder: string, manifest: Manifest): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('BEGIN');
    const { rows: keys } = await client.query<ForeignKey>(foreignKeysQuery);
    for (const { table, name } of keys)
      await client.query(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`);
    const names = manifest.tables.map(({ name }) => quoted(name));
    for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    if (names.length > 0) await client.query(`TRUNCATE ${names.join()}`);
    for (const table of manifest.tables) await fill(client, folder, table);
    for (const { name, lastValue, isCalled } of manifest.sequences)
      await client.query('SELECT setval(CAST($1 AS regclass), CAST($2 AS bigint), $3)', [
        quoted(name),
        lastValue,
        isCalled,
      ]);
    for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
    for (const { table, name, definition } of keys)
      await client.query(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  });
}

async function fill(
  client: pg.Client,
  folder: string,
  { name, rows, columns = [], part = '' }: Manifest['tables'][number],
): Promise<void> {
  const target = client.query(copyFrom(`COPY ${quoted(name)} (${columns.map(quoted).join()}) FROM STDIN`));
  await pipeline(createReadStream(path.join(folder, part)), createGunzip(), target);
  if (target.rowCount !== rows)
    throw new BackupRefused(`The backup is damaged: ${name} has other rows than its manifest says.`);
}
