import { rebuildFacts } from '@/lib/applications/facts/commands';
import { system } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import { DbNull } from '@/lib/db/values';
import { factsVersion } from '@/lib/profiles/facts';
import { applicants, competition } from '../../builders';

const factsOf = (competitionId: string) =>
  db().applicantFacts.findMany({ where: { competitionId }, orderBy: { applicationId: 'asc' } });

async function rebuildAll(atOnce?: number): Promise<number> {
  let total = 0;
  for (let done = await rebuildFacts(system, atOnce); done > 0; done = await rebuildFacts(system, atOnce))
    total += done;
  return total;
}

test('facts of an older version, and facts that are missing, are derived again, a few at a time', async () => {
  const competitionId = await competition();
  const ids = await applicants(
    competitionId,
    Array.from({ length: 7 }, (_, index) => ({ name: `Given${index} Família`, nationality: 'BR' })),
  );
  const before = await factsOf(competitionId);
  await transaction(async (tx) => {
    const old = {
      indexVersion: factsVersion - 1,
      sortName: 'as sql wrote it',
      lookup: '',
      nationality: null,
    };
    await tx.applicantFacts.updateMany({ where: { applicationId: { in: ids.slice(0, 4) } }, data: old });
    await tx.applicantFacts.deleteMany({ where: { applicationId: { in: ids.slice(4, 6) } } });
    // As the product writes it: the snapshot holds the name of the fixtures.
  });
  expect(await rebuildFacts(system, 3)).toBe(3);
  expect(await rebuildAll(3)).toBe(3);
  const after = await factsOf(competitionId);
  expect(after).toHaveLength(before.length);
  const untouched = after.find(({ applicationId }) => applicationId === ids[6]);
  expect(untouched).toEqual(before.find(({ applicationId }) => applicationId === ids[6]));
  for (const facts of after.filter(({ applicationId }) => applicationId !== ids[6]))
    expect(facts).toMatchObject({ indexVersion: factsVersion, sortName: 'amina diallo', nationality: 'SN' });
  expect(await rebuildFacts(system)).toBe(0);
});

test('several processes may rebuild at once', async () => {
  const competitionId = await competition();
  await applicants(
    competitionId,
    Array.from({ length: 20 }, () => ({})),
  );
  await transaction((tx) => tx.applicantFacts.deleteMany({ where: { competitionId } }));
  await Promise.all([rebuildAll(4), rebuildAll(4), rebuildAll(4)]);
  expect(await factsOf(competitionId)).toHaveLength(20);
  expect(await rebuildFacts(system)).toBe(0);
});

test('of an application that is erased, or whose snapshot cannot be opened, the name alone is found', async () => {
  const competitionId = await competition();
  const ids = await applicants(competitionId, [{ name: 'A-ERASED23' }, { name: 'Zoé Müller' }]);
  await transaction(async (tx) => {
    await tx.submission.updateMany({ where: { applicationId: ids[0] }, data: { snapshot: DbNull } });
    await tx.submission.updateMany({ where: { applicationId: ids[1] }, data: { id: 'another' } });
    await tx.applicantFacts.updateMany({ where: { competitionId }, data: { indexVersion: 0 } });
  });
  expect(await rebuildAll()).toBe(2);
  const found = new Map((await factsOf(competitionId)).map((facts) => [facts.applicationId, facts]));
  expect(found.get(ids[0]!)).toMatchObject({ sortName: 'a erased23', nationality: null, text: '' });
  expect(found.get(ids[1]!)).toMatchObject({ sortName: 'zoe muller', nationality: null, text: '' });
});

test('facts go with their application', async () => {
  const competitionId = await competition();
  const [id = ''] = await applicants(competitionId, [{}]);
  await transaction(async (tx) => {
    await tx.stageMove.deleteMany({ where: { applicationId: id } });
    await tx.application.delete({ where: { id } });
  });
  expect(await factsOf(competitionId)).toEqual([]);
});
