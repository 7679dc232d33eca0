import { recordAudit } from '../audit/commands';
import { authorise, Forbidden } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { moveStage } from '../competitions/stages/move';
import { replacement, withdrawal } from '../competitions/stages/rules';
import { arrival } from '../competitions/stages/table';
import { isUniqueViolation, transaction, type Tx } from '../db/client';
import { lockCompetition } from '../db/locks';
import type { Stage } from '../db/models';
import { isId } from '../forms/fields';
import { enqueue } from '../outbox/commands';
import { takeSnapshot } from '../profiles/queries';
import { writeSubmission } from './submissions/commands';
import { writeSubmissionFiles } from './submissions/files';
import { currentSubmission } from './submissions/rows';
import { newReference } from '../references';
import { writeFacts } from './facts/commands';
import { applyRefusal, isExamined, liveKey, type SubmitRefusal } from './rules';
import type { Answers } from './schema';
import {
  receivedNotification,
  replacedNotification,
  teamNotification,
  withdrawnNotification,
} from './notifications';
import { timingOf, vacancyParts, type VacancyRow } from './vacancy';

export type Submission = {
  slug: string;
  answers: Answers;
  source: string;
  letter?: string;
  /** Ids of files of the profile. */
  attachments?: readonly string[];
  /** The number of the submission that this one replaces; 0 for a first one. */
  replaces?: number;
  /** The version of the draft that was reviewed. */
  draftVersion?: string;
};
export type SubmitResult = { ok: true; applicationId: string } | { ok: false; refusal: SubmitRefusal };

class Refused extends Error {
  constructor(readonly refusal: SubmitRefusal) {
    super(refusal);
  }
}

/**
 * Submits an application: the frozen profile, the answers, letter and files, the confirmation mail and the audit entry together
 * (R14, R15), and lets go of its draft. Until the deadline it may replace the one sent before (R14c). `now` is the instant the
 * request arrived, which decides against the deadline. Throws Forbidden where no such notice is public.
 */
export async function submitApplication(
  viewer: CandidateViewer,
  submission: Submission,
  now: Date,
): Promise<SubmitResult> {
  authorise(viewer, 'application.read-own', { ownerId: viewer.id });
  try {
    const applicationId = await transaction((tx) => submit(tx, viewer, submission, now));
    return { ok: true, applicationId };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    if (isUniqueViolation(error)) return { ok: false, refusal: 'already-applied' };
    throw error;
  }
}

async function submit(tx: Tx, viewer: CandidateViewer, form: Submission, now: Date): Promise<string> {
  const { vacancy, ...competition } = await lockedCompetition(tx, form.slug);
  const live = await liveApplication(tx, viewer, competition.id);
  // Of two windows, and of a button pressed twice, the second finds another number than it was opened with.
  const replaced = live && live.submissions[0]?.number === form.replaces ? live : null;
  const step = replaced
    ? replacement({ ...replaced, history: replaced.moves }, competition.status, vacancy.closesAt, now)
    : arrival;
  const profile = await takeSnapshot(tx, viewer.id);
  const applicant = {
    verified: viewer.verified,
    profileComplete: profile.ok,
    hasLiveApplication: live !== null && !(replaced && step),
  };
  const refusal = applyRefusal(timingOf(vacancy, competition), applicant, now);
  if (refusal) throw new Refused(refusal);
  authorise(viewer, 'application.submit', { ownerId: viewer.id });
  if (!profile.ok || !step) throw new Refused('incomplete');
  await removeReviewed(tx, viewer, competition.id, form.draftVersion);
  const { locale } = viewer;
  const { applicantName, nationality } = profile.derived;
  const [source, internal] = [form.source || null, viewer.candidateKind === 'internal'];
  const application = replaced
    ? await tx.application.update({
        where: { id: replaced.id },
        data: { locale, source, applicantName, nationality, internal, submittedAt: now },
      })
    : await tx.application.create({
        data: {
          ...{ locale, source, applicantName, nationality, internal, submittedAt: now },
          reference: newReference('A'),
          candidateId: viewer.id,
          competitionId: competition.id,
          liveKey: liveKey(viewer.id, competition.id),
          stageChangedAt: now,
        },
      });
  const { answers, letter = '', attachments = [] } = form;
  const sent = { snapshot: profile.snapshot, answers, letter: letter || null };
  const { id, number } = await writeSubmission(tx, application, sent);
  if (!(await writeSubmissionFiles(tx, viewer, id, attachments))) throw new Refused('file-gone');
  await writeFacts(tx, application, profile.snapshot);
  const notification = replaced
    ? replacedNotification(viewer, application, number, vacancy)
    : receivedNotification(viewer, application, vacancy);
  const moved = { id: application.id, stage: replaced?.stage ?? null };
  await moveStage(tx, viewer, { application: moved, step, notification }, now);
  if (replaced)
    await announce(tx, viewer, { application, competition, vacancy, number, from: step.from }, now);
  return application.id;
}

function liveApplication(tx: Tx, viewer: CandidateViewer, competitionId: string) {
  return tx.application.findUnique({
    where: { liveKey: liveKey(viewer.id, competitionId) },
    select: {
      ...{ id: true, stage: true, moves: { orderBy: { at: 'asc' } } },
      submissions: { ...currentSubmission, select: { number: true } },
    },
  });
}

// Of a draft that was reviewed nothing may be left out that was typed since.
async function removeReviewed(
  tx: Tx,
  { id: candidateId }: CandidateViewer,
  competitionId: string,
  version: string | undefined,
): Promise<void> {
  const where = { candidateId_competitionId: { candidateId, competitionId } };
  const draft = await tx.applicationDraft.findUnique({ where, select: { updatedAt: true } });
  if (version !== undefined && draft?.updatedAt.toISOString() !== version) throw new Refused('changed');
  if (draft) await tx.applicationDraft.delete({ where });
}

type Replaced = {
  application: Parameters<typeof teamNotification>[1];
  competition: { recruiterId: string | null; hiringManagerId: string | null };
  vacancy: VacancyRow;
  number: number;
  from: Stage | null;
};

// Those who have begun to examine what was sent before are notified that it is no longer what counts.
async function announce(
  tx: Tx,
  viewer: CandidateViewer,
  { application, competition, vacancy, number, from }: Replaced,
  now: Date,
): Promise<void> {
  if (isExamined(from)) {
    const { recruiterId, hiringManagerId } = competition;
    const ids = [recruiterId, hiringManagerId].filter((id) => id !== null);
    const team = await tx.staffAccount.findMany({ where: { id: { in: ids }, active: true } });
    const about = { number, stage: from };
    await enqueue(
      tx,
      team.map((member) => teamNotification(member, application, about, vacancy)),
      now,
    );
  }
  const entry = { action: 'application.replace', resource: 'application', resourceId: application.id };
  await recordAudit(tx, viewer, [{ ...entry, detail: { number } }], now);
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
