import { randomUUID } from 'node:crypto';
import { system, type CandidateViewer } from '@/lib/auth/viewer';
import { db, transaction, type Tx } from '@/lib/db/client';
import { cleanUp } from '@/lib/worker/housekeeping';
import { declareNothing } from '@/lib/profiles/commands';
import { applicants, candidate, competition } from '../../builders';
import { due, early, ends, entriesOf, now, sweep } from './fixtures';

// The other tests of the file left accounts behind.
beforeEach(() => transaction((tx) => tx.candidateAccount.deleteMany()));

/** An account nobody has used since `at`, with an unfinished profile. */
async function unused(at: Date, profile: 'complete' | 'incomplete' = 'incomplete'): Promise<CandidateViewer> {
  const viewer = await candidate({ profile });
  await transaction((tx) => setBack(tx, viewer.id, at));
  return viewer;
}

async function setBack(tx: Tx, id: string, at: Date): Promise<void> {
  const profile = { accountId: id };
  await tx.profileEntry.updateMany({ where: { profile }, data: { updatedAt: at } });
  await tx.profileSection.updateMany({ where: { profile }, data: { updatedAt: at } });
  await tx.draft.updateMany({ where: { candidateId: id }, data: { updatedAt: at } });
  await tx.candidateProfile.updateMany({ where: profile, data: { updatedAt: at } });
  await tx.candidateAccount.update({ where: { id }, data: { updatedAt: at, createdAt: at } });
}

const accounts = async () => {
  const rows = await db().candidateAccount.findMany({ select: { id: true } });
  return rows.map(({ id }) => id).sort();
};
const idsOf = (...viewers: CandidateViewer[]) => viewers.map(({ id }) => id).sort();

test('an unfinished profile goes with its account 24 months after it was last used, not a moment before', async () => {
  const [old, young] = [await unused(due(ends.unfinished)), await unused(early(ends.unfinished))];
  const storageKey = randomUUID();
  const file = { mediaType: 'application/pdf', size: 1, sha256: 'x' };
  await transaction(async (tx) => {
    const owner = { profile: { connect: { accountId: old.id } } };
    const kept = {
      kind: 'diploma',
      filename: 'd.pdf',
      position: 0,
      createdAt: due(ends.unfinished),
    } as const;
    await tx.storedFile.create({
      data: { key: storageKey, bytes: new Uint8Array([1]), createdAt: now, ...file },
    });
    await tx.profileAttachment.create({
      data: { ...kept, ...owner, file: { connect: { key: storageKey } } },
    });
    await tx.consent.create({ data: { candidateId: old.id, purpose: 'p', version: '1', givenAt: now } });
  });
  expect(await sweep()).toBe(1);
  expect(await accounts()).toEqual(idsOf(young));
  expect(await db().candidateProfile.count({ where: { accountId: old.id } })).toBe(0);
  expect(await db().storedFile.count({ where: { key: storageKey } })).toBe(0);
  expect(await db().consent.count({ where: { candidateId: old.id } })).toBe(0);
  expect(await entriesOf('account.expire', old.id)).toMatchObject([{ actorKind: 'system', detail: {} }]);
});

test('a profile that was never begun is unfinished too', async () => {
  const old = await unused(due(ends.unfinished));
  await transaction((tx) => tx.candidateProfile.delete({ where: { accountId: old.id } }));
  expect(await sweep()).toBe(1);
  expect(await accounts()).toEqual([]);
});

