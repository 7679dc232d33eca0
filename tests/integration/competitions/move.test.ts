import { randomUUID } from 'node:crypto';
import { Forbidden } from '@/lib/auth/permissions';
import { moveApplications } from '@/lib/competitions/commands';
import type { Stage } from '@/lib/db/models';
import { db } from '@/lib/db/client';
import { payloadSchemas } from '@/lib/outbox/schema';
import { addressOf, applicants, competition, later, now, staffMember } from '../../builders';

const seen = (ids: string[], from: Stage) => ids.map((id) => ({ id, from }));
const stagesOf = async (ids: string[]) => {
  const rows = await db().application.findMany({
    where: { id: { in: ids } },
    select: { id: true, stage: true },
  });
  return ids.map((id) => rows.find((row) => row.id === id)?.stage);
};

test('several are moved together: stage, history and audit under one batch, and nobody is told', async () => {
  const recruiter = await staffMember('recruiter');
  const competitionId = await competition();
  const ids = await applicants(competitionId, [{}, {}, {}]);
  const input = {
    competitionId,
    applications: seen(ids.slice(0, 2), 'received'),
    to: 'screening' as const,
    note: 'Meets the minimum',
  };
  const result = await moveApplications(recruiter, input, now);
  expect(result).toMatchObject({ status: 'moved', count: 2 });
  expect(await stagesOf(ids)).toEqual(['screening', 'screening', 'received']);
  const batchId = result.status === 'moved' ? result.batchId : '';
  const moves = await db().stageMove.findMany({ where: { batchId } });
  expect(moves.map(({ applicationId }) => applicationId).sort()).toEqual(ids.slice(0, 2).sort());
  for (const move of moves)
    expect(move).toMatchObject({
      from: 'received',
      to: 'screening',
      note: 'Meets the minimum',
      actorKind: 'staff',
      actorId: recruiter.id,
      at: now,
    });
  const audit = await db().auditEntry.findMany({
    where: { action: 'application.move', resourceId: { in: ids } },
  });
  expect(audit).toHaveLength(2);
  expect(audit[0]).toMatchObject({
    actorId: recruiter.id,
    detail: { from: 'received', to: 'screening', batch: batchId },
  });
  expect(await db().notification.count({ where: { competitionId } })).toBe(0);
  const moved = await db().application.findUniqueOrThrow({ where: { id: ids[0] } });
  expect(moved.stageChangedAt).toEqual(now);
});

test.each([
  ['assessment', 'invited-to-assessment'],
  ['interview', 'invited-to-interview'],
] as const)(
  'moving into %s tells each applicant once, in their language, with the title they can read',
  async (to, template) => {
    const recruiter = await staffMember('recruiter');
    const competitionId = await competition({ titles: { fr: 'Hydrologue', es: 'Hidróloga' } });
    const list = [{ locale: 'fr' as const }, { locale: 'en' as const }].map((row) => ({
      ...row,
      stage: 'shortlist' as const,
      path: ['screening' as const],
    }));
    const ids = await applicants(competitionId, list);
    await moveApplications(recruiter, { competitionId, applications: seen(ids, 'shortlist'), to }, now);
    const notices = await db().notification.findMany({ where: { competitionId } });
    expect(notices).toHaveLength(2);
    for (const notice of notices) {
      const application = await db().application.findUniqueOrThrow({ where: { id: notice.applicationId! } });
      const move = await db().stageMove.findFirstOrThrow({ where: { applicationId: application.id, to } });
      expect(notice).toMatchObject({
        template,
        key: `${template}:${move.id}`,
        status: 'pending',
        locale: application.locale,
      });
      expect(notice.recipient).toBe(addressOf(application.candidateId!));
      expect(payloadSchemas[template].parse(notice.payload)).toMatchObject({
        vacancyTitle: 'Hydrologue',
        applicantName: 'Amina Diallo',
      });
    }
  },
);

test('one application moved meanwhile is left out and named, with where it is now; the others are moved', async () => {
  const recruiter = await staffMember('recruiter');
  const competitionId = await competition();
  const ids = await applicants(competitionId, [{}, { stage: 'screening', name: 'Zoé Müller' }, {}]);
  const input = { competitionId, applications: seen(ids, 'received'), to: 'not_selected' as const };
  expect(await moveApplications(recruiter, input, now)).toMatchObject({
    status: 'moved',
    count: 2,
    left: [{ name: 'Zoé Müller', stage: 'screening' }],
  });
  expect(await stagesOf(ids)).toEqual(['not_selected', 'screening', 'not_selected']);
  expect(await db().auditEntry.count({ where: { resourceId: ids[1] } })).toBe(0);
});

