import { randomUUID } from 'node:crypto';
import { Forbidden } from '@/lib/auth/permissions';
import { system, visitor, type CandidateViewer, type StaffViewer, type Viewer } from '@/lib/auth/viewer';
import { listApplicants, openApplication } from '@/lib/competitions/applicants/queries';
import { closeCompetition } from '@/lib/competitions/closing/commands';
import { closingPreview, deliveryProgress } from '@/lib/competitions/closing/queries';
import { moveApplications } from '@/lib/competitions/commands';
import { pendingWork, competitionDetail, listCompetitions, stationChoices } from '@/lib/competitions/queries';
import { applicantQuery, competitionQuery } from '@/lib/competitions/schema';
import { db } from '@/lib/db/client';
import { StaffRole, type Stage } from '@/lib/db/models';
import { applicants, competition, later, now, staffMember } from '../../builders';

const roles = [...Object.values(StaffRole), 'candidate', 'visitor', 'system'] as const;
type Asker = (typeof roles)[number];

const applicant: CandidateViewer = {
  kind: 'candidate',
  id: randomUUID(),
  sessionId: 'none',
  email: 'c@example.org',
  candidateKind: 'external',
  verified: true,
  locale: 'en',
};

const asker = async (role: Asker): Promise<Viewer> => {
  if (role === 'candidate') return applicant;
  if (role === 'visitor') return visitor;
  return role === 'system' ? system : staffMember(role);
};

type Place = { competitionId: string; applicationId: string };
// Commands are typed for staff; whoever else reaches them must be turned away all the same.
const asStaff = (viewer: Viewer) => viewer as StaffViewer;

const operations: Record<string, (viewer: Viewer, place: Place) => Promise<unknown>> = {
  competition: (viewer, { competitionId }) => competitionDetail(viewer, competitionId, 'en', now),
  applicants: (viewer, { competitionId }) =>
    listApplicants(viewer, competitionId, applicantQuery.defaults, 'en'),
  application: (viewer, place) => openApplication(viewer, place, now),
  preview: (viewer, { competitionId }) => closingPreview(viewer, competitionId, 1, 'en'),
  progress: (viewer, { competitionId }) => deliveryProgress(viewer, competitionId),
  move: (viewer, { competitionId, applicationId }) =>
    moveApplications(
      asStaff(viewer),
      { competitionId, applications: [{ id: applicationId, from: 'received' }], to: 'screening' },
      now,
    ),
  close: (viewer, { competitionId }) =>
    closeCompetition(asStaff(viewer), { competitionId, previewHash: '' }, now),
};

/** Which operations a role may do in any competition, and which besides in those it is assigned to. */
const rights: Record<Asker, { any: string[]; assigned: string[] }> = {
  administrator: { any: Object.keys(operations), assigned: [] },
  recruiter: { any: Object.keys(operations), assigned: [] },
  hiring_manager: { any: [], assigned: ['competition', 'applicants', 'application', 'move'] },
  panel_member: { any: [], assigned: ['competition', 'applicants', 'application'] },
  support: { any: [], assigned: [] },
  candidate: { any: [], assigned: [] },
  visitor: { any: [], assigned: [] },
  system: { any: [], assigned: [] },
};

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'allowed',
    (error: unknown) => (error instanceof Forbidden ? 'forbidden' : Promise.reject(error)),
  );

async function place(assigned: Partial<Parameters<typeof competition>[0]>): Promise<Place> {
  const competitionId = await competition(assigned);
  const [applicationId = ''] = await applicants(competitionId, [{}]);
  return { competitionId, applicationId };
}

