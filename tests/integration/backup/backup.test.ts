import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backUp } from '@/lib/backup/backup';
import { BackupRefused, readManifest, writeManifest, type Manifest } from '@/lib/backup/manifest';
import { restore } from '@/lib/backup/restore';
import { db, transaction } from '@/lib/db/client';
import { storeFile } from '@/lib/files/store';
import { applyMigrations, externalTables, migrationsOf } from '@/prisma/engine';
import { addRows, contentsOf } from '../migrations/rows';
import { emptyDatabase, provider, query } from '../../support/sql';

jest.setTimeout(240_000);

const root = path.resolve(__dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'candidature-backup-'));
const now = new Date('2026-11-24T10:00:00Z');
const source = () => process.env.DATABASE_URL ?? '';
const first = path.join(folder, 'first');
const drops: (() => Promise<void>)[] = [];

type Said = { status: number | null; out: string; err: string };

/** npm run backup or restore, as an operator types it. */
function command(name: 'backup' | 'restore', url: string, ...args: string[]): Promise<Said> {
  const child = spawn(path.join(root, 'node_modules/.bin/tsx'), [`lib/setup/${name}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
  });
  const said: Said = { status: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ ...said, status })));
}

async function emptyPlace(): Promise<string> {
  const { url, drop } = await emptyDatabase();
  drops.push(drop);
  return url;
}

/** A fingerprint of every row of every table, in whatever order the database gives rows and columns. */
async function fingerprints(url: string) {
  const hashOf = (row: Record<string, unknown>) =>
    createHash('sha256')
      .update(JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
      .digest('hex');
  return [...(await contentsOf(url))]
    .map(([table, rows]) => [table, rows.map(hashOf).sort()] as const)
    .sort();
}

/** The rows of the tables that the models do not describe, but for those in which FTS5 keeps what it pleases. */
async function searchRows(url: string) {
  const rows: unknown[] = [];
  for (const table of externalTables.filter((name) => !name.startsWith('VacancySearchText')))
    rows.push([table, await query(url, `SELECT * FROM "${table}" ORDER BY 1`)]);
  return rows;
}

beforeAll(async () => {
  for (const n of [1, 2, 3, 4]) await addRows(source(), n);
  await transaction((tx) =>
    storeFile(tx, { bytes: new Uint8Array(randomBytes(3_000_000)), mediaType: 'image/png' }, now),
  );
});
afterAll(async () => {
  for (const drop of drops) await drop();
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of the first backup that may be spoiled. */
function copyOf(name: string): string {
  const copy = path.join(folder, name);
  cpSync(first, copy, { recursive: true });
  return copy;
}

test('what was backed up is restored into an empty place, row by row and byte by byte', async () => {
  const taken = await command('backup', source(), first);
  expect(taken).toMatchObject({ status: 0, err: '' });
  // What it does not hold is said.
  expect(taken.out).toMatch(/holds no setting and no secret.*AUTH_SECRET/s);
  const target = await emptyPlace();
  expect(await command('restore', target, first)).toMatchObject({ status: 0, err: '' });
  const [before, after] = [await fingerprints(source()), await fingerprints(target)];
  expect(before.length).toBeGreaterThan(30);
  for (const [table, rows] of before) expect([table, rows.length > 0]).toEqual([table, true]);
  expect(after).toEqual(before);
  const search = await searchRows(source());
  expect(await searchRows(target)).toEqual(search);
  expect(JSON.stringify(search)).toContain('vacancyId');
  // Numbers go on from where they were, and rows are held to what they refer to.
  const change = `INSERT INTO "VacancySearchChange" ("vacancyId") VALUES ('x')`;
  await query(target, change);
  const orphan = `INSERT INTO "CandidateSession" (id, "accountId", "createdAt", "lastSeenAt", "expiresAt") VALUES ('s', 'nobody', '2026-01-01', '2026-01-01', '2026-01-01')`;
  const refused = await query(target, orphan).catch((error: unknown) => (error as Error).message);
  expect(refused).toMatch(/foreign key/i);
  if (provider === 'sqlite')
    expect(await query(target, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

test('its files are for their owner alone, and are those that its manifest names', async () => {
  expect(statSync(first).mode & 0o777).toBe(0o700);
  const files = readdirSync(first);
  for (const file of files)
    expect([file, statSync(path.join(first, file)).mode & 0o777]).toEqual([file, 0o600]);
  const { parts } = await readManifest(first);
  expect(files.sort()).toEqual(['manifest.json', ...parts.map(({ file }) => file)].sort());
  const secret = process.env.AUTH_SECRET ?? '';
  for (const file of files) expect(readFileSync(path.join(first, file)).includes(secret)).toBe(false);
});

test('taken while others write, it holds all of a transaction or nothing, and holds none of them up', async () => {
  let writing = true;
  let written = 0;
  const pairs = async () => {
    for (; writing; written += 1) {
      const name = `pair ${written}`;
      await transaction(async (tx) => {
        await tx.rateLimit.create({ data: { key: name, points: 1, resetsAt: now } });
        await tx.heartbeat.create({ data: { name, at: now } });
      });
      // SQLite answers at once: without a pause the test would hear of nothing else.
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  const writers = pairs();
  const busy = path.join(folder, 'busy');
  const taken = await command('backup', source(), busy);
  writing = false;
  await writers;
  expect(taken).toMatchObject({ status: 0, err: '' });
  expect(written).toBeGreaterThan(10);
  const target = await emptyPlace();
  expect(await command('restore', target, busy)).toMatchObject({ status: 0, err: '' });
  const namesOf = (column: string, table: string) =>
    query(target, `SELECT ${column} AS name FROM "${table}" WHERE ${column} LIKE 'pair %' ORDER BY 1`);
  expect(await namesOf('key', 'RateLimit')).toEqual(await namesOf('name', 'Heartbeat'));
});

test('a place that is not empty is refused, and stays as it is', async () => {
  const before = await db().heartbeat.count();
  const { status, out, err } = await command('restore', source(), first);
  expect([status, out]).toEqual([1, '']);
  expect(err).toMatch(/^[^\n]*empty place only[^\n]*\n$/);
  expect(await db().heartbeat.count()).toBe(before);
});

const known = migrationsOf(provider).migrationDirectories.map(({ path: name }) => name);
const restoreHere = (url: string, from: string) =>
  restore({
    url,
    folder: from,
    migrations: { known, apply: (names) => applyMigrations(url, undefined, names) },
  });

/** What a restore that is refused says. */
async function refusal(target: string, backup: string): Promise<string> {
  const error = await restoreHere(target, backup).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BackupRefused);
  return (error as Error).message;
}

test('a damaged backup is refused in a sentence, and nothing is written', async () => {
  const { parts } = await readManifest(first);
  const largest = [...parts].sort((a, b) => b.bytes - a.bytes)[0]?.file ?? '';
  const flipped = path.join(copyOf('flipped'), largest);
  const bytes = readFileSync(flipped);
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(flipped, bytes);
  const cut = copyOf('cut');
  unlinkSync(path.join(cut, largest));
  const renamed = path.join(copyOf('manifest'), 'manifest.json');
  writeFileSync(renamed, readFileSync(renamed, 'utf8').replace(/"rows": 4/, '"rows": 5'));
  const none = copyOf('none');
  unlinkSync(path.join(none, 'manifest.json'));
  const target = await emptyPlace();
  expect(await refusal(target, path.dirname(flipped))).toMatch(/damaged.*Nothing was restored/);
  expect(await refusal(target, cut)).toMatch(/not whole/);
  expect(await refusal(target, path.dirname(renamed))).toMatch(/manifest.*damaged/);
  expect(await refusal(target, none)).toMatch(/not a whole backup/);
  // The place is as empty as before.
  expect((await restoreHere(target, first)).format).toBe(1);
});

test('a backup of an older release is restored as it was then, and brought up to date', async () => {
  const release = path.join(folder, 'release');
  const { baseDir } = migrationsOf(provider);
  for (const name of known.slice(0, -1))
    cpSync(path.join(baseDir, name), path.join(release, provider, name), { recursive: true });
  const old = await emptyPlace();
  await applyMigrations(old, release);
  await query(old, `INSERT INTO "RateLimit" (key, points, "resetsAt") VALUES ('old', 1, '2026-11-24')`);
  const taken = path.join(folder, 'old');
  const { migrations } = await backUp({ url: old, folder: taken, version: '0', now });
  expect(migrations).toEqual(known.slice(0, -1));
  const target = await emptyPlace();
  await restoreHere(target, taken);
  expect(await query(target, 'SELECT key FROM "RateLimit"')).toEqual([{ key: 'old' }]);
  const rows = await query(target, 'SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY 1');
  expect(rows.map(({ name }) => name)).toEqual(known);
});

test('a backup of a newer release, or of the other database, is refused in a sentence', async () => {
  const manifest = await readManifest(first);
  const changed = async (name: string, change: Partial<Manifest>) => {
    const copy = copyOf(name);
    unlinkSync(path.join(copy, 'manifest.json'));
    await writeManifest(copy, { ...manifest, ...change });
    return copy;
  };
  const target = await emptyPlace();
  const newer = await changed('newer', { migrations: [...manifest.migrations, '29991231000000_later'] });
  expect(await refusal(target, newer)).toMatch(/newer release.*29991231000000_later/);
  const other = await changed('other', { provider: provider === 'sqlite' ? 'postgresql' : 'sqlite' });
  expect(await refusal(target, other)).toMatch(/same kind of database/);
});