test('where all have been moved meanwhile, or one of the rest stands in the way, nothing is moved', async () => {
  const recruiter = await staffMember('recruiter');
  const competitionId = await competition();
  const ids = await applicants(competitionId, [{}, { stage: 'screening', name: 'Zoé Müller' }, {}]);
  const changed = { applicationId: ids[1], name: 'Zoé Müller', stage: 'screening', reason: 'changed' };
  const all = { competitionId, applications: seen([ids[1] ?? ''], 'received'), to: 'not_selected' as const };
  expect(await moveApplications(recruiter, all, now)).toEqual({ status: 'refused', refusals: [changed] });
  const input = { competitionId, applications: seen(ids, 'received'), to: 'shortlist' as const };
  const refused = await moveApplications(recruiter, input, now);
  const refusals = refused.status === 'refused' ? refused.refusals : [];
  expect(refusals.map(({ applicationId, reason }) => `${applicationId} ${reason}`).sort()).toEqual(
    [`${ids[0]} no_such_step`, `${ids[1]} changed`, `${ids[2]} no_such_step`].sort(),
  );
  expect(await stagesOf(ids)).toEqual(['received', 'screening', 'received']);
  expect(await db().auditEntry.count({ where: { resourceId: { in: ids } } })).toBe(0);
});

test.each([
  ['a step the table does not have', { stage: 'received' as const }, 'shortlist' as const, 'no_such_step'],
  [
    'a return past what was told',
    { stage: 'not_selected' as const, path: ['screening', 'shortlist', 'interview'] as Stage[] },
    'shortlist' as const,
    'not_returnable',
  ],
  [
    'withdrawing in the candidate’s place',
    { stage: 'received' as const },
    'withdrawn' as const,
    'no_such_step',
  ],
  [
    'an invitation to a deleted account',
    { stage: 'shortlist' as const, account: false },
    'interview' as const,
    'no_account',
  ],
])('refused: %s', async (_name, applicant, to, reason) => {
  const recruiter = await staffMember('recruiter');
  const competitionId = await competition();
  const ids = await applicants(competitionId, [applicant]);
  const result = await moveApplications(
    recruiter,
    { competitionId, applications: seen(ids, applicant.stage), to },
    now,
  );
  expect(result).toMatchObject({ status: 'refused', refusals: [{ reason }] });
  expect(await stagesOf(ids)).toEqual([applicant.stage]);
});

test('a mistake is put right, and the history keeps both moves', async () => {
  const recruiter = await staffMember('recruiter');
  const competitionId = await competition();
  const ids = await applicants(competitionId, [{ stage: 'screening' }]);
  await moveApplications(
    recruiter,
    { competitionId, applications: seen(ids, 'screening'), to: 'not_selected' },
    now,
  );
  const result = await moveApplications(
    recruiter,
    { competitionId, applications: seen(ids, 'not_selected'), to: 'screening' },
    later(1),
  );
  expect(result.status).toBe('moved');
  const moves = await db().stageMove.findMany({ where: { applicationId: ids[0] }, orderBy: { at: 'asc' } });
  expect(moves.map(({ to }) => to)).toEqual(['received', 'screening', 'not_selected', 'screening']);
});

test('a competition that is not open takes no moves', async () => {
  const recruiter = await staffMember('recruiter');
  for (const status of ['closed', 'cancelled'] as const) {
    const competitionId = await competition({ status });
    const ids = await applicants(competitionId, [{}]);
    const result = await moveApplications(
      recruiter,
      { competitionId, applications: seen(ids, 'received'), to: 'screening' },
      now,
    );
    expect(result).toEqual({ status: 'not_open' });
  }
});

test('an application of another competition is as good as none', async () => {
  const recruiter = await staffMember('recruiter');
  const [mine, other] = [await competition(), await competition()];
  const [theirs = ''] = await applicants(other, [{}]);
  const [own = ''] = await applicants(mine, [{}]);
  for (const id of [theirs, randomUUID(), "'", '\u0000']) {
    const input = {
      competitionId: mine,
      applications: seen([own, id], 'received'),
      to: 'screening' as const,
    };
    await expect(moveApplications(recruiter, input, now)).rejects.toThrow(Forbidden);
  }
  expect(await stagesOf([own, theirs])).toEqual(['received', 'received']);
});

test('two people moving the same application at once: one moves it, the other is told', async () => {
  const [one, two] = [await staffMember('recruiter'), await staffMember('administrator')];
  const competitionId = await competition();
  const ids = await applicants(competitionId, [{ stage: 'shortlist', path: ['screening'] }]);
  const input = { competitionId, applications: seen(ids, 'shortlist'), to: 'interview' as const };
  const results = await Promise.all([moveApplications(one, input, now), moveApplications(two, input, now)]);
  expect(results.map(({ status }) => status).sort()).toEqual(['moved', 'refused']);
  expect(await db().notification.count({ where: { competitionId } })).toBe(1);
});
