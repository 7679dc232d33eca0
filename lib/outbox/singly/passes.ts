import { transaction, type Tx } from '../../db/client';
import type { NotificationStatus } from '../../db/models';
import { addDuration } from '../../time/rules';
import { endBatch, type Owner } from '../claim';
import { reasonText } from '../rules';
import type { OutgoingMail } from '../schema';
import { messageId, type Failed, type Handed } from './rules';

/** A mail that was handed over, and what came of it. */
export type Outcome = { mail: OutgoingMail; handed: Handed };

/**
 * Records what came of one mail and that the next is begun, together, before anything is said of it to a server. A
 * process killed after this leaves that one with an id and without an outcome: it becomes `unknown` when the batch is
 * taken up again. False when the batch no longer belongs to this process, or the next is not to be sent any more.
 */
export async function advance(
  { name, settings }: Owner,
  batchId: string,
  previous: Outcome | null,
  next: OutgoingMail,
  now: Date,
): Promise<'begun' | 'skipped' | 'lost'> {
  return transaction(async (tx) => {
    if (previous) await record(tx, batchId, previous, now);
    const leaseUntil = addDuration(now, { milliseconds: settings.leaseMs + settings.handOverMs });
    const { count: mine } = await tx.notificationBatch.updateMany({
      where: { id: batchId, status: 'sending', leaseOwner: name },
      data: { leaseUntil },
    });
    if (mine === 0) return 'lost';
    const { count } = await tx.notification.updateMany({
      where: { id: next.tags.notification, batchId, status: 'sending', providerId: null },
      data: { providerId: messageId(next.tags.notification, next.from) },
    });
    return count === 0 ? 'skipped' : 'begun';
  });
}

async function record(tx: Tx, batchId: string, { mail, handed }: Outcome, now: Date): Promise<void> {
  const data = changesBy(handed, now);
  // Another process may have taken the batch over and left the mail as unknown: what came of it is known here alone.
  // Only what waits to be tried again belongs to that other process.
  const from: NotificationStatus[] = data.status === 'sending' ? ['sending'] : ['sending', 'unknown'];
  await tx.notification.updateMany({
    where: { id: mail.tags.notification, batchId, status: { in: from } },
    data,
  });
}

function changesBy(handed: Handed, now: Date) {
  if (handed.status === 'accepted') return { status: 'sent', sentAt: now, lastError: null } as const;
  const { status, detail } = handed;
  const lastError = reasonText(status, detail);
  if (status === 'uncertain') return { status: 'unknown', lastError } as const;
  if (status === 'refused') return { status: 'failed', lastError, providerId: null } as const;
  return { status: 'sending', lastError: null, providerId: null } as const;
}

/** How a pass over a batch ended. */
export type PassEnd = {
  last: Outcome | null;
  /** Mails that are to be tried again. */
  left: OutgoingMail[];
  /** Mails that were put off for too long: they have failed. */
  overdue: OutgoingMail[];
  /** Why, and after how many milliseconds; null when the pass was broken off. */
  cause: Failed | null;
  waitMs: number;
};

/** Records how a pass over a batch ended: what is left of it is repeated later, a batch of which nothing is left ends. */
export async function endPass(
  { name }: Owner,
  batchId: string,
  { last, left, overdue, cause, waitMs }: PassEnd,
  now: Date,
): Promise<void> {
  await transaction(async (tx) => {
    if (last) await record(tx, batchId, last, now);
    const { count } = await tx.notificationBatch.updateMany({
      where: { id: batchId, status: 'sending', leaseOwner: name },
      data: { leaseOwner: null, leaseUntil: null },
    });
    if (count === 0) return;
    const late = overdue.map(({ tags }) => tags.notification);
    if (cause && late.length > 0)
      await tx.notification.updateMany({
        where: { id: { in: late }, batchId, status: 'sending', providerId: null },
        data: { status: 'failed', lastError: reasonText('refused', cause.detail) },
      });
    if (left.length === 0) return endBatch(tx, batchId, now);
    await tx.notificationBatch.update({
      where: { id: batchId },
      data: {
        body: left,
        nextAttemptAt: addDuration(now, { milliseconds: waitMs }),
        lastError: cause && reasonText(cause.status, cause.detail),
      },
    });
  });
}
