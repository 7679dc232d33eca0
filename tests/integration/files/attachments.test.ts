import sharp from 'sharp';
import { Forbidden } from '@/lib/auth/permissions';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import {
  addAttachment,
  changeAttachment,
  moveAttachment,
  removeAttachment,
} from '@/lib/files/attachments/commands';
import { attachmentError } from '@/lib/files/attachments/errors';
import { attachmentBytes, myAttachments } from '@/lib/files/attachments/queries';
import { attachmentProblems } from '@/lib/files/attachments/rules';
import { digestOf, removeUnpointed } from '@/lib/files/store';
import { dataSheet } from '@/lib/my-data/sheet/sheet';
import { dataCopy } from '@/lib/my-data/queries';
import { closePools } from '@/lib/work/pool';
import { candidate, now } from '../../builders';
import { fileOf, pdf } from '../../support/files';
import { provider, query } from '../../support/sql';

afterAll(closePools);

async function add(viewer: CandidateViewer, name = 'cv.pdf') {
  const result = await addAttachment(viewer, { file: fileOf(pdf(), name), kind: 'cv' }, now);
  if (!result.ok) throw new Error(result.problem);
  return result.attachment;
}
const namesOf = async (viewer: CandidateViewer) =>
  (await myAttachments(viewer)).map(({ filename }) => filename);
const storedOf = (id: string) => db().storedFile.findFirst({ where: { attachments: { some: { id } } } });
const actions = async (viewer: CandidateViewer) => {
  const rows = await db().auditEntry.findMany({
    where: { actorId: viewer.id },
    orderBy: { sequence: 'asc' },
  });
  return rows.map(({ action, detail }) => [action, (detail as { section: string }).section]);
};

test('a file is kept as it was sent, sealed, with its digest and text, and comes back whole', async () => {
  const viewer = await candidate({ profile: 'none' });
  const added = await add(viewer, '/tmp/Mon CV.PDF');
  expect(added).toEqual({
    id: expect.any(String) as string,
    kind: 'cv',
    filename: 'Mon CV.pdf',
    mediaType: 'application/pdf',
    size: pdf().length,
    state: 'unscanned',
    addedAt: now.toISOString(),
  });
  expect(await myAttachments(viewer)).toEqual([added]);
  const file = await attachmentBytes(viewer, added.id);
  expect(file.state === 'open' && Buffer.from(file.bytes).equals(pdf())).toBe(true);
  const stored = await storedOf(added.id);
  expect(stored).toMatchObject({
    sha256: digestOf(pdf()),
    extractedText: 'Curriculum vitae of Amina',
    sealedBy: 'auth',
  });
  expect(Buffer.from(stored?.bytes ?? []).includes('Curriculum')).toBe(false);
  expect(await actions(viewer)).toEqual([['profile.add', 'attachments']]);
});

test('a picture is kept as a JPEG of its own', async () => {
  const viewer = await candidate();
  const png = await sharp({ create: { width: 60, height: 40, channels: 4, background: '#c0392b80' } })
    .png()
    .toBuffer();
  const result = await addAttachment(viewer, { file: fileOf(png, 'diploma.png'), kind: 'diploma' }, now);
  expect(result).toMatchObject({
    ok: true,
    attachment: { filename: 'diploma.jpg', mediaType: 'image/jpeg' },
  });
});

test('files are moved, named and removed, and nothing is left of what nothing points to', async () => {
  const viewer = await candidate();
  const [one, two, three] = [await add(viewer, '1'), await add(viewer, '2'), await add(viewer, '3')];
  await moveAttachment(viewer, three.id, 0, now);
  expect(await namesOf(viewer)).toEqual(['3.pdf', '1.pdf', '2.pdf']);
  await moveAttachment(viewer, three.id, 99, now);
  expect(await namesOf(viewer)).toEqual(['1.pdf', '2.pdf', '3.pdf']);
  await moveAttachment(viewer, two.id, -1, now);
  expect(await namesOf(viewer)).toEqual(['2.pdf', '1.pdf', '3.pdf']);
  const changed = await changeAttachment(
    viewer,
    one.id,
    { filename: 'a/b\u202Ec.exe', kind: 'diploma' },
    now,
  );
  expect(changed).toMatchObject({ filename: 'bc.pdf', kind: 'diploma' });
  expect(await changeAttachment(viewer, one.id, { kind: 'other' }, now)).toMatchObject({
    filename: 'bc.pdf',
  });
  const gone = await storedOf(two.id);
  await removeAttachment(viewer, two.id, now);
  expect(await namesOf(viewer)).toEqual(['bc.pdf', '3.pdf']);
  expect(await db().storedFile.count({ where: { key: gone?.key } })).toBe(0);
  const done = (await actions(viewer)).map(([action]) => action);
  expect(done).toEqual([
    ...Array<string>(3).fill('profile.add'),
    ...Array<string>(3).fill('profile.move'),
    'profile.change',
    'profile.change',
    'profile.delete',
  ]);
});

