import { system } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import { gatherFacts } from '@/lib/doctor/facts';
import { addAttachment } from '@/lib/files/attachments/commands';
import { attachmentBytes, myAttachments } from '@/lib/files/attachments/queries';
import { answers } from '@/lib/files/scan/clamd';
import { scanNext, type Failures } from '@/lib/files/scan/commands';
import { storeFile } from '@/lib/files/store';
import { closePools } from '@/lib/work/pool';
import { candidate, later, now } from '../../builders';
import { clamdSocket, eicar, startClamd } from '../../support/clamd';
import { fileOf, pdf } from '../../support/files';

process.env.CLAMAV_SOCKET = clamdSocket;

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startClamd();
});
afterAll(async () => {
  await stop();
  await closePools();
});
afterEach(() =>
  transaction(async (tx) => {
    await tx.profileAttachment.deleteMany();
    await tx.storedFile.deleteMany();
  }),
);

async function scanAll(at = now): Promise<Failures> {
  const failures: Failures = new Map();
  while (await scanNext(system, failures, at));
  return failures;
}

/** A PDF that nothing but its signature speaks against. */
const infected = () => Buffer.from(pdf().toString('latin1').replace('%%EOF', `% ${eicar}\n%%EOF`), 'latin1');

async function attached(file: File) {
  const viewer = await candidate();
  const result = await addAttachment(viewer, { file, kind: 'cv' }, now);
  if (!result.ok) throw new Error(result.problem);
  return { viewer, ...result.attachment };
}

test('a file is opened by nobody, its owner either, before it was scanned and is clean', async () => {
  const { viewer, id, state } = await attached(fileOf(pdf()));
  expect(state).toBe('pending');
  expect(await attachmentBytes(viewer, id)).toEqual({ state: 'pending' });
  expect((await scanAll()).size).toBe(0);
  expect(await myAttachments(viewer)).toMatchObject([{ id, state: 'clean' }]);
  expect(await attachmentBytes(viewer, id)).toMatchObject({ state: 'open', filename: 'cv.pdf' });
  expect(await db().storedFile.findFirst({ where: { attachments: { some: { id } } } })).toMatchObject({
    scanState: 'clean',
    scannedAt: now,
    extractedText: 'Curriculum vitae of Amina',
  });
});

test('of an infected file nothing is left but that there was one, and the log says what it was', async () => {
  const { viewer, id } = await attached(fileOf(infected()));
  await scanAll();
  expect(await myAttachments(viewer)).toMatchObject([{ id, state: 'infected', filename: 'cv.pdf' }]);
  expect(await attachmentBytes(viewer, id)).toEqual({ state: 'infected' });
  const file = await db().storedFile.findFirstOrThrow({ where: { attachments: { some: { id } } } });
  expect([file.bytes.length, file.extractedText, file.scannedAt]).toEqual([0, null, now]);
  const entries = await db().auditEntry.findMany({
    where: { action: 'file.infected', resourceId: file.key },
  });
  expect(entries).toMatchObject([
    { actorKind: 'system', detail: { signature: expect.stringContaining('Eicar-Test-Signature') as string } },
  ]);
  expect(await scanNext(system, new Map(), now)).toBe(false);
});

test('what was stored while there was no scanner is scanned once there is one', async () => {
  const { viewer, id } = await attached(fileOf(pdf()));
  await transaction((tx) => tx.storedFile.updateMany({ data: { scanState: 'unscanned' } }));
  expect(await attachmentBytes(viewer, id)).toEqual({ state: 'pending' });
  await scanAll();
  expect(await attachmentBytes(viewer, id)).toMatchObject({ state: 'open' });
});

test('a file the daemon does not take, or that cannot be opened, waits longer each time, and keeps none waiting', async () => {
  const bytes = (length: number) => new Uint8Array(length).fill(65);
  // More than this daemon takes.
  const big = await transaction((tx) => storeFile(tx, { bytes: bytes(3_000_000), mediaType: 'a/b' }, now));
  const other = await transaction((tx) => storeFile(tx, { bytes: bytes(10), mediaType: 'a/b' }, later(1)));
  const broken = await transaction((tx) => storeFile(tx, { bytes: bytes(10), mediaType: 'a/b' }, later(2)));
  await transaction((tx) =>
    tx.storedFile.update({ where: { key: broken.storageKey }, data: { bytes: new Uint8Array(40) } }),
  );
  const failures = await scanAll(later(3));
  expect([...failures.keys()].sort()).toEqual([big.storageKey, broken.storageKey].sort());
  const stateOf = async ({ storageKey: key }: { storageKey: string }) =>
    (await db().storedFile.findUniqueOrThrow({ where: { key } })).scanState;
  expect([await stateOf(big), await stateOf(other)]).toEqual(['pending', 'clean']);
  expect(await scanNext(system, failures, later(3.5))).toBe(false);
  expect(await scanNext(system, failures, later(4.1))).toBe(true);
  expect(failures.get(big.storageKey)?.times).toBe(2);
  const { filesWaiting } = await gatherFacts(system, later(120));
  expect(filesWaiting).toMatchObject({ count: 2 });
});

test('two processes that scan the same file record it once', async () => {
  const { id } = await attached(fileOf(infected()));
  await Promise.all([scanNext(system, new Map(), now), scanNext(system, new Map(), now)]);
  const { key } = await db().storedFile.findFirstOrThrow({ where: { attachments: { some: { id } } } });
  expect(await db().auditEntry.count({ where: { action: 'file.infected', resourceId: key } })).toBe(1);
});

test('the daemon answers when it is asked whether it is there', async () => {
  expect(await answers({ socket: clamdSocket, seconds: 5 })).toBe(true);
  expect(await answers({ socket: `${clamdSocket}.none`, seconds: 5 })).toBe(false);
});
