import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations, migrationsOf } from '@/prisma/engine';
import { emptyDatabase, hangUp, provider, query, run } from '../../support/sql';

jest.setTimeout(120_000);

const root = path.resolve(__dirname, '../../..');
const { baseDir, migrationDirectories } = migrationsOf(provider);
const names = migrationDirectories.map(({ path: name }) => name);

// The release before the last migration.
const release = mkdtempSync(path.join(tmpdir(), 'candidature-release-'));
beforeAll(() => {
  mkdirSync(path.join(release, provider));
  for (const name of names.slice(0, -1))
    cpSync(path.join(baseDir, name), path.join(release, provider, name), { recursive: true });
});
afterAll(() => rmSync(release, { recursive: true, force: true }));

/** npm run migrate. */
function migrate(url: string) {
  const tsx = path.join(root, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(tsx, ['prisma/migrate.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, said: stdout.trim(), complained: stderr.trim() };
}

const everything = (url: string) =>
  Promise.all([
    query(url, 'SELECT * FROM "_prisma_migrations" ORDER BY migration_name'),
    query(url, `SELECT name, sql FROM sqlite_master ORDER BY name`),
    query(url, 'SELECT * FROM "RateLimit"'),
  ]);

const writing = `BEGIN; INSERT INTO "RateLimit" VALUES ('a', 1, '2026-11-24T10:00:00.000+00:00');`;
const uses: [string, string][] = [
  ['is writing to it', `PRAGMA journal_mode = WAL; ${writing}`],
  ['only has it open', 'PRAGMA journal_mode = WAL; SELECT * FROM "RateLimit";'],
];
const upToDate = { status: 0, said: 'The database is up to date.', complained: '' };
const applied = { status: 0, said: `Applied ${names.at(-1)}`, complained: '' };

(provider === 'sqlite' ? test.each(uses) : test.skip.each(uses))(
  'while a server %s, SQLite is left as it is, and one sentence says why and what to do',
  async (_, sql) => {
    const { url, drop } = await emptyDatabase();
    await applyMigrations(url, release);
    await run(url, sql);
    const before = await everything(url);
    const { status, said, complained } = migrate(url);
    expect([status, said]).toEqual([1, '']);
    expect(complained.split('\n')).toHaveLength(1);
    expect(complained).toMatch(/empty\.db is in use by another program.* nothing in it was changed: stop /);
    expect(await everything(url)).toEqual(before);
    await hangUp(url);
    expect(migrate(url)).toEqual(applied);
    expect(migrate(url)).toEqual(upToDate);
    await drop();
  },
);

(provider === 'postgresql' ? test : test.skip)('PostgreSQL is migrated under a running server', async () => {
  const { url, drop } = await emptyDatabase();
  await applyMigrations(url, release);
  await query(url, 'SELECT * FROM "RateLimit"');
  expect(migrate(url)).toEqual(applied);
  expect(migrate(url)).toEqual(upToDate);
  await drop();
});

test('what fails for another reason says so in full', () => {
  // No program listens there, and this file holds no database.
  const url = provider === 'sqlite' ? `file:${__filename}` : 'postgresql://nobody:x@127.0.0.1:1/none';
  const { status, complained } = migrate(url);
  expect(status).toBe(1);
  expect(complained).toMatch(/not a database|reach/);
  expect(complained).not.toContain('in use by');
});
