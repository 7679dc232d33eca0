import { recordAudit } from '../../audit/commands';
import { currentSubmission, sentFile, sentOf, submissionFiles } from '../../applications/submissions/rows';
import { Forbidden, may, type Resource } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { db, transaction } from '../../db/client';
import {
  applicantSlice,
  countByStage,
  type ListedApplication,
  type Slice,
  type ApplicantCriteria,
} from '../../db/applicants';
import type { Prisma, Stage } from '../../db/models';
import { isId } from '../../forms/fields';
import type { Locale } from '../../i18n/locales';
import { placeOf } from '../../lists/paging';
import { competitionFor, resourceOf, timeZoneFor } from '../access';
import type { ApplicantList, ApplicantRow, ApplicationFile, HistoryEntry, StageCounts } from '../dto';
import type { ApplicantSearch } from '../schema';
import { noCounts, stages } from '../stages/order';
import { possibleSteps } from '../stages/rules';
import { readerOf, situationIn } from '../stages/situation';
import { profileFor } from './rules';
import { criteriaFrom } from './search';

export const applicantsPerPage = 50;

/**
 * The applicants of one competition that fit a search, one page of them, and how many fit at each stage. Throws Forbidden
 * where the viewer may not.
 */
export async function listApplicants(
  viewer: Viewer,
  competitionId: string,
  search: ApplicantSearch,
  locale: Locale,
): Promise<ApplicantList> {
  const timeZone = await timeZoneFor(viewer, 'application.read', competitionId);
  const sought = criteriaFrom(search, competitionId, timeZone, locale);
  if (!sought) return { ...placeOf(0, 1, applicantsPerPage), rows: [], counts: noCounts() };
  const counts = { ...noCounts(), ...Object.fromEntries(await countByStage(sought)) };
  const shown: readonly Stage[] = search.stage === 'all' ? stages : [search.stage];
  const total = shown.reduce((sum, stage) => sum + counts[stage], 0);
  const { start, ...place } = placeOf(total, search.page, applicantsPerPage);
  const rows =
    total > 0 ? await rowsOf(sought, search, counts, { skip: start, take: applicantsPerPage }) : [];
  return { ...place, rows: rows.map(applicantOf), counts };
}

async function rowsOf(
  sought: ApplicantCriteria,
  { stage, sort, direction }: ApplicantSearch,
  counts: StageCounts,
  slice: Slice,
): Promise<ListedApplication[]> {
  const only = stage === 'all' ? null : stage;
  if (sort !== 'stage') return applicantSlice(sought, only, { by: sort, direction }, slice);
  // SQLite does not know the order of stages, but their counts say which of them the page is in.
  const inOrder = only ? [only] : direction === 'asc' ? stages : stages.toReversed();
  const rows: ListedApplication[] = [];
  for (const { stage: each, ...part } of partsOf(inOrder, counts, slice))
    rows.push(...(await applicantSlice(sought, each, { by: 'submitted', direction: 'asc' }, part)));
  return rows;
}

/** The part of each stage that lies in a slice of a list sorted by stage. */
function partsOf(
  inOrder: readonly Stage[],
  counts: StageCounts,
  { skip, take }: Slice,
): (Slice & { stage: Stage })[] {
  let start = 0;
  return inOrder.flatMap((stage) => {
    const first = Math.max(skip - start, 0);
    const end = Math.min(skip + take - start, counts[stage]);
    start += counts[stage];
    return end > first ? [{ stage, skip: first, take: end - first }] : [];
  });
}

function applicantOf(row: ListedApplication): ApplicantRow {
  const { id, reference, applicantName, nationality, internal, stage, submittedAt, stageChangedAt } = row;
  return {
    id,
    reference,
    name: applicantName,
    nationality,
    internal,
    stage,
    submittedAt: submittedAt.toISOString(),
    stageChangedAt: stageChangedAt.toISOString(),
  };
}

const fileParts = {
  id: true,
  reference: true,
  applicantName: true,
  nationality: true,
  internal: true,
  stage: true,
  submittedAt: true,
  stageChangedAt: true,
  competitionId: true,
  locale: true,
  source: true,
  withdrawnAt: true,
  submissions: { ...currentSubmission, include: submissionFiles },
  _count: { select: { submissions: true } },
  moves: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.ApplicationSelect;

type FileRow = Prisma.ApplicationGetPayload<{ select: typeof fileParts }>;

/**
 * One application, its profile as far as the viewer’s role needs it (R25). Reading it is itself recorded
 * (`application.view`), so this must be called once for each time a person opens it. Throws Forbidden where the viewer may
 * not, or where the competition has no such application.
 */
export async function openApplication(
  viewer: Viewer,
  { competitionId, applicationId }: { competitionId: string; applicationId: string },
  now: Date,
): Promise<ApplicationFile> {
  const competition = await competitionFor(viewer, 'application.read', competitionId, db());
  if (!isId(applicationId)) throw new Forbidden('application.read');
  const row = await db().application.findUnique({ where: { id: applicationId }, select: fileParts });
  if (row?.competitionId !== competitionId) throw new Forbidden('application.read');
  const entry = { action: 'application.view', resource: 'application', resourceId: row.id };
  await transaction((tx) => recordAudit(tx, viewer, [entry], now));
  const { moves, submissions, withdrawnAt } = row;
  const { snapshot, answers, letter } = sentOf(submissions);
  const situation = { ...(await situationIn(db(), competition, now)), ...readerOf(moves, viewer) };
  const steps = possibleSteps({ stage: row.stage, history: moves, ...situation });
  const resource: Resource = resourceOf(competition);
  return {
    ...applicantOf(row),
    locale: row.locale,
    source: row.source,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    snapshot: snapshot && profileFor(viewer, snapshot),
    answers,
    letter,
    files: (submissions[0]?.files ?? []).map(sentFile),
    earlier: Math.max(0, row._count.submissions - 1),
    history: await historyOf(moves),
    steps: steps.filter((step) => may(viewer, step.action, resource)),
  };
}

async function historyOf(moves: FileRow['moves']): Promise<HistoryEntry[]> {
  const ids = moves.flatMap((move) => (move.actorKind === 'staff' && move.actorId ? [move.actorId] : []));
  const staff = await db().staffAccount.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return moves.map(({ id, from, to, at, actorKind, actorId, note }) => ({
    id,
    from,
    to,
    at: at.toISOString(),
    actorKind,
    actor: names.get(actorId ?? '') ?? null,
    note,
  }));
}