test('a file that something else points to stays when one pointer goes', async () => {
  const [viewer, other] = [await candidate(), await candidate()];
  const { id } = await add(viewer);
  const { key = '' } = (await storedOf(id)) ?? {};
  await transaction(async (tx) => {
    const { id: profileId } = await tx.candidateProfile.findUniqueOrThrow({ where: { accountId: other.id } });
    const data = { profileId, kind: 'other', filename: 'x.pdf', fileKey: key, position: 0 } as const;
    await tx.profileAttachment.create({ data });
    await removeUnpointed(tx, [key]);
  });
  await removeAttachment(viewer, id, now);
  expect(await db().storedFile.count({ where: { key } })).toBe(1);
  const [last] = await myAttachments(other);
  await removeAttachment(other, last?.id ?? '', now);
  expect(await db().storedFile.count({ where: { key } })).toBe(0);
});

test('a profile holds so many files, also when two are sent at once', async () => {
  const viewer = await candidate();
  for (let n = 1; n <= 9; n += 1) await add(viewer, `${n}`);
  const send = () => addAttachment(viewer, { file: fileOf(pdf()), kind: 'other' }, now);
  const both = await Promise.all([send(), send()]);
  expect(both.map((result) => (result.ok ? 'ok' : result.problem)).sort()).toEqual(['full', 'ok']);
  expect(await send()).toEqual({ ok: false, problem: 'full' });
  expect(await myAttachments(viewer)).toHaveLength(10);
});

test('what is refused leaves nothing, and each refusal is a sentence in both languages', async () => {
  const viewer = await candidate();
  const before = await db().storedFile.count();
  const file = fileOf('MZ\u0090', 'cv.pdf');
  expect(await addAttachment(viewer, { file, kind: 'cv' }, now)).toEqual({ ok: false, problem: 'type' });
  expect([await db().storedFile.count(), await myAttachments(viewer)]).toEqual([before, []]);
  const keys = attachmentProblems.map((problem) => attachmentError(problem, 'cv.pdf').key);
  expect(new Set(keys).size).toBe(attachmentProblems.length);
  expect(attachmentError('large', 'cv.pdf')).toEqual({ key: 'documentLarge', name: 'cv.pdf', max: 8 });
  expect(attachmentError('full', 'cv.pdf')).toMatchObject({ max: 10 });
});

test('a file that cannot be stored is never said to be there', async () => {
  const viewer = await candidate();
  const url = process.env.DATABASE_URL ?? '';
  const refuse =
    provider === 'sqlite'
      ? [`CREATE TRIGGER no_files BEFORE INSERT ON "StoredFile" BEGIN SELECT RAISE(ABORT, 'disk full'); END`]
      : [
          `CREATE FUNCTION no_files() RETURNS trigger AS $$ BEGIN RAISE 'disk full'; END $$ LANGUAGE plpgsql`,
          `CREATE TRIGGER no_files BEFORE INSERT ON "StoredFile" EXECUTE FUNCTION no_files()`,
        ];
  for (const sql of refuse) await query(url, sql);
  await expect(add(viewer)).rejects.toThrow();
  expect(await myAttachments(viewer)).toEqual([]);
  await query(url, provider === 'sqlite' ? 'DROP TRIGGER no_files' : 'DROP TRIGGER no_files ON "StoredFile"');
  expect((await add(viewer)).filename).toBe('cv.pdf');
});

test('what is lost in the store is said loudly, and what was changed is not given out', async () => {
  const viewer = await candidate();
  const { id } = await add(viewer);
  const stored = await storedOf(id);
  const bytes = new Uint8Array(stored?.bytes ?? []).fill(0, -1);
  bytes[bytes.length - 1] = (stored?.bytes.at(-1) ?? 0) ^ 1;
  await transaction((tx) => tx.storedFile.update({ where: { key: stored?.key }, data: { bytes } }));
  await expect(attachmentBytes(viewer, id)).rejects.toThrow('cannot be opened');
});

test('nobody has to do with the files of another', async () => {
  const [viewer, other] = [await candidate(), await candidate()];
  const { id } = await add(viewer);
  for (const work of [
    () => attachmentBytes(other, id),
    () => removeAttachment(other, id, now),
    () => changeAttachment(other, id, { kind: 'other' }, now),
    () => moveAttachment(other, id, 0, now),
  ])
    await expect(work()).rejects.toBeInstanceOf(Forbidden);
  expect(await myAttachments(other)).toEqual([]);
});

test('the copy of all data lists them by kind, name, size and day', async () => {
  const viewer = await candidate();
  await add(viewer, 'Mon CV.pdf');
  const copy = await dataCopy(viewer, 'fr', now);
  expect(copy.profile?.attachments).toEqual([
    {
      kind: 'cv',
      filename: 'Mon CV.pdf',
      mediaType: 'application/pdf',
      size: pdf().length,
      addedAt: now.toISOString(),
    },
  ]);
  const rows = dataSheet(copy, 'fr')
    .leaves.flat()
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  expect(rows.find(([term]) => term === 'Mon CV.pdf')?.[1]).toContain(
    `Curriculum vitæ, ${pdf().length} octets, `,
  );
});
