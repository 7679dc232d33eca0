import { authorise, Forbidden } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { moveStage } from '../competitions/stages/move';
import { withdrawal } from '../competitions/stages/rules';
import { arrival } from '../competitions/stages/table';
import { isUniqueViolation, transaction, type Tx } from '../db/client';
import { lockCompetition } from '../db/locks';
import { isId } from '../forms/fields';
import { takeSnapshot } from '../profiles/queries';
import { writeSubmission } from './submissions/commands';
import { newReference } from '../references';
import { writeFacts } from './facts/commands';
import { applyRefusal, liveKey, type ApplyRefusal } from './rules';
import type { Answers } from './schema';
import { receivedNotification, withdrawnNotification } from './notifications';
import { timingOf, vacancyParts } from './vacancy';

export type Submission = { slug: string; answers: Answers; source: string };
export type SubmitResult = { ok: true; applicationId: string } | { ok: false; refusal: ApplyRefusal };

/**
 * Submits an application: the frozen profile, the answers, the confirmation mail and the audit entry together (R14, R15).
 * `now` is the instant the request arrived, which decides against the deadline. Throws Forbidden where no such notice is public.
 */
export async function submitApplication(
  viewer: CandidateViewer,
  submission: Submission,
  now: Date,
): Promise<SubmitResult> {
  authorise(viewer, 'application.read-own', { ownerId: viewer.id });
  try {
    return await transaction((tx) => submit(tx, viewer, submission, now));
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, refusal: 'already-applied' };
    throw error;
  }
}

async function submit(
  tx: Tx,
  viewer: CandidateViewer,
  { slug, answers, source }: Submission,
  now: Date,
): Promise<SubmitResult> {
  const { vacancy, ...competition } = await lockedCompetition(tx, slug);
  const key = liveKey(viewer.id, competition.id);
  const live = await tx.application.findUnique({ where: { liveKey: key }, select: { id: true } });
  const profile = await takeSnapshot(tx, viewer.id);
  const applicant = {
    verified: viewer.verified,
    profileComplete: profile.ok,
    hasLiveApplication: live !== null,
  };
  const refusal = applyRefusal(timingOf(vacancy, competition), applicant, now);
  if (refusal) return { ok: false, refusal };
  authorise(viewer, 'application.submit', { ownerId: viewer.id });
  if (!profile.ok) return { ok: false, refusal: 'incomplete' };
  const application = await tx.application.create({
    data: {
      reference: newReference('A'),
      candidateId: viewer.id,
      competitionId: competition.id,
      liveKey: key,
      locale: viewer.locale,
      source: source || null,
      ...profile.derived,
      internal: viewer.candidateKind === 'internal',
      submittedAt: now,
      stageChangedAt: now,
    },
  });
  await writeSubmission(tx, application, { snapshot: profile.snapshot, answers, letter: null });
  await writeFacts(tx, application, profile.snapshot);
  const notification = receivedNotification(viewer, application, vacancy);
  const arriving = { id: application.id, stage: null };
  await moveStage(tx, viewer, { application: arriving, step: arrival, notification }, now);
  return { ok: true, applicationId: application.id };
}

async function lockedCompetition(tx: Tx, slug: string) {
  const where = { vacancy: { slug } };
  const found = isId(slug) && (await tx.competition.findFirst({ where, select: { id: true } }));
  if (!found) throw new Forbidden('application.submit');
  await lockCompetition(tx, found.id);
  return tx.competition.findUniqueOrThrow({
    where: { id: found.id },
    include: { vacancy: { include: vacancyParts } },
  });
}

export type WithdrawResult = { ok: true } | { ok: false; refusal: 'already-withdrawn' | 'decided' };

/** Withdraws one application (R16). Throws Forbidden for any application but the viewer's own. */
export async function withdrawApplication(
  viewer: CandidateViewer,
  applicationId: string,
  now: Date,
): Promise<WithdrawResult> {
  if (!isId(applicationId)) throw new Forbidden('application.withdraw');
  return transaction((tx) => withdrawWithin(tx, viewer, applicationId, now));
}

/** Withdraws one application in the caller's transaction, as withdrawApplication() does. */
export async function withdrawWithin(
  tx: Tx,
  viewer: CandidateViewer,
  applicationId: string,
  now: Date,
): Promise<WithdrawResult> {
  const found = await tx.application.findUnique({
    where: { id: applicationId },
    select: { competitionId: true, candidateId: true },
  });
  authorise(viewer, 'application.withdraw', { ownerId: found?.candidateId ?? null });
  if (!found) throw new Forbidden('application.withdraw');
  await lockCompetition(tx, found.competitionId);
  const { competition, ...application } = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { competition: { include: { vacancy: { include: vacancyParts } } } },
  });
  if (application.stage === 'withdrawn') return { ok: false, refusal: 'already-withdrawn' };
  const step = withdrawal(application.stage, competition.status);
  if (!step) return { ok: false, refusal: 'decided' };
  const notification = withdrawnNotification(viewer, application, competition.vacancy, now);
  await moveStage(tx, viewer, { application, step, notification }, now);
  return { ok: true };
}
