import { recordAudit } from '@/lib/audit/commands';
import { verifyAudit } from '@/lib/audit/queries';
import { system } from '@/lib/auth/viewer';
import { readSnapshot } from '@/lib/profiles/snapshot';
import { db, transaction } from '@/lib/db/client';
import { applicants, competition, snapshot, staffMember } from '../../builders';
import { due, early, ends, entriesOf, now, sweep } from './fixtures';

const note = 'Amina Diallo was strong';

/** An application of a competition that ended so, with all that says who applied. */
async function ended(changes: {
  status?: 'open' | 'closed' | 'cancelled';
  closedAt?: Date;
  cancelledAt?: Date;
}) {
  const { status = 'closed', closedAt, cancelledAt } = changes;
  const competitionId = await competition({ status });
  const [id = ''] = await applicants(competitionId, [{ stage: 'not_selected' }]);
  const panelist = await staffMember('panel_member');
  await transaction(async (tx) => {
    const { vacancyId } = await tx.competition.update({ where: { id: competitionId }, data: { closedAt } });
    await tx.vacancy.update({ where: { id: vacancyId }, data: { cancelledAt } });
    await tx.application.update({ where: { id }, data: { source: 'press', internal: true } });
    const sent = { answers: [{ questionId: 'q' }], letter: 'who I am' };
    await tx.submission.updateMany({ where: { applicationId: id }, data: sent });
    const score = { staffId: panelist.id, competency: 'teamwork', value: 4, comment: note };
    await tx.score.create({ data: { applicationId: id, ...score } });
    await tx.stageMove.updateMany({
      where: { applicationId: id, to: 'received' },
      data: { actorKind: 'candidate', actorId: 'who', note },
    });
  });
  await stillAbout();
  return id;
}

// Whoever applied is still about: without the applications a long unused account would go too.
beforeEach(async () => {
  await transaction((tx) => tx.candidateAccount.deleteMany());
});
const stillAbout = () => transaction((tx) => tx.candidateAccount.updateMany({ data: { createdAt: now } }));

const read = (id: string) =>
  db().application.findUniqueOrThrow({
    where: { id },
    include: { scores: true, moves: true, submissions: true },
  });

test('five years after its competition was closed nothing of an application says whose it was', async () => {
  const id = await ended({ closedAt: due(ends.applications) });
  const before = await read(id);
  const factsBefore = await db().applicantFacts.findUniqueOrThrow({ where: { applicationId: id } });
  expect(factsBefore).toMatchObject({ sortName: 'amina diallo', nationalities: ' SN ' });
  expect(await sweep()).toBe(1);
  const row = await read(id);
  expect(JSON.stringify(row)).not.toMatch(/Amina|Diallo|female|press|strong|who|amina@example/);
  const gone = {
    submissions: [{ snapshot: null, answers: null, letter: null }],
    nationality: null,
    candidateId: null,
    liveKey: null,
  };
  expect(row).toMatchObject({ ...gone, applicantName: row.reference, erasedAt: expect.any(Date) });
  const { stage, internal, submittedAt, stageChangedAt, locale, reference } = before;
  expect(row).toMatchObject({ stage, internal, submittedAt, stageChangedAt, locale, reference });
  const facts = await db().applicantFacts.findUniqueOrThrow({ where: { applicationId: id } });
  expect(JSON.stringify(facts)).not.toMatch(/amina|diallo|SN/i);
  expect(facts).toMatchObject({ nationality: null, nationalities: '', languages: '', text: '' });
  expect(row.scores).toMatchObject([{ competency: 'teamwork', value: 4, comment: '' }]);
  expect(row.moves.map(({ to, at }) => [to, at])).toEqual(before.moves.map(({ to, at }) => [to, at]));
  expect(await entriesOf('application.erase', id)).toMatchObject([{ actorKind: 'system', detail: {} }]);
  expect(await sweep()).toBe(0);
});

