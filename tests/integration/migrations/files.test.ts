import { emptyDatabase, query } from '../../support/sql';
import { migrations, removeReleases, upgrade } from './releases';
import { addRows } from './rows';

afterAll(removeReleases);

test('files of older releases stay with their records: in their order, of a kind there is, with their digest', async () => {
  const database = await emptyDatabase();
  const { url } = database;
  const at = migrations.findIndex(({ name }) => name.endsWith('_files'));
  await upgrade(url, at - 1);
  for (const n of [1, 2, 3, 4]) await addRows(url, n);
  const profile = `"profileId" = 'CandidateProfile.id 1'`;
  for (const [n, kind] of [
    [1, 'transcript'],
    [2, 'diploma'],
  ] as const)
    await query(
      url,
      `UPDATE "Attachment" SET ${profile}, "kind" = '${kind}', "storageKey" = 'StoredFile.key ${n}', "sha256" = 'digest ${n}'
       WHERE "id" = 'Attachment.id ${n}'`,
    );
  await query(
    url,
    `UPDATE "ProblemScreenshot" SET "storageKey" = 'StoredFile.key 3' WHERE "id" = 'ProblemScreenshot.id 3'`,
  );
  await upgrade(url, at);
  const attachments = await query(
    url,
    'SELECT "id", CAST("kind" AS TEXT) AS "kind", "filename", "fileKey", "position" FROM "ProfileAttachment" ORDER BY "position"',
  );
  const filename = (n: number) => `Attachment.filename ${n}`;
  expect(attachments).toEqual([
    {
      id: 'Attachment.id 1',
      kind: 'other',
      filename: filename(1),
      fileKey: 'StoredFile.key 1',
      position: expect.anything(),
    },
    {
      id: 'Attachment.id 2',
      kind: 'diploma',
      filename: filename(2),
      fileKey: 'StoredFile.key 2',
      position: expect.anything(),
    },
  ]);
  expect(attachments.map(({ position }) => Number(position))).toEqual([0, 1]);
  const files = await query(
    url,
    'SELECT "sha256", "sealedBy", CAST("scanState" AS TEXT) AS "scanState" FROM "StoredFile" ORDER BY "key"',
  );
  const kept = { sealedBy: null, scanState: 'unscanned' };
  expect(files).toEqual(
    ['digest 1', 'digest 2', 'ProblemScreenshot.sha256 3', ''].map((sha256) => ({ sha256, ...kept })),
  );
  await database.drop();
});
