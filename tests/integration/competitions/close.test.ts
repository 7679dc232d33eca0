import type { StaffViewer } from '@/lib/auth/viewer';
import { moveApplications } from '@/lib/competitions/commands';
import { closeCompetition } from '@/lib/competitions/closing/commands';
import { closingPreview, deliveryProgress } from '@/lib/competitions/closing/queries';
import { stages } from '@/lib/competitions/stages/order';
import { db, transaction } from '@/lib/db/client';
import type { Stage } from '@/lib/db/models';
import { applicants, competition, later, now, staffMember } from '../../builders';

let recruiter: StaffViewer;
beforeAll(async () => {
  recruiter = await staffMember('recruiter');
});

const hashOf = async (id: string) => (await closingPreview(recruiter, id, 1, 'en')).hash;
const closingNotices = (competitionId: string) =>
  db().notification.findMany({ where: { competitionId, template: { startsWith: 'competition-closed' } } });

test('everyone who has not withdrawn gets the outcome and one notification, as the preview said', async () => {
  const competitionId = await competition();
  const ids = await applicants(
    competitionId,
    stages.map((stage, index) => ({
      stage,
      locale: index % 2 ? ('fr' as const) : ('en' as const),
      name: `Person ${index}`,
    })),
  );
  const preview = await closingPreview(recruiter, competitionId, 1, 'en');
  expect(preview.rows.total).toBe(10);
  expect(preview.undecided).toEqual(
    ['assessment', 'interview', 'recommended'].map((stage) => ({ stage, count: 1 })),
  );
  const result = await closeCompetition(recruiter, { competitionId, previewHash: preview.hash }, now);
  expect(result).toEqual({ status: 'closed', notified: 10 });

  const rows = await db().application.findMany({ where: { competitionId } });
  const stageOf = new Map(rows.map(({ id, stage }) => [id, stage]));
  const ends: Stage[] = [
    ...Array<Stage>(7).fill('not_selected'),
    'selected',
    'reserve_list',
    'not_selected',
    'withdrawn',
  ];
  expect(ids.map((id) => stageOf.get(id))).toEqual(ends);

  const notices = await closingNotices(competitionId);
  const said = notices.map(({ applicationId, template, locale, key, recipient }) => ({
    applicationId,
    template,
    locale,
    key,
    recipient,
  }));
  const promised = preview.rows.rows.map(({ applicationId, template, locale, email }) => ({
    applicationId,
    template,
    locale,
    recipient: email,
    key: `competition-closed:${competitionId}:${applicationId}`,
  }));
  const byId = (a: { applicationId: string | null }, b: { applicationId: string | null }) =>
    String(a.applicationId) < String(b.applicationId) ? -1 : 1;
  expect(said.sort(byId)).toEqual(promised.sort(byId));
  expect(notices[0]).toMatchObject({
    status: 'pending',
    availableAt: now,
    payload: { vacancyTitle: notices[0]?.locale === 'fr' ? 'Hydrologue' : 'Hydrologist' },
  });

  const closed = await db().competition.findUniqueOrThrow({ where: { id: competitionId } });
  expect(closed).toMatchObject({ status: 'closed', closedAt: now, closedById: recruiter.id });
  const moves = await db().stageMove.findMany({ where: { application: { competitionId }, at: now } });
  expect(moves).toHaveLength(7);
  expect(new Set(moves.map(({ batchId }) => batchId)).size).toBe(1);
  const audit = await db().auditEntry.findMany({
    where: { OR: [{ resourceId: competitionId }, { resourceId: { in: ids } }] },
  });
  expect(audit.filter(({ action }) => action === 'competition.close')).toHaveLength(1);
  expect(audit.filter(({ action }) => action === 'application.move')).toHaveLength(7);
});

test('a preview that no longer holds closes nothing', async () => {
  const competitionId = await competition();
  const [first = ''] = await applicants(competitionId, [
    { stage: 'interview', path: ['screening', 'shortlist'] },
    {},
  ]);
  const stale = await hashOf(competitionId);
  const recommend = {
    competitionId,
    applications: [{ id: first, from: 'interview' as const }],
    to: 'recommended' as const,
  };
  await moveApplications(recruiter, recommend, now);
  const select = {
    ...recommend,
    applications: [{ id: first, from: 'recommended' as const }],
    to: 'selected' as const,
  };
  expect(await hashOf(competitionId)).toBe(stale);
  await moveApplications(recruiter, select, later(1));
  const old = { competitionId, previewHash: stale, readAt: now };
  expect(await closeCompetition(recruiter, old, later(2))).toEqual({
    status: 'changed',
    changed: [{ name: 'Amina Diallo', stage: 'selected' }],
  });
  expect(await closingNotices(competitionId)).toEqual([]);
  expect(await db().competition.findUniqueOrThrow({ where: { id: competitionId } })).toMatchObject({
    status: 'open',
    closedAt: null,
  });
  const fresh = { competitionId, previewHash: await hashOf(competitionId) };
  expect(await closeCompetition(recruiter, fresh, later(2))).toEqual({ status: 'closed', notified: 2 });
});

test.each([
  ['before the deadline', { closes: later(1) }, 'not_due'],
  ['at the deadline instant', { closes: now }, 'closed'],
  ['when cancelled', { status: 'cancelled' as const }, 'not_due'],
  ['when closed already', { status: 'closed' as const }, 'already_closed'],
])('closing %s', async (_name, post, status) => {
  const competitionId = await competition(post);
  await applicants(competitionId, [{}]);
  const result = await closeCompetition(
    recruiter,
    { competitionId, previewHash: await hashOf(competitionId) },
    now,
  );
  expect(result.status).toBe(status);
});

test('an application without an account is decided, and shown as out of reach rather than told', async () => {
  const competitionId = await competition();
  const ids = await applicants(competitionId, [{}, { account: false }]);
  const preview = await closingPreview(recruiter, competitionId, 1, 'en');
  expect(preview).toMatchObject({ unreachable: 1, rows: { total: 1 } });
  await closeCompetition(recruiter, { competitionId, previewHash: preview.hash }, now);
  expect(await db().application.findUniqueOrThrow({ where: { id: ids[1] } })).toMatchObject({
    stage: 'not_selected',
  });
});

test('progress counts the closing notifications alone, and is finished when none is waiting', async () => {
  const competitionId = await competition();
  const ids = await applicants(competitionId, [
    { stage: 'shortlist', path: ['screening'] },
    {},
    { name: 'Noor Haddad' },
  ]);
  const invite = {
    competitionId,
    applications: [{ id: ids[0]!, from: 'shortlist' as const }],
    to: 'interview' as const,
  };
  await moveApplications(recruiter, invite, now);
  await closeCompetition(recruiter, { competitionId, previewHash: await hashOf(competitionId) }, later(1));
  expect(await deliveryProgress(recruiter, competitionId)).toMatchObject({
    total: 3,
    finished: false,
    counts: { pending: 3, sent: 0 },
  });
  const where = { competitionId, template: { startsWith: 'competition-closed' } };
  await transaction((tx) => tx.notification.updateMany({ where, data: { status: 'sent' } }));
  await transaction((tx) =>
    tx.notification.updateMany({ where: { ...where, applicationId: ids[2] }, data: { status: 'failed' } }),
  );
  expect(await deliveryProgress(recruiter, competitionId)).toMatchObject({
    total: 3,
    finished: true,
    counts: { sent: 2, failed: 1 },
    troubled: [{ name: 'Noor Haddad', status: 'failed' }],
  });
});
