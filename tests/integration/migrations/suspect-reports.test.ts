import { emptyDatabase, query } from '../../support/sql';
import { migrations, removeReleases, upgrade } from './releases';
import { addRows } from './rows';

afterAll(removeReleases);

test('reports of older releases are suspect where the audit log says so', async () => {
  const database = await emptyDatabase();
  const at = migrations.findIndex(({ name }) => name.endsWith('_suspect_reports'));
  await upgrade(database.url, at - 1);
  for (const n of [1, 2, 3]) await addRows(database.url, n);
  const [first, second] = await query(database.url, 'SELECT "id" FROM "ProblemReport" ORDER BY "id"');
  const entry = (sequence: number, action: string, id: unknown) =>
    query(
      database.url,
      `UPDATE "AuditEntry" SET "resource" = 'problem', "action" = '${action}', "resourceId" = '${String(id)}'
       WHERE "sequence" = ${sequence}`,
    );
  await entry(1, 'problem.suspect', first?.id);
  await entry(2, 'problem.report', second?.id);
  await upgrade(database.url, at);
  const rows = await query(database.url, 'SELECT "id" FROM "ProblemReport" WHERE "suspect" ORDER BY "id"');
  expect(rows).toEqual([{ id: first?.id }]);
  await database.drop();
});
