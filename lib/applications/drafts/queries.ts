import { authorise } from '../../auth/permissions';
import type { CandidateViewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { Prisma } from '../../db/models';
import type { Typed } from '../../drafts/rules';
import { attachmentParts } from '../../files/attachments/rows';
import { isId } from '../../forms/fields';
import type { Locale } from '../../i18n/locales';
import { deriveFacts } from '../../profiles/facts';
import { profileForApplication, snapshotPreview } from '../../profiles/queries';
import { localDateAt } from '../../time/rules';
import { phaseAt } from '../../vacancies/rules';
import type { ApplicationForm, AppliedVacancy, ApplyContext } from '../dto';
import { currentSubmission, sentFile, sentOf, submissionFiles } from '../submissions/rows';
import { appliedVacancy, timingOf, vacancyParts } from '../vacancy';
import { draftValues, sentValues, startingValues, tasksOf } from './rules';

/** What is kept of an application that is being written. */
export type ApplicationDraftDto = { values: Typed; /** Changes with each thing kept. */ version: string };

/** What the viewer has written for the vacancy at `slug` and not sent; null where nothing is kept. */
export async function applicationDraft(
  viewer: CandidateViewer,
  slug: string,
): Promise<ApplicationDraftDto | null> {
  authorise(viewer, 'application.draft', { ownerId: viewer.id });
  if (!isId(slug)) return null;
  const where = { candidateId: viewer.id, competition: { vacancy: { slug } } };
  const row = await db().applicationDraft.findFirst({ where });
  return row && { values: draftValues(row), version: row.updatedAt.toISOString() };
}

/** An application that was begun and not sent. */
export type UnsentApplication = {
  vacancy: AppliedVacancy;
  changedAt: string;
  /** Whether it can still be sent. */
  open: boolean;
  /** The application that it would replace. */
  replaces: string | null;
};

/** The applications that the viewer is writing, those that can still be sent first, the next deadline first. */
export async function unsentApplications(
  viewer: CandidateViewer,
  locale: Locale,
  now: Date,
): Promise<UnsentApplication[]> {
  authorise(viewer, 'application.draft', { ownerId: viewer.id });
  const rows = await db().applicationDraft.findMany({
    where: { candidateId: viewer.id },
    include: {
      competition: {
        include: {
          vacancy: { include: vacancyParts },
          applications: {
            where: { candidateId: viewer.id, liveKey: { not: null } },
            select: { id: true },
          },
        },
      },
    },
  });
  const unsent = rows.map((row) => unsentOf(row, locale, now));
  return unsent.sort(
    (one, other) =>
      Number(other.open) - Number(one.open) || one.vacancy.closesAt.localeCompare(other.vacancy.closesAt),
  );
}

type Row = Prisma.ApplicationDraftGetPayload<{
  include: {
    competition: {
      include: { vacancy: { include: typeof vacancyParts }; applications: { select: { id: true } } };
    };
  };
}>;

function unsentOf({ competition, updatedAt }: Row, locale: Locale, now: Date): UnsentApplication {
  return {
    vacancy: appliedVacancy(competition.vacancy, locale),
    changedAt: updatedAt.toISOString(),
    open: phaseAt(timingOf(competition.vacancy, competition), now) === 'open',
    replaces: competition.applications[0]?.id ?? null,
  };
}

/**
 * What the form of an application shows at `now`: what was typed, else what the submission it would replace holds, else what the
 * profile says. The context is that of applyContext().
 */
export async function applicationForm(
  viewer: CandidateViewer,
  slug: string,
  { questions, live }: Pick<ApplyContext, 'questions' | 'live'>,
  now: Date,
): Promise<ApplicationForm> {
  authorise(viewer, 'application.draft', { ownerId: viewer.id });
  const draft = await applicationDraft(viewer, slug);
  const rows = await db().profileAttachment.findMany({
    where: { profile: { accountId: viewer.id }, file: { scanState: { not: 'infected' } } },
    include: attachmentParts,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const [snapshot, { missing }] = [await snapshotPreview(viewer), await profileForApplication(viewer)];
  const ids = rows.map(({ id }) => id);
  const facts = snapshot && deriveFacts(snapshot, localDateAt(now, 'UTC').slice(0, 7));
  const values =
    draft?.values ?? (live ? await valuesSent(viewer, live.id, rows) : startingValues(questions, facts, ids));
  const wanted = [values.attachments ?? []].flat();
  const chosen = rows.filter(({ id }) => wanted.includes(id)).map(sentFile);
  return {
    values: { ...values, attachments: chosen.map(({ id }) => id) },
    version: draft?.version ?? null,
    base: String(live?.number ?? 0),
    tasks: tasksOf(questions, values, missing, ids),
    files: rows.map(sentFile),
    chosen,
    snapshot,
  };
}

async function valuesSent(
  viewer: CandidateViewer,
  id: string,
  files: readonly { id: string; fileKey: string }[],
): Promise<Typed> {
  const row = await db().application.findFirst({
    where: { id, candidateId: viewer.id },
    select: { source: true, submissions: { ...currentSubmission, include: submissionFiles } },
  });
  const keys = (row?.submissions[0]?.files ?? []).map(({ fileKey }) => fileKey);
  const still = files.filter(({ fileKey }) => keys.includes(fileKey)).map((file) => file.id);
  return sentValues({ ...sentOf(row?.submissions ?? []), source: row?.source ?? null }, still);
}
