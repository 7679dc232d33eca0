import { recordAudit } from '../../audit/commands';
import { authorise } from '../../auth/permissions';
import type { StaffViewer } from '../../auth/viewer';
import { transaction, type Tx } from '../../db/client';
import type { Prisma } from '../../db/models';
import { lockNotifications } from '../../db/locks';
import { isId } from '../../forms/fields';
import { mayDecide, type Decision } from './rules';
import { reasonOf } from '../rules';
import { forgetLinks, withoutLink } from '../secrets';
import type { DecisionInput } from './schema';

export type DecisionResult =
  | { status: 'decided'; count: number }
  /** Nothing was done: so many have changed since they were read, or cannot be decided in this way. */
  | { status: 'refused'; count: number };

/**
 * Carries out an administrator's decision about notifications that failed or whose outcome is unknown: all of them, or
 * none when any has changed since it was read. What is sent again goes into a new batch under a new key. Throws
 * Forbidden for anyone else.
 */
export async function decide(
  viewer: StaffViewer,
  { notifications, decision }: DecisionInput,
  now: Date,
): Promise<DecisionResult> {
  authorise(viewer, 'notification.settle');
  const seen = new Map(notifications.map(({ id, status }) => [id, status]));
  const ids = [...seen.keys()].filter(isId);
  return transaction(async (tx) => {
    await lockNotifications(tx, ids);
    const rows = await tx.notification.findMany({
      where: { id: { in: ids } },
      select: { id: true, status: true, key: true, lastError: true, template: true },
    });
    const lost = decision === 'send-again' ? await withoutLink(tx, rows) : new Set<string>();
    const fit = rows.filter(
      (row) => row.status === seen.get(row.id) && mayDecide(row.status, decision) && !lost.has(row.id),
    ).length;
    if (fit < seen.size) return { status: 'refused', count: seen.size - fit };
    await carryOut(tx, ids, decision, now);
    const entries = rows.map(({ id, status, key, lastError }) => ({
      action: `notification.${decision}`,
      resource: 'notification',
      resourceId: id,
      // The cause alone: the words of a provider may quote the address, and the log is kept for long.
      detail: { from: status, key, reason: lastError && reasonOf(lastError).cause },
    }));
    await recordAudit(tx, viewer, entries, now);
    return { status: 'decided', count: ids.length };
  });
}

async function carryOut(tx: Tx, ids: string[], decision: Decision, now: Date): Promise<void> {
  const changes = {
    'send-again': {
      status: 'pending',
      availableAt: now,
      batchId: null,
      batchPosition: null,
      providerId: null,
      sentAt: null,
      deliveryEvent: null,
      deliveryEventAt: null,
      lastError: null,
    },
    'mark-sent': { status: 'sent', sentAt: now, lastError: null },
    cancel: { status: 'cancelled' },
  } satisfies Record<Decision, Prisma.NotificationUncheckedUpdateManyInput>;
  await tx.notification.updateMany({ where: { id: { in: ids } }, data: changes[decision] });
  await forgetLinks(tx, { id: { in: ids } });
}
