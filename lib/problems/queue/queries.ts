import { entriesAbout } from '../../audit/entries';
import { authorise } from '../../auth/permissions';
import type { StaffViewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { Prisma } from '../../db/generated/sqlite/client';
import { pageOf, type Paged } from '../../lists/paging';
import type { ListedReport } from './dto';
import type { QueueSearch } from './schema';

export const reportsPerPage = 25;
const beginning = 160;

const parts = {
  vacancy: { select: { reference: true } },
  assignee: { select: { name: true } },
  _count: { select: { screenshots: true } },
} satisfies Prisma.ProblemReportInclude;

type Row = Prisma.ProblemReportGetPayload<{ include: typeof parts }>;

/**
 * One page of the reports that fit a search: what waits longest first, where resolved ones are asked for the latest
 * first; what looks like a program's after all others. Throws Forbidden to all but support and administrators.
 */
export async function listReports(viewer: StaffViewer, search: QueueSearch): Promise<Paged<ListedReport>> {
  authorise(viewer, 'problem.read');
  const direction = search.status === 'resolved' || search.status === 'all' ? 'desc' : 'asc';
  const found = await db().problemReport.findMany({
    where: fitting(viewer, search),
    orderBy: [{ createdAt: direction }, { id: direction }],
    select: { id: true },
  });
  const suspicions = await entriesAbout(db(), 'problem', { action: 'problem.suspect' });
  const suspects = new Set(suspicions.map(({ resourceId }) => resourceId));
  const isSuspect = ({ id }: { id: string }) => suspects.has(id);
  const sorted = [...found.filter((row) => !isSuspect(row)), ...found.filter(isSuspect)];
  const page = pageOf(sorted, search.page, reportsPerPage);
  const ids = page.rows.map(({ id }) => id);
  const rows = await db().problemReport.findMany({ where: { id: { in: ids } }, include: parts });
  const byId = new Map(rows.map((row) => [row.id, listed(row, isSuspect(row))]));
  return { ...page, rows: ids.flatMap((id) => byId.get(id) ?? []) };
}

function fitting({ id }: StaffViewer, { q, status, whose }: QueueSearch): Prisma.ProblemReportWhereInput {
  const assignees = { anyone: undefined, mine: id, nobody: null };
  return {
    status: status === 'all' ? undefined : status === 'unresolved' ? { not: 'resolved' } : status,
    assigneeId: assignees[whose],
    OR: q
      ? [{ reference: { contains: q.toUpperCase() } }, { email: { contains: q.toLowerCase() } }]
      : undefined,
  };
}

function listed(row: Row, suspect: boolean): ListedReport {
  const letters = Array.from(row.description.replace(/\s+/g, ' '));
  return {
    id: row.id,
    reference: row.reference,
    beginning: letters.length > beginning ? `${letters.slice(0, beginning).join('')}…` : letters.join(''),
    vacancyReference: row.vacancy?.reference ?? null,
    status: row.status,
    suspect,
    assignee: row.assignee?.name ?? null,
    screenshots: row._count.screenshots,
    createdAt: row.createdAt.toISOString(),
  };
}
