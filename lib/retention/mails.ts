import { recordAudit } from '../audit/commands';
import { system } from '../auth/viewer';
import type { Tx } from '../db/client';
import type { NotificationStatus } from '../db/models';
import type { Sweep } from './sweep';

// What waits or is under way stays, however old: it is still to be sent.
const settled: NotificationStatus[] = ['sent', 'failed', 'unknown', 'cancelled'];

/**
 * Removes notifications long settled. Of those about a competition a row without anything personal stays, by which its
 * report still counts how many were told; one that was never decided about is cancelled, since nothing is left to send.
 */
export const oldNotifications: Sweep = async (tx, { mails: end }, now, most) => {
  const rows = await tx.notification.findMany({
    where: {
      status: { in: settled },
      recipient: { not: '' },
      OR: [{ sentAt: { lte: end } }, { sentAt: null, createdAt: { lte: end } }],
    },
    orderBy: { createdAt: 'asc' },
    take: most,
    select: { id: true, competitionId: true },
  });
  const counted = rows.filter(({ competitionId }) => competitionId !== null).map(({ id }) => id);
  const others = rows.filter(({ competitionId }) => competitionId === null).map(({ id }) => id);
  await empty(tx, counted);
  await tx.notification.deleteMany({ where: { id: { in: others }, status: { in: settled } } });
  await audit(tx, 'notification.remove', { emptied: counted.length, removed: others.length }, now);
  return rows.length;
};

async function empty(tx: Tx, ids: string[]): Promise<void> {
  const links = { candidateId: null, batchId: null, batchPosition: null, providerId: null };
  await tx.notification.updateMany({
    where: { id: { in: ids }, status: { in: settled } },
    data: { recipient: '', payload: {}, lastError: null, ...links },
  });
  await tx.notification.updateMany({
    where: { id: { in: ids }, status: { in: ['failed', 'unknown'] } },
    data: { status: 'cancelled' },
  });
}

/** Removes batches long settled that no notification belongs to any more. */
export const oldBatches: Sweep = async (tx, { mails: end }, now, most) => {
  const rows = await tx.notificationBatch.findMany({
    where: { status: { not: 'sending' }, settledAt: { lte: end }, notifications: { none: {} } },
    orderBy: { settledAt: 'asc' },
    take: most,
    select: { id: true },
  });
  await tx.notificationBatch.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  await audit(tx, 'notification.remove-batches', { removed: rows.length }, now);
  return rows.length;
};

/** Removes mail that went nowhere and was kept here to be read. */
export const oldMailbox: Sweep = async (tx, { mails: end }, now, most) => {
  const rows = await tx.mailboxMessage.findMany({
    where: { receivedAt: { lte: end } },
    orderBy: { receivedAt: 'asc' },
    take: most,
    select: { id: true },
  });
  await tx.mailboxMessage.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  await audit(tx, 'mailbox.remove', { removed: rows.length }, now);
  return rows.length;
};

// One entry for many: which mail it was would say to whom.
async function audit(tx: Tx, action: string, detail: Record<string, number>, now: Date): Promise<void> {
  if (Object.values(detail).every((count) => count === 0)) return;
  await recordAudit(tx, system, [{ action, resource: 'outbox', resourceId: 'retention', detail }], now);
}
