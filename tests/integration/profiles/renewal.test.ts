import { system } from '@/lib/auth/viewer';
import { currentSubmission, sentOf } from '@/lib/applications/submissions/rows';
import { db, transaction } from '@/lib/db/client';
import { renewProfiles } from '@/lib/profiles/renewal/commands';
import { profileSection } from '@/lib/profiles/queries';
import { currentKeyId } from '@/lib/sealing/keys';
import { applicants, candidate, competition, snapshot } from '../../builders';

async function renewAll(atOnce?: number): Promise<number> {
  let total = 0;
  for (let done = await renewProfiles(system, atOnce); done > 0; done = await renewProfiles(system, atOnce))
    total += done;
  return total;
}

// As the first version wrote them: nothing sealed.
const first = { country: 'SN', secondCountry: 'FR' };
const personal = { givenName: 'Amina', familyName: 'Diallo', dateOfBirth: '1990-02-03', gender: 'female' };

test('what older releases wrote is written in today’s shape and sealed, in chunks, and says the same', async () => {
  const viewer = await candidate();
  const mine = { profile: { accountId: viewer.id } };
  await transaction(async (tx) => {
    const old = { version: 1, keyId: '' };
    await tx.profileEntry.updateMany({
      where: { ...mine, section: 'nationality' },
      data: { ...old, data: first },
    });
    await tx.profileEntry.updateMany({
      where: { ...mine, section: 'personal' },
      data: { ...old, data: personal },
    });
  });
  const sections = ['personal', 'nationality'] as const;
  const read = () => Promise.all(sections.map((name) => profileSection(viewer, name)));
  const before = await read();
  expect(before[1]?.entries[0]?.data).toMatchObject({ countries: ['SN', 'FR'] });
  expect(await renewAll(1)).toBe(2);
  // The same versions too: forms that are open can still be saved.
  expect(await read()).toEqual(before);
  const rows = await db().profileEntry.findMany({ where: { ...mine, section: { in: ['personal'] } } });
  expect(rows).toMatchObject([{ version: 2, keyId: currentKeyId() }]);
  expect(JSON.stringify(rows)).not.toMatch(/1990-02-03|female/);
  expect(await renewAll()).toBe(0);
});

test('snapshots too; one that was erased stays erased', async () => {
  const ids = await applicants(await competition(), [{}, {}]);
  const { version, nothing, ...rest } = snapshot;
  expect([version, nothing]).not.toContain(undefined);
  await transaction(async (tx) => {
    const old = { snapshotVersion: 1, keyId: '' };
    const sent = { version: 1, ...rest, personal, nationality: first };
    await tx.submission.updateMany({ where: { applicationId: ids[0] }, data: { ...old, snapshot: sent } });
  });
  expect(await renewAll()).toBe(1);
  const { submissions } = await db().application.findUniqueOrThrow({
    where: { id: ids[0] },
    select: { submissions: currentSubmission },
  });
  expect(submissions).toMatchObject([{ snapshotVersion: 2, keyId: currentKeyId() }]);
  expect(JSON.stringify(submissions)).not.toMatch(/1990-02-03|female/);
  expect(sentOf(submissions).snapshot).toMatchObject({
    personal: { dateOfBirth: '1990-02-03' },
    nationality: { countries: ['SN', 'FR'] },
  });
});