const uses: [string, (tx: Tx, id: string, at: Date) => Promise<unknown>][] = [
  [
    'a session',
    (tx, accountId, at) =>
      tx.candidateSession.create({
        data: { accountId, createdAt: due(ends.unfinished), lastSeenAt: at, expiresAt: now },
      }),
  ],
  [
    'an entry',
    (tx, accountId, at) =>
      tx.profileEntry.updateMany({ where: { profile: { accountId } }, data: { updatedAt: at } }),
  ],
  [
    'a file',
    async (tx, accountId, createdAt) => {
      const file = {
        key: randomUUID(),
        mediaType: 'image/jpeg',
        size: 1,
        sha256: 'x',
        bytes: new Uint8Array([1]),
      };
      const owner = { profile: { connect: { accountId } }, file: { create: { ...file, createdAt } } };
      await tx.profileAttachment.create({
        data: { kind: 'cv', filename: 'cv.jpg', position: 0, createdAt, ...owner },
      });
    },
  ],
  [
    'a declaration',
    (tx, accountId, at) =>
      tx.profileSection.updateMany({ where: { profile: { accountId } }, data: { updatedAt: at } }),
  ],
  ['the account', (tx, id, at) => tx.candidateAccount.update({ where: { id }, data: { updatedAt: at } })],
  [
    'a draft',
    (tx, candidateId, at) =>
      tx.draft.create({
        data: { candidateId, form: 'profile:education', instance: 'new', data: {}, updatedAt: at },
      }),
  ],
];

test.each(uses)('%s used since then keeps it', async (_name, use) => {
  const [kept, gone] = [await unused(due(ends.unfinished)), await unused(due(ends.unfinished))];
  await transaction(async (tx) => {
    await use(tx, kept.id, early(ends.unfinished));
    await use(tx, gone.id, due(ends.unfinished));
  });
  expect(await sweep()).toBe(1);
  expect(await accounts()).toEqual(idsOf(kept));
});

test('when an expired session was last used is not forgotten with it', async () => {
  const [kept, gone] = [await unused(due(ends.unfinished)), await unused(due(ends.unfinished))];
  const session = { createdAt: due(ends.unfinished), expiresAt: now };
  await transaction(async (tx) => {
    await tx.candidateSession.create({
      data: { accountId: kept.id, lastSeenAt: early(ends.unfinished), ...session },
    });
    await tx.candidateSession.create({
      data: { accountId: gone.id, lastSeenAt: due(ends.unfinished), ...session },
    });
  });
  await cleanUp(system, now);
  expect(await db().candidateSession.count()).toBe(0);
  expect(await accounts()).toEqual(idsOf(kept));
  await cleanUp(system, new Date(now.getTime() + 1));
  expect(await accounts()).toEqual([]);
});

test('a finished profile stays, whether or not it was noted as such', async () => {
  const old = new Date('2026-11-24T10:00:00Z');
  const unnoted = await unused(old, 'complete');
  const noted = await unused(old);
  const completed = { where: { accountId: noted.id }, data: { completedAt: old, updatedAt: old } };
  await transaction((tx) => tx.candidateProfile.update(completed));
  expect(await sweep()).toBe(1);
  expect(await accounts()).toEqual(idsOf(unnoted, noted));
  expect(await sweep()).toBe(0);
});

test('whoever has applied keeps the account, and so does whoever is sent alerts', async () => {
  const [applied, alerted, paused] = [
    await unused(due(ends.unfinished)),
    await unused(due(ends.unfinished)),
    await unused(due(ends.unfinished)),
  ];
  const [application = ''] = await applicants(await competition(), [{ account: false }]);
  const alert = { name: 'a', criteria: {}, frequency: 'weekly', locale: 'en', coveredUntil: now } as const;
  await transaction(async (tx) => {
    await tx.application.update({ where: { id: application }, data: { candidateId: applied.id } });
    for (const [{ id: candidateId }, active] of [
      [alerted, true],
      [paused, false],
    ] as const)
      await tx.jobAlert.create({ data: { candidateId, active, unsubscribeHash: randomUUID(), ...alert } });
  });
  expect(await sweep()).toBe(1);
  expect(await accounts()).toEqual(idsOf(applied, alerted));
});

test('a profile is noted as finished when it is, and no longer when it is not', async () => {
  const viewer = await candidate();
  const noted = async () =>
    (await db().candidateProfile.findUniqueOrThrow({ where: { accountId: viewer.id } })).completedAt;
  await declareNothing(viewer, 'employment', now);
  expect(await noted()).toEqual(now);
  await declareNothing(viewer, 'employment', new Date(now.getTime() + 1000));
  expect(await noted()).toEqual(now);
  await transaction((tx) =>
    tx.profileEntry.deleteMany({ where: { profile: { accountId: viewer.id }, section: 'address' } }),
  );
  await declareNothing(viewer, 'employment', now);
  expect(await noted()).toBeNull();
});
