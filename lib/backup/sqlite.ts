import { existsSync } from 'node:fs';
import { chmod, constants, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import { BackupRefused, type Manifest, type TableEntry } from './manifest';
import { partOf } from './parts';

const part = 'database.sqlite';
const migrationsQuery =
  'SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name';

type Taken = Pick<Manifest, 'migrations' | 'tables' | 'sequences' | 'parts'>;

/**
 * Copies a SQLite database as of one moment into `folder`, despite concurrent writes: VACUUM INTO reads one
 * snapshot, and holds up no writer in WAL mode.
 */
export async function copySqlite(file: string, folder: string): Promise<Taken> {
  const target = path.join(folder, part);
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: 60_000 });
  try {
    source.prepare('VACUUM INTO ?').run(target);
  } finally {
    source.close();
  }
  await chmod(target, 0o600);
  await flush(target);
  const copy = inspect(target);
  return { ...copy, sequences: [], parts: [await partOf(folder, part)] };
}

/** Puts the database of a backup where there is none yet. Throws BackupRefused. */
export async function restoreSqlite(file: string, folder: string, { tables }: Manifest): Promise<void> {
  for (const end of ['', '-wal', '-journal'])
    if (existsSync(file + end) && (await stat(file + end)).size > 0)
      throw new BackupRefused(
        `${file}${end} is there already, and a backup is restored into an empty place only: stop the site, move the file away, then restore again.`,
      );
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const half = `${file}.restoring`;
  await rm(half, { force: true });
  await copyFile(path.join(folder, part), half, constants.COPYFILE_EXCL);
  await chmod(half, 0o600);
  await flush(half);
  const found = inspect(half);
  if (JSON.stringify(found.tables) !== JSON.stringify(tables)) {
    await rm(half);
    throw new BackupRefused('The backup is damaged: its tables are not those of its manifest.');
  }
  for (const end of ['-wal', '-shm']) await rm(file + end, { force: true });
  await rename(half, file);
}

function inspect(file: string): { migrations: string[]; tables: TableEntry[] } {
  const database = new Database(file, { readonly: true });
  try {
    const faults = database.pragma('integrity_check', { simple: true });
    if (faults !== 'ok') throw new BackupRefused(`The database is damaged: ${String(faults)}.`);
    const names = database
      .prepare(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`,
      )
      .pluck()
      .all() as string[];
    const tables = names.map((name) => ({
      name,
      rows: database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number,
    }));
    const rows = database.prepare(migrationsQuery).all() as { name: string }[];
    return { tables, migrations: rows.map(({ name }) => name) };
  } finally {
    database.close();
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}
