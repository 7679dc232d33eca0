import { Forbidden } from '@/lib/auth/permissions';
import { submitApplication, withdrawApplication } from '@/lib/applications/commands';
import { myApplication, myApplications } from '@/lib/applications/queries';
import { db, transaction } from '@/lib/db/client';
import { factsVersion } from '@/lib/profiles/facts';
import { currentSubmission, sentOf } from '@/lib/applications/submissions/rows';
import { candidate, closesAt, competition } from '../../builders';

// Fifty at once take their turns, however busy the machine is.
process.env.DATABASE_WAIT_SECONDS = '30';

const inTime = new Date(closesAt.getTime() - 1);
const submission = async (competitionId: string) => {
  const { vacancy } = await db().competition.findUniqueOrThrow({
    where: { id: competitionId },
    include: { vacancy: true },
  });
  return { slug: vacancy.slug, answers: [], source: 'site', locale: 'fr' as const };
};

test('an application freezes the profile, is confirmed once and is audited', async () => {
  const viewer = await candidate();
  const competitionId = await competition();
  const result = await submitApplication(viewer, await submission(competitionId), inTime);
  if (!result.ok) throw new Error(result.refusal);
  await transaction((tx) =>
    tx.profileEntry.updateMany({
      where: { profile: { accountId: viewer.id }, section: 'address' },
      data: { data: { changed: true } },
    }),
  );
  const application = await db().application.findUniqueOrThrow({
    where: { id: result.applicationId },
    include: { notifications: true, moves: true, submissions: currentSubmission },
  });
  expect(sentOf(application.submissions).snapshot?.address.city).toBe('Dakar');
  expect(application).toMatchObject({
    applicantName: 'Amina Diallo',
    nationality: 'SN',
    stage: 'received',
    locale: 'fr',
  });
  const facts = await db().applicantFacts.findUniqueOrThrow({ where: { applicationId: application.id } });
  expect(facts).toMatchObject({
    competitionId,
    indexVersion: factsVersion,
    sortName: 'amina diallo',
    lookup: `${application.reference.replace('-', '').toLowerCase()} amina diallo`,
    nationality: 'SN',
    educationLevel: 7,
    experienceMonths: 0,
    languages: ' fr4 ',
  });
  expect(application.moves).toMatchObject([{ from: null, to: 'received', actorId: viewer.id }]);
  expect(application.notifications).toMatchObject([
    {
      key: `application-received:${application.id}`,
      recipient: viewer.email,
      locale: 'fr',
      status: 'pending',
      payload: { vacancyTitle: 'Hydrologue' },
    },
  ]);
  expect(
    await db().auditEntry.count({ where: { action: 'application.submit', resourceId: application.id } }),
  ).toBe(1);
});

test('the deadline is decided by the rule: a millisecond before counts, the instant itself does not (R17)', async () => {
  const competitionId = await competition();
  const form = await submission(competitionId);
  expect(await submitApplication(await candidate(), form, inTime)).toMatchObject({ ok: true });
  expect(await submitApplication(await candidate(), form, closesAt)).toEqual({
    ok: false,
    refusal: 'not-open',
  });
  expect(await db().application.count({ where: { competitionId } })).toBe(1);
});

test('fifty parallel submissions of one application leave one, confirmed once', async () => {
  const viewer = await candidate();
  const competitionId = await competition();
  const form = await submission(competitionId);
  const results = await Promise.all(
    Array.from({ length: 50 }, () => submitApplication(viewer, form, inTime)),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok && result.refusal === 'already-applied')).toHaveLength(49);
  expect(await db().application.count({ where: { competitionId } })).toBe(1);
  expect(await db().notification.count({ where: { competitionId } })).toBe(1);
});

test.each([
  ['unverified', { verified: false }],
  ['incomplete', { profile: 'incomplete' }],
] as const)('nothing is written for an applicant who is %s', async (refusal, options) => {
  const competitionId = await competition();
  expect(await submitApplication(await candidate(options), await submission(competitionId), inTime)).toEqual({
    ok: false,
    refusal,
  });
  expect(await db().application.count({ where: { competitionId } })).toBe(0);
});

test('a vacancy that does not exist is not told apart from one that is not public', async () => {
  const form = { slug: 'no-such-vacancy', answers: [], source: '' as const };
  await expect(submitApplication(await candidate(), form, inTime)).rejects.toThrow(Forbidden);
});

test('one withdraws one’s own application, once, and may apply again while the vacancy is open (R14, R16)', async () => {
  const viewer = await candidate();
  const competitionId = await competition();
  const form = await submission(competitionId);
  const first = await submitApplication(viewer, form, inTime);
  if (!first.ok) throw new Error(first.refusal);
  await expect(withdrawApplication(await candidate(), first.applicationId, inTime)).rejects.toThrow(
    Forbidden,
  );
  await expect(withdrawApplication(viewer, 'no-such-application', inTime)).rejects.toThrow(Forbidden);
  const results = await Promise.all(
    [1, 2].map(() => withdrawApplication(viewer, first.applicationId, inTime)),
  );
  expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
  expect(
    await db().notification.count({ where: { key: `application-withdrawn:${first.applicationId}` } }),
  ).toBe(1);
  expect(await submitApplication(viewer, form, inTime)).toMatchObject({ ok: true });
  expect((await myApplications(viewer, 'fr')).map(({ status }) => status).sort()).toEqual([
    'received',
    'withdrawn',
  ]);
});

test('one sees one’s own applications only', async () => {
  const owner = await candidate();
  const other = await candidate();
  const result = await submitApplication(owner, await submission(await competition()), inTime);
  if (!result.ok) throw new Error(result.refusal);
  expect(await myApplication(other, result.applicationId, 'fr')).toBeNull();
  expect(await myApplications(other, 'fr')).toEqual([]);
  expect(await myApplication(owner, result.applicationId, 'fr')).toMatchObject({
    status: 'received',
    vacancy: { title: 'Hydrologue' },
    history: [{ status: 'received' }],
  });
});
