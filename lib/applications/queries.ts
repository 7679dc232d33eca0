import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { mayWithdraw, replacement } from '../competitions/stages/rules';
import { db } from '../db/client';
import type { CompetitionStatus, Prisma, Stage } from '../db/models';
import { isId } from '../forms/fields';
import type { Locale } from '../i18n/locales';
import { profileForApplication } from '../profiles/queries';
import { isPublic, phaseAt, titleIn } from '../vacancies/rules';
import type { ApplicationDetail, ApplicationSummary, ApplyContext } from './dto';
import { applyRefusal, candidateStatus, liveKey, type CandidateStatus } from './rules';
import { currentSubmission, sentFile, sentOf, submissionFiles } from './submissions/rows';
import { appliedVacancy, questionOf, stationOf, timingOf, vacancyParts } from './vacancy';

/** What the form to apply at `slug` shows this candidate at `now`; null where no such notice is public. */
export async function applyContext(
  viewer: CandidateViewer,
  slug: string,
  locale: Locale,
  now: Date,
): Promise<ApplyContext | null> {
  authorise(viewer, 'application.read-own', { ownerId: viewer.id });
  if (!isId(slug)) return null;
  const row = await db().vacancy.findUnique({
    where: { slug },
    include: { ...vacancyParts, competition: true, questions: { orderBy: { position: 'asc' } } },
  });
  if (!row?.competition) return null;
  const timing = timingOf(row, row.competition);
  if (!isPublic(phaseAt(timing, now))) return null;
  const key = liveKey(viewer.id, row.competition.id);
  const live = await db().application.findUnique({
    where: { liveKey: key },
    include: {
      moves: { orderBy: { at: 'asc' } },
      submissions: { ...currentSubmission, select: { number: true } },
    },
  });
  const { complete } = await profileForApplication(viewer);
  const applicant = {
    verified: viewer.verified,
    profileComplete: complete,
    hasLiveApplication: live !== null,
  };
  return {
    vacancyTitle: titleIn(row.texts, locale).title,
    vacancyReference: row.reference,
    station: stationOf(row.dutyStation),
    closesAt: row.closesAt?.toISOString() ?? '',
    questions: row.questions.map(questionOf),
    refusal: applyRefusal(timing, applicant, now),
    live: live && {
      id: live.id,
      reference: live.reference,
      submittedAt: live.submittedAt.toISOString(),
      number: live.submissions[0]?.number ?? 0,
      replaceable: isReplaceable(live, row.competition.status, row.closesAt, now),
    },
  };
}

const parts = {
  competition: { select: { status: true, closedAt: true, vacancy: { include: vacancyParts } } },
  moves: { orderBy: { at: 'asc' }, select: { from: true, to: true, at: true } },
} satisfies Prisma.ApplicationInclude;

type Row = Prisma.ApplicationGetPayload<{ include: typeof parts }>;

/** Every application of this candidate, the latest first (R15). */
export async function myApplications(viewer: CandidateViewer, locale: Locale): Promise<ApplicationSummary[]> {
  authorise(viewer, 'application.read-own', { ownerId: viewer.id });
  const rows = await db().application.findMany({
    where: { candidateId: viewer.id },
    include: parts,
    orderBy: { submittedAt: 'desc' },
  });
  return rows.map((row) => summaryOf(row, locale));
}

/** One application of this candidate in full; null when there is none of theirs with this id. */
export async function myApplication(
  viewer: CandidateViewer,
  id: string,
  locale: Locale,
  now = new Date(),
): Promise<ApplicationDetail | null> {
  authorise(viewer, 'application.read-own', { ownerId: viewer.id });
  if (!isId(id)) return null;
  const row = await db().application.findUnique({
    where: { id },
    include: {
      ...parts,
      submissions: { orderBy: { number: 'desc' }, include: submissionFiles },
    },
  });
  if (!row || row.candidateId !== viewer.id) return null;
  return {
    ...summaryOf(row, locale),
    history: historyOf(row),
    ...sentOf(row.submissions),
    files: (row.submissions[0]?.files ?? []).map(sentFile),
    submissions: row.submissions.map(({ submittedAt }) => submittedAt.toISOString()).reverse(),
    mayReplace: isReplaceable(row, row.competition.status, row.competition.vacancy.closesAt, now),
  };
}

function isReplaceable(
  { stage, moves }: { stage: Stage; moves: { from: Stage | null; to: Stage }[] },
  competition: CompetitionStatus,
  closesAt: Date | null,
  now: Date,
): boolean {
  return replacement({ stage, history: moves }, competition, closesAt, now) !== null;
}

function summaryOf(row: Row, locale: Locale): ApplicationSummary {
  const { status } = row.competition;
  return {
    id: row.id,
    reference: row.reference,
    vacancy: appliedVacancy(row.competition.vacancy, locale),
    status: candidateStatus(row.stage, status),
    submittedAt: row.submittedAt.toISOString(),
    statusSince: historyOf(row).at(-1)?.at ?? row.stageChangedAt.toISOString(),
    mayWithdraw: mayWithdraw(row.stage, status),
  };
}

// Steps that look the same to the candidate are one step; the outcome is dated by the closing, not by HR's own move.
function historyOf(row: Row): ApplicationDetail['history'] {
  const history: { status: CandidateStatus; at: string }[] = [];
  const add = (status: CandidateStatus, at: Date) => {
    if (history.at(-1)?.status !== status) history.push({ status, at: at.toISOString() });
  };
  const { status, closedAt } = row.competition;
  for (const move of row.moves) add(candidateStatus(move.to, 'open'), move.at);
  if (closedAt && row.stage !== 'withdrawn') {
    const before = history.filter(
      (step) => step.status !== 'awaiting_decision' || new Date(step.at) < closedAt,
    );
    history.splice(0, history.length, ...before);
    add(candidateStatus(row.stage, status), closedAt);
  }
  return history;
}
