import { authorise } from '../../auth/permissions';
import type { StaffViewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { Prisma } from '../../db/models';
import { placeOf, type Paged } from '../../lists/paging';
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
  const where = fitting(viewer, search);
  const { start, ...place } = placeOf(await db().problemReport.count({ where }), search.page, reportsPerPage);
  const rows = await db().problemReport.findMany({
    where,
    orderBy: [{ suspect: 'asc' }, { createdAt: direction }, { id: direction }],
    skip: start,
    take: reportsPerPage,
    include: parts,
  });
  return { ...place, rows: rows.map(listed) };
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

function listed(row: Row): ListedReport {
  // A space that is not to be broken stays so, as before a question mark in French.
  const letters = Array.from(row.description.replace(/[^\S\u00a0\u202f]+/g, ' '));
  return {
    id: row.id,
    reference: row.reference,
    beginning: letters.length > beginning ? `${letters.slice(0, beginning).join('')}…` : letters.join(''),
    locale: row.locale,
    vacancyReference: row.vacancy?.reference ?? null,
    status: row.status,
    suspect: row.suspect,
    assignee: row.assignee?.name ?? null,
    screenshots: row._count.screenshots,
    createdAt: row.createdAt.toISOString(),
  };
}
