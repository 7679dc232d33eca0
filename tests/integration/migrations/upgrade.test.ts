import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresqlClient } from '@/lib/db/generated/postgresql/client';
import { PrismaClient as SqliteClient } from '@/lib/db/generated/sqlite/client';
import { sqlitePath } from '@/lib/db/provider';
import { emptyDatabase, provider, query, type Row } from '../../support/sql';
import { migrations, removeReleases, upgrade } from './releases';
import { addRows, contentsOf, type Contents } from './rows';

/** Tables (`Table`) and columns (`Table.column`) a migration removes on purpose, by its name. */
const removed: Record<string, string[]> = {
  // Moved to Submission and Draft (candidate-file.test.ts); the gender is in what was sent, and nowhere else.
  '20261130134230_candidate_file': [
    'Application.answers',
    'Application.gender',
    'Application.snapshot',
    'Application.snapshotVersion',
    'CandidateProfile.gender',
    'ProfileDraft',
  ],
  '20261130141540_files': ['Attachment'],
};

/** Tables that a migration filled from others: they hold more than what is added here. */
const filled = ['Submission', 'Draft'];

let database: Awaited<ReturnType<typeof emptyDatabase>>;

beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(async () => {
  await database.drop();
  removeReleases();
});

/** `rows` in an order that only their contents decide: databases sort text, and list columns, each in their own way. */
function sorted(rows: Row[]): Row[] {
  const keyOf = (row: Row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

/** What of `before` the tables and columns of `after` should still hold. */
function expected(before: Contents, name: string): Contents {
  const gone = new Set(removed[name]);
  const kept = [...before].filter(([table]) => !gone.has(table));
  return new Map(
    kept.map(([table, rows]) => [
      table,
      sorted(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).filter(([column]) => !gone.has(`${table}.${column}`))),
        ),
      ),
    ]),
  );
}

/** The rows of `after`, without tables and columns that `before` did not have. */
function found(after: Contents, before: Contents): Contents {
  return new Map(
    [...before].map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      const now = after.get(table) ?? [];
      const seen = now.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
      return [table, sorted(seen)];
    }),
  );
}

test.each(migrations)('$name keeps the data of the release before it', async ({ name, index }) => {
  const before = index === 0 ? new Map() : await contentsOf(database.url);
  for (const [table, rows] of before) if (!filled.includes(table)) expect(rows).toHaveLength(2 * index);
  expect(await upgrade(database.url, index)).toEqual([name]);
  const wanted = expected(before, name);
  expect(found(await contentsOf(database.url), wanted)).toEqual(wanted);
  for (let n = 1; n <= 2 * (index + 1); n += 1) await addRows(database.url, n);
});

test('the product of today reads what older releases wrote', async () => {
  if (provider === 'sqlite') expect(await query(database.url, 'PRAGMA foreign_key_check')).toEqual([]);
  const client =
    provider === 'sqlite'
      ? new SqliteClient({ adapter: new PrismaBetterSqlite3({ url: sqlitePath(database.url) }) })
      : (new PostgresqlClient({
          adapter: new PrismaPg({ connectionString: database.url }),
        }) as unknown as SqliteClient);
  const contents = await contentsOf(database.url);
  const counts: [string, number][] = [];
  for (const table of contents.keys()) {
    const model = client[(table.charAt(0).toLowerCase() + table.slice(1)) as 'vacancy'];
    counts.push([table, (await model.findMany()).length]);
  }
  await client.$disconnect();
  const added = counts.filter(([table]) => !filled.includes(table));
  expect(added).toEqual(added.map(([table]) => [table, 2 * migrations.length]));
});
