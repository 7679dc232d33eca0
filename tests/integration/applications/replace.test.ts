import { submitApplication } from '@/lib/applications/commands';
import { myApplication } from '@/lib/applications/queries';
import { mySubmissionFile } from '@/lib/applications/submissions/queries';
import { Forbidden } from '@/lib/auth/permissions';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { applicationFile } from '@/lib/competitions/applicants/file-queries';
import { openApplication } from '@/lib/competitions/applicants/queries';
import { db, transaction } from '@/lib/db/client';
import { addAttachment, removeAttachment } from '@/lib/files/attachments/commands';
import { candidate, closesAt, staffMember, vacancy } from '../../builders';
import { fileOf, pdf } from '../../support/files';

process.env.DATABASE_WAIT_SECONDS = '30';
const inTime = new Date(closesAt.getTime() - 60_000);

async function sent(viewer: CandidateViewer, slug: string, more: object = {}, now = inTime) {
  const result = await submitApplication(viewer, { slug, answers: [], source: '', ...more }, now);
  if (!result.ok) throw new Error(result.refusal);
  return result.applicationId;
}

const examine = (id: string, path: ('screening' | 'shortlist' | 'assessment')[]) =>
  transaction(async (tx) => {
    for (const [step, to] of path.entries())
      await tx.stageMove.create({
        data: {
          ...{ applicationId: id, from: path[step - 1] ?? 'received', to, batchId: `${id} ${to}` },
          ...{ actorKind: 'staff', at: new Date(inTime.getTime() - 1000 + step) },
        },
      });
    await tx.application.update({ where: { id }, data: { stage: path.at(-1) } });
  });

test('until the deadline a submission is replaced: same reference, all versions kept, confirmed each time (R14c)', async () => {
  const viewer = await candidate();
  const { slug } = await vacancy();
  const id = await sent(viewer, slug, { letter: 'First' });
  const before = await db().application.findUniqueOrThrow({ where: { id } });
  expect(await sent(viewer, slug, { letter: 'Second', replaces: 1 })).toBe(id);
  expect(await sent(viewer, slug, { letter: 'Third', replaces: 2 })).toBe(id);
  const after = await db().application.findUniqueOrThrow({
    where: { id },
    include: { submissions: { orderBy: { number: 'asc' } }, notifications: { orderBy: { key: 'asc' } } },
  });
  expect(after).toMatchObject({ reference: before.reference, stage: 'received', liveKey: before.liveKey });
  expect(after.submissions.map(({ number, letter }) => [number, letter])).toEqual([
    [1, 'First'],
    [2, 'Second'],
    [3, 'Third'],
  ]);
  expect(after.notifications.map(({ template }) => template)).toEqual([
    'application-received',
    'application-replaced',
    'application-replaced',
  ]);
  const shown = await myApplication(viewer, id, 'fr', inTime);
  expect(shown).toMatchObject({ letter: 'Third', mayReplace: true });
  expect(shown?.submissions).toHaveLength(3);
  const audited = { action: 'application.replace', resourceId: id };
  expect(await db().auditEntry.count({ where: audited })).toBe(2);
  const late = { slug, answers: [], source: '', replaces: 3 };
  expect(await submitApplication(viewer, late, closesAt)).toMatchObject({ ok: false });
});

test('of twenty replacements sent at once one counts', async () => {
  const viewer = await candidate();
  const { slug } = await vacancy();
  const id = await sent(viewer, slug);
  const again = { slug, answers: [], source: '', replaces: 1 };
  const results = await Promise.all(
    Array.from({ length: 20 }, () => submitApplication(viewer, again, inTime)),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().submission.count({ where: { applicationId: id } })).toBe(2);
});

test('an application under examination is received again, and its team is told once', async () => {
  const viewer = await candidate();
  const [recruiter, hiringManager] = [await staffMember('recruiter'), await staffMember('hiring_manager')];
  const { slug, competitionId } = await vacancy({ recruiter, hiringManager });
  const id = await sent(viewer, slug);
  await examine(id, ['screening', 'shortlist']);
  await sent(viewer, slug, { replaces: 1 });
  const application = await db().application.findUniqueOrThrow({ where: { id }, include: { moves: true } });
  expect(application.stage).toBe('received');
  expect(application.moves).toContainEqual(
    expect.objectContaining({ from: 'shortlist', to: 'received', actorId: viewer.id }),
  );
  const told = await db().notification.findMany({
    where: { competitionId, template: 'application-replaced-team' },
  });
  expect(told.map(({ recipient }) => recipient).sort()).toEqual(
    [recruiter.email, hiringManager.email].sort(),
  );
  expect(await openApplication(recruiter, { competitionId, applicationId: id }, inTime)).toMatchObject({
    earlier: 1,
  });
});

test('who was invited on the strength of what they sent no longer replaces it', async () => {
  const viewer = await candidate();
  const { slug } = await vacancy();
  const id = await sent(viewer, slug);
  await examine(id, ['screening', 'shortlist', 'assessment']);
  expect(
    await submitApplication(viewer, { slug, answers: [], source: '', replaces: 1 }, inTime),
  ).toMatchObject({ ok: false, refusal: 'already-applied' });
});

test('files are sent with an application, opened by those who may, recorded, and stay when the profile lets go of them', async () => {
  const viewer = await candidate();
  const recruiter = await staffMember('recruiter');
  const { slug, competitionId } = await vacancy({ recruiter });
  const added = await addAttachment(viewer, { file: fileOf(pdf()), kind: 'cv' }, inTime);
  if (!added.ok) throw new Error(added.problem);
  const foreign = await sentWith(await candidate(), slug, [added.attachment.id]);
  expect(foreign).toEqual({ ok: false, refusal: 'file-gone' });
  const id = await sent(viewer, slug, { attachments: [added.attachment.id] });
  await removeAttachment(viewer, added.attachment.id, inTime);
  const file = await db().submissionFile.findFirstOrThrow({ where: { submission: { applicationId: id } } });
  expect(await mySubmissionFile(viewer, file.id)).toMatchObject({
    state: 'open',
    mediaType: 'application/pdf',
  });
  await expect(mySubmissionFile(await candidate(), file.id)).rejects.toThrow(Forbidden);
  expect(await applicationFile(recruiter, file.id, inTime)).toMatchObject({ state: 'open' });
  await expect(applicationFile(await staffMember('panel_member'), file.id, inTime)).rejects.toThrow(
    Forbidden,
  );
  expect(await db().auditEntry.count({ where: { action: 'application.view-file', resourceId: id } })).toBe(1);
  expect(await openApplication(recruiter, { competitionId, applicationId: id }, inTime)).toMatchObject({
    files: [{ id: file.id, kind: 'cv' }],
  });
});

const sentWith = (viewer: CandidateViewer, slug: string, attachments: string[]) =>
  submitApplication(viewer, { slug, answers: [], source: '', attachments }, inTime);