describe.each(roles)('%s', (role) => {
  test.each(Object.keys(operations))('%s: in a competition one is not assigned to', async (name) => {
    const viewer = await asker(role);
    const expected = rights[role].any.includes(name) ? 'allowed' : 'forbidden';
    expect(await outcome(operations[name]!(viewer, await place({})))).toBe(expected);
  });

  test.each(Object.keys(operations))(
    '%s: as recruiter, hiring manager or panel member of it',
    async (name) => {
      const viewer = await asker(role);
      if (viewer.kind !== 'staff') return;
      const { any, assigned } = rights[role];
      const expected = [...any, ...assigned].includes(name) ? 'allowed' : 'forbidden';
      for (const assignment of [{ recruiter: viewer }, { hiringManager: viewer }, { panel: [viewer] }])
        expect(await outcome(operations[name]!(viewer, await place(assignment)))).toBe(expected);
    },
  );

  test('the list shows the competitions one may see and no other', async () => {
    const viewer = await asker(role);
    const list = () =>
      listCompetitions(viewer, { ...competitionQuery.defaults, q: 'Unmistakable' }, 'en', now);
    const titles = { en: `Unmistakable ${role}` };
    const theirs =
      viewer.kind === 'staff'
        ? await competition({ titles, panel: [viewer] })
        : await competition({ titles });
    const other = await competition({ titles: { en: `Unmistakable other ${role}` } });
    const all = role === 'administrator' || role === 'recruiter';
    if (!all && rights[role].assigned.length === 0) {
      await expect(list()).rejects.toThrow(Forbidden);
      await expect(stationChoices(viewer, 'en')).rejects.toThrow(Forbidden);
      expect(await pendingWork(viewer, 'en', now, 1000)).toBeNull();
      return;
    }
    const ids = (await list()).rows.map(({ id }) => id);
    expect([ids.includes(theirs), ids.includes(other)]).toEqual([true, all]);
    const due = (await pendingWork(viewer, 'en', now, 1000))?.due.rows.map(({ id }) => id);
    expect([due?.includes(theirs), due?.includes(other)]).toEqual([true, all]);
  });
});

test('a competition or application that does not exist is refused as one that may not be seen', async () => {
  const recruiter = await staffMember('recruiter');
  const real = await place({});
  const elsewhere = await place({});
  for (const competitionId of [randomUUID(), '\u0000', "' OR 1=1", 'x'.repeat(5000)])
    for (const operation of Object.values(operations))
      expect(await outcome(operation(recruiter, { ...real, competitionId }))).toBe('forbidden');
  for (const applicationId of [elsewhere.applicationId, randomUUID(), '\u0000'])
    expect(await outcome(operations.application!(recruiter, { ...real, applicationId }))).toBe('forbidden');
});

test('opening an application is recorded, once each time; being refused is not', async () => {
  const [recruiter, support] = [await staffMember('recruiter'), await staffMember('support')];
  const there = await place({});
  await openApplication(recruiter, there, now);
  await openApplication(recruiter, there, now);
  await expect(openApplication(support, there, now)).rejects.toThrow(Forbidden);
  const entries = await db().auditEntry.findMany({
    where: { action: 'application.view', resourceId: there.applicationId },
  });
  expect(entries.map(({ actorId, actorKind }) => [actorKind, actorId])).toEqual(
    Array(2).fill(['staff', recruiter.id]),
  );
});

test('a hiring manager recommends, and HR alone records the decision', async () => {
  const manager = await staffMember('hiring_manager');
  const competitionId = await competition({ hiringManager: manager });
  const [id = ''] = await applicants(competitionId, [
    { stage: 'interview', path: ['screening', 'shortlist'] },
  ]);
  const move = (from: Stage, to: Stage) =>
    moveApplications(manager, { competitionId, applications: [{ id, from }], to }, now);
  expect((await move('interview', 'recommended')).status).toBe('moved');
  await expect(move('recommended', 'selected')).rejects.toThrow(Forbidden);
  const recruiter = await staffMember('recruiter');
  const input = {
    competitionId,
    applications: [{ id, from: 'recommended' as const }],
    to: 'selected' as const,
  };
  expect((await moveApplications(recruiter, input, later(1))).status).toBe('moved');
  await expect(move('selected', 'recommended')).rejects.toThrow(Forbidden);
});
