import { recordAudit } from '../../audit/commands';
import { answersSchema } from '../../applications/schema';
import { Forbidden, may, type Resource } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { db, transaction } from '../../db/client';
import type { Prisma } from '../../db/generated/sqlite/client';
import { isId } from '../../forms/fields';
import { countryCodes, namedCodes } from '../../i18n/countries';
import type { Locale } from '../../i18n/locales';
import { collatorOf, hasWords, pageOf, type Paged } from '../../lists/paging';
import { snapshotSchema } from '../../profiles/schema';
import { addDays, closesAt } from '../../time/rules';
import { folded } from '../../vacancies/search/words';
import { competitionFor, resourceOf } from '../access';
import type { ApplicantRow, ApplicationFile, HistoryEntry } from '../dto';
import type { ApplicantSearch } from '../schema';
import { stageOrder } from '../stages/order';
import { possibleSteps } from '../stages/rules';
import { readerOf, situationIn } from '../stages/situation';
import { profileFor } from './rules';

export const applicantsPerPage = 50;

const rowParts = {
  id: true,
  reference: true,
  applicantName: true,
  nationality: true,
  internal: true,
  stage: true,
  submittedAt: true,
  stageChangedAt: true,
} satisfies Prisma.ApplicationSelect;

type Row = Prisma.ApplicationGetPayload<{ select: typeof rowParts }>;

/** The applicants of one competition that fit a search, one page of them. Throws Forbidden where the viewer may not. */
export async function listApplicants(
  viewer: Viewer,
  competitionId: string,
  search: ApplicantSearch,
  locale: Locale,
): Promise<Paged<ApplicantRow>> {
  const { vacancy } = await competitionFor(viewer, 'application.read', competitionId, db());
  const { timeZone } = vacancy.dutyStation;
  const rows = await db().application.findMany({
    where: {
      competitionId,
      stage: search.stage === 'all' ? undefined : search.stage,
      submittedAt: {
        gte: search.from ? closesAt(addDays(search.from, -1), timeZone) : undefined,
        lt: search.to ? closesAt(search.to, timeZone) : undefined,
      },
    },
    select: rowParts,
  });
  const found = search.q ? rows.filter(textFilter(search.q, locale)) : rows;
  const page = pageOf(sortApplicants(found, search, locale), search.page, applicantsPerPage);
  return { ...page, rows: page.rows.map(applicantOf) };
}

// Names and countries are compared as the reader's language compares them, which neither database does by itself; a
// competition's rows are few enough (10,000 at the very most) to do it here.
function textFilter(query: string, locale: Locale): (row: Row) => boolean {
  const words = folded(query);
  const countries = new Map(
    namedCodes(countryCodes, 'region', locale).map(({ value, label }) => [value, label]),
  );
  return ({ applicantName, reference, nationality }) =>
    hasWords(folded(`${applicantName} ${reference} ${countries.get(nationality ?? '') ?? ''}`), words);
}

function sortApplicants(rows: Row[], { sort, direction }: ApplicantSearch, locale: Locale): Row[] {
  const collator = collatorOf(locale);
  const sign = direction === 'asc' ? 1 : -1;
  const submitted = (a: Row, b: Row) =>
    a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1);
  const orders = {
    name: (a, b) => collator.compare(a.applicantName, b.applicantName),
    submitted,
    stage: (a, b) => stageOrder(a.stage) - stageOrder(b.stage),
  } satisfies Record<ApplicantSearch['sort'], (a: Row, b: Row) => number>;
  return rows.sort((a, b) => sign * orders[sort](a, b) || submitted(a, b));
}

function applicantOf(row: Row): ApplicantRow {
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
  ...rowParts,
  competitionId: true,
  locale: true,
  source: true,
  withdrawnAt: true,
  snapshot: true,
  answers: true,
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
  const { moves, snapshot, answers, withdrawnAt } = row;
  const situation = { ...(await situationIn(db(), competition, now)), ...readerOf(moves, viewer) };
  const steps = possibleSteps({ stage: row.stage, history: moves, ...situation });
  const resource: Resource = resourceOf(competition);
  return {
    ...applicantOf(row),
    locale: row.locale,
    source: row.source,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    snapshot: snapshot === null ? null : profileFor(viewer, snapshotSchema.parse(snapshot)),
    answers: answersSchema.parse(answers ?? []),
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
