import { emptyDatabase, query } from '../../support/sql';
import { migrations, removeReleases, upgrade } from './releases';
import { addRows } from './rows';

afterAll(removeReleases);

test('applications of older releases have facts to be rebuilt, by which they are found meanwhile', async () => {
  const database = await emptyDatabase();
  const at = migrations.findIndex(({ name }) => name.endsWith('_applicant_facts'));
  await upgrade(database.url, at - 1);
  for (const n of [1, 2]) await addRows(database.url, n);
  await query(
    database.url,
    `UPDATE "Application" SET "applicantName" = 'Amina DIALLO', "reference" = 'A-7KQ2M9XD', "nationality" = 'SN'
     WHERE "id" = 'Application.id 1'`,
  );
  await query(database.url, `UPDATE "Application" SET "nationality" = NULL WHERE "id" = 'Application.id 2'`);
  await upgrade(database.url, at);
  const rows = await query(
    database.url,
    'SELECT "applicationId", "indexVersion", "sortName", "lookup", "nationality", "nationalities" FROM "ApplicantFacts" ORDER BY 1',
  );
  expect(rows).toMatchObject([
    {
      applicationId: 'Application.id 1',
      indexVersion: 0,
      sortName: 'amina diallo',
      lookup: 'a7kq2m9xd amina diallo',
      nationality: 'SN',
      nationalities: ' SN ',
    },
    { applicationId: 'Application.id 2', indexVersion: 0, nationality: null, nationalities: '' },
  ]);
  await database.drop();
});