test('a moment earlier it is whole, and so is one of a competition that is open or was closed lately', async () => {
  const whole = [
    await ended({ closedAt: early(ends.applications) }),
    await ended({ status: 'open' }),
    await ended({ status: 'cancelled', cancelledAt: early(ends.applications) }),
  ];
  expect(await sweep()).toBe(0);
  for (const id of whole) {
    const row = await read(id);
    expect(row).toMatchObject({ applicantName: 'Amina Diallo', erasedAt: null });
    expect(row.submissions[0]).toMatchObject({ letter: 'who I am' });
    expect(readSnapshot(row.submissions[0]!)).toEqual(snapshot);
    expect([row.candidateId, row.scores[0]?.comment]).toEqual([expect.any(String), note]);
  }
});

test('a cancelled competition counts from when it was cancelled', async () => {
  const id = await ended({ status: 'cancelled', cancelledAt: due(ends.applications) });
  expect(await sweep()).toBe(1);
  expect(await read(id)).toMatchObject({ submissions: [{ snapshot: null }], candidateId: null });
});

/** An application that was withdrawn at `at`, from the stage at which it arrived or from another. */
async function withdrawn(at: Date, from: 'received' | 'screening' = 'received') {
  const competitionId = await competition();
  const [id = ''] = await applicants(competitionId, [{ stage: 'withdrawn' }]);
  const actor = { actorKind: 'staff', actorId: 'who', batchId: 'batch' } as const;
  await transaction(async (tx) => {
    await tx.application.update({ where: { id }, data: { withdrawnAt: at, source: 'press' } });
    await tx.stageMove.deleteMany({ where: { applicationId: id } });
    if (from === 'screening')
      await tx.stageMove.create({ data: { applicationId: id, from: 'received', to: from, at, ...actor } });
  });
  await stillAbout();
  return id;
}

test('what was sent with an application withdrawn before anyone examined it goes after its own short period', async () => {
  const id = await withdrawn(due(ends.unexamined));
  const { candidateId } = await read(id);
  expect(await sweep()).toBe(1);
  const row = await read(id);
  expect(JSON.stringify(row)).not.toMatch(/Amina|Diallo|press/);
  expect(row).toMatchObject({
    stage: 'withdrawn',
    candidateId,
    applicantName: row.reference,
    erasedAt: null,
  });
  expect(row.submissions).toMatchObject([{ snapshot: null, answers: null, letter: null }]);
  const facts = await db().applicantFacts.findUniqueOrThrow({ where: { applicationId: id } });
  expect(JSON.stringify(facts)).not.toMatch(/amina|diallo|SN/i);
  expect(await entriesOf('application.empty', id)).toHaveLength(1);
  expect(await sweep()).toBe(0);
});

test('it stays while the period lasts, and where someone moved it or opened its file', async () => {
  const seen = await withdrawn(due(ends.unexamined));
  const entry = { action: 'application.view', resource: 'application', resourceId: seen };
  await transaction((tx) => recordAudit(tx, system, [entry], now));
  const kept = [
    seen,
    await withdrawn(early(ends.unexamined)),
    await withdrawn(due(ends.unexamined), 'screening'),
  ];
  expect(await sweep()).toBe(0);
  for (const id of kept) expect((await read(id)).applicantName).toBe('Amina Diallo');
});

test('more than a chunk are all done, and the log holds together', async () => {
  const competitionId = await competition({ status: 'closed' });
  const list = Array.from({ length: 7 }, () => ({ stage: 'not_selected' as const }));
  const ids = await applicants(competitionId, list);
  const closed = { where: { id: competitionId }, data: { closedAt: due(ends.applications) } };
  await transaction((tx) => tx.competition.update(closed));
  await stillAbout();
  expect(await sweep(3)).toBe(7);
  expect(await db().application.count({ where: { id: { in: ids }, erasedAt: null } })).toBe(0);
  expect(await verifyAudit(await staffMember('administrator'))).toMatchObject({ intact: true });
});
