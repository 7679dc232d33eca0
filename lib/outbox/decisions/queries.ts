import { authorise, may } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { config } from '../../config';
import { db } from '../../db/client';
import { NotificationStatus, type Prisma } from '../../db/models';
import { reasonOf } from '../rules';
import type { NotificationTemplate } from '../schema';
import { mailProvider } from '../transport/provider';
import type { DelayedBatch, DeliveryOverview, TroubledNotification } from './dto';
import { decisions, mayDecide, troubledStatuses, type TroubledStatus } from './rules';
import { troubledPerPage, type DeliverySearch } from './schema';

const mostDelayed = 20;

/** How delivery stands: how many notifications are in each state, what waits, and what needs a person. Throws Forbidden. */
export async function deliveryOverview(viewer: Viewer, search: DeliverySearch): Promise<DeliveryOverview> {
  authorise(viewer, 'notification.read');
  const shown: readonly TroubledStatus[] = search.status === 'all' ? troubledStatuses : [search.status];
  const [counts, delayed] = await Promise.all([countsByStatus(), delayedBatches()]);
  const total = shown.reduce((sum, status) => sum + counts[status], 0);
  const last = Math.max(1, Math.ceil(total / troubledPerPage));
  const page = Math.min(search.page, last);
  const settles = may(viewer, 'notification.settle');
  return {
    provider: mailProvider(config()) !== 'mailbox',
    counts,
    delayed,
    troubled: { rows: await troubledRows(shown, page), total, page, last },
    decisions: settles ? decisions.filter((each) => shown.some((status) => mayDecide(status, each))) : [],
  };
}

async function countsByStatus(): Promise<DeliveryOverview['counts']> {
  const groups = await db().notification.groupBy({ by: ['status'], _count: { _all: true } });
  const found = new Map(groups.map(({ status, _count }) => [status, _count._all]));
  const counts = Object.values(NotificationStatus).map((status) => [status, found.get(status) ?? 0]);
  return Object.fromEntries(counts) as DeliveryOverview['counts'];
}

async function delayedBatches(): Promise<DelayedBatch[]> {
  const rows = await db().notificationBatch.findMany({
    where: { status: 'sending', lastError: { not: null } },
    orderBy: { nextAttemptAt: 'asc' },
    take: mostDelayed,
    omit: { body: true },
    include: { _count: { select: { notifications: { where: { status: 'sending' } } } } },
  });
  return rows.map(({ id, attempts, nextAttemptAt, lastError, _count }) => ({
    id,
    mails: _count.notifications,
    attempts,
    nextAttemptAt: nextAttemptAt.toISOString(),
    reason: reasonOf(lastError ?? ''),
  }));
}

const parts = {
  id: true,
  status: true,
  template: true,
  recipient: true,
  locale: true,
  createdAt: true,
  lastError: true,
  application: { select: { id: true, competitionId: true, applicantName: true } },
} satisfies Prisma.NotificationSelect;

async function troubledRows(
  statuses: readonly TroubledStatus[],
  page: number,
): Promise<TroubledNotification[]> {
  const rows = await db().notification.findMany({
    where: { status: { in: [...statuses] } },
    select: parts,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * troubledPerPage,
    take: troubledPerPage,
  });
  return rows.map(({ status, template, createdAt, lastError, application, ...row }) => ({
    ...row,
    status: status as TroubledStatus,
    template: template as NotificationTemplate,
    createdAt: createdAt.toISOString(),
    reason: lastError ? reasonOf(lastError) : null,
    application: application && {
      id: application.id,
      competitionId: application.competitionId,
      name: application.applicantName,
    },
  }));
}
