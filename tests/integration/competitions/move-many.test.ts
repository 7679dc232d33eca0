import { moveApplications } from '@/lib/competitions/commands';
import { db } from '@/lib/db/client';
import { applicants, competition, later, now, staffMember } from '../../builders';

test('more are moved together than one statement takes: each once, with its history and audit entry, and told once', async () => {
  const recruiter = await staffMember('recruiter');
  const competitionId = await competition();
  const ids = await applicants(
    competitionId,
    Array.from({ length: 1500 }, () => ({ stage: 'shortlist' as const, path: ['screening' as const] })),
  );
  const input = {
    competitionId,
    applications: ids.map((id) => ({ id, from: 'shortlist' as const })),
    to: 'assessment' as const,
  };
  const result = await moveApplications(recruiter, input, now);
  expect(result).toMatchObject({ status: 'moved', count: 1500 });
  const batchId = result.status === 'moved' ? result.batchId : '';
  expect(await db().application.count({ where: { competitionId, stage: 'assessment' } })).toBe(1500);
  const moves = await db().stageMove.findMany({ where: { batchId } });
  expect(new Set(moves.map(({ applicationId }) => applicationId))).toEqual(new Set(ids));
  const told = await db().notification.findMany({ where: { competitionId } });
  expect(told.map(({ key }) => key).sort()).toEqual(
    moves.map(({ id }) => `invited-to-assessment:${id}`).sort(),
  );
  const audit = await db().auditEntry.findMany({ where: { action: 'application.move' } });
  const entries = audit.filter(({ detail }) => (detail as { batch?: string }).batch === batchId);
  expect(new Set(entries.map(({ resourceId }) => resourceId)).size).toBe(1500);
  const late = await moveApplications(recruiter, input, later(1));
  expect(late.status === 'refused' && late.refusals.length).toBe(1500);
});
