import { applyMigrations, diffToModels, migrationsOf } from '@/prisma/engine';
import { postgresCatalogue } from './catalogue';
import { emptyDatabase, provider, query, run } from '../../support/sql';

const names = (of: 'sqlite' | 'postgresql') => migrationsOf(of).migrationDirectories.map(({ path }) => path);
const none = 'This is an empty migration';

async function withDatabase(work: (url: string) => Promise<void>) {
  const { url, drop } = await emptyDatabase();
  await work(url).finally(drop);
}

test('both databases have the same migrations', () => {
  expect(names('postgresql')).toEqual(names('sqlite'));
});

test('the models of today are those of the last migration', async () => {
  await withDatabase(async (url) => expect(await diffToModels(url, 'migrated')).toContain(none));
});

test('every migration applies to an empty database, in order, and none a second time', async () => {
  await withDatabase(async (url) => {
    expect(await applyMigrations(url)).toEqual(names(provider));
    expect(await applyMigrations(url)).toEqual([]);
    const recorded = await query(
      url,
      'SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM "_prisma_migrations" ORDER BY started_at, migration_name',
    );
    expect(recorded.map(({ name, finished }) => [name, Boolean(finished)])).toEqual(
      names(provider).map((name) => [name, true]),
    );
  });
});

test('what the migrations make is what the models say', async () => {
  await withDatabase(async (url) => {
    await applyMigrations(url);
    if (provider === 'sqlite') return expect(await diffToModels(url, 'database')).toContain(none);
    await withDatabase(async (fresh) => {
      await run(fresh, await diffToModels(fresh, 'empty'));
      const migrated = await postgresCatalogue(url);
      expect(migrated.length).toBeGreaterThan(100);
      expect(migrated).toEqual(await postgresCatalogue(fresh));
    });
  });
});

test('triggers that migrations made are there, whichever tables were made anew since', async () => {
  const scripts = migrationsOf(provider).migrationDirectories.map(
    ({ migrationFile }) => migrationFile.content.value,
  );
  const named = (pattern: RegExp) =>
    scripts.flatMap((sql) => [...sql.matchAll(pattern)].map((match) => match[1]));
  const dropped = named(/^DROP TRIGGER (?:IF EXISTS )?"(\w+)"/gm);
  const made = named(/^CREATE TRIGGER "(\w+)"/gm).filter((name) => !dropped.includes(name));
  await withDatabase(async (url) => {
    await applyMigrations(url);
    const rows = await query<{ name: string }>(
      url,
      provider === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        : 'SELECT DISTINCT tgname AS name FROM pg_trigger WHERE NOT tgisinternal',
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...new Set(made)].sort());
  });
});

test('a difference between database and models would be seen', async () => {
  await withDatabase(async (url) => {
    await applyMigrations(url);
    const before = provider === 'sqlite' ? await diffToModels(url, 'database') : await postgresCatalogue(url);
    await run(url, 'DROP INDEX "StageMove_batchId_idx"');
    const after = provider === 'sqlite' ? await diffToModels(url, 'database') : await postgresCatalogue(url);
    expect(after).not.toEqual(before);
    expect(after).not.toContain(none);
  });
});
