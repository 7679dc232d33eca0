import { randomUUID } from 'node:crypto';
import { transaction, type Tx } from '../db/client';
import { setEach } from '../db/values';
import { addDuration } from '../time/rules';
import { failBatch, setPositions } from './claim';
import { halfKey, halves, type Next } from './rules';
import type { OutgoingMail } from './schema';
import { forgetLinks } from './secrets';

export type Settled = { batch: { id: string; key: string; mails: OutgoingMail[] }; owner: string };

/**
 * Writes down where an attempt left its batch. That it was sent is true from any owner; anything else counts only
 * while the batch still belongs to this process.
 */
export async function settle({ batch, owner }: Settled, next: Next, now: Date): Promise<void> {
  await transaction(async (tx) => {
    if (next.status === 'sent') return markSent(tx, batch, next.ids, now);
    const mine = { id: batch.id, status: 'sending', leaseOwner: owner } as const;
    const free = { leaseOwner: null, leaseUntil: null, lastError: next.reason };
    const { count } = await tx.notificationBatch.updateMany({ where: mine, data: free });
    if (count === 0) return;
    if (next.status === 'retry')
      await tx.notificationBatch.update({
        where: { id: batch.id },
        data: {
          firstAttemptAt: next.firstAttemptAt,
          nextAttemptAt: addDuration(now, { milliseconds: next.waitMs }),
        },
      });
    else if (next.status === 'split') await split(tx, batch, next.reason, now);
    else if (next.status === 'failed') await fail(tx, batch.id, next.reason, now);
    else await failBatch(tx, batch.id, next.reason, now);
  });
}

// A body is kept no longer than it may have to be repeated: it holds names and personal links.
const ended = (now: Date) => ({ leaseOwner: null, leaseUntil: null, settledAt: now, body: [] });

async function markSent(tx: Tx, { id, mails }: Settled['batch'], ids: string[], now: Date): Promise<void> {
  const open = { in: ['sending', 'unknown'] as ('sending' | 'unknown')[] };
  await tx.notificationBatch.updateMany({
    where: { id, status: open },
    data: { status: 'sent', lastError: null, ...ended(now) },
  });
  // Of a batch that was begun one by one, only what the provider was given is sent by this.
  const given = mails.map(({ tags }) => tags.notification);
  await tx.notification.updateMany({
    where: { id: { in: given }, batchId: id, status: open },
    data: { status: 'sent', sentAt: now, lastError: null },
  });
  await forgetLinks(tx, { batchId: id });
  const values = mails.map(({ tags }, position) => ({ id: tags.notification, value: ids[position] ?? '' }));
  await setEach(
    tx,
    { table: 'Notification', column: 'providerId' },
    values.filter(({ value }) => value !== ''),
  );
}

async function fail(tx: Tx, batchId: string, reason: string, now: Date): Promise<void> {
  await tx.notificationBatch.update({ where: { id: batchId }, data: { status: 'failed', ...ended(now) } });
  await tx.notification.updateMany({
    where: { batchId, status: 'sending' },
    data: { status: 'failed', lastError: reason },
  });
}

/** Replaces a refused batch by its halves, each a batch of its own, until the mail that stands in the way is alone. */
async function split(tx: Tx, batch: Settled['batch'], reason: string, now: Date): Promise<void> {
  for (const [index, part] of halves(batch.mails).entries()) {
    const id = randomUUID();
    const mails = part.map((mail) => ({ ...mail, tags: { ...mail.tags, batch: id } }));
    await tx.notificationBatch.create({
      data: {
        id,
        key: halfKey(batch.key, index === 0 ? 1 : 2),
        body: mails,
        nextAttemptAt: now,
        createdAt: now,
        lastError: reason,
      },
    });
    await tx.notification.updateMany({
      where: { id: { in: mails.map(({ tags }) => tags.notification) }, batchId: batch.id },
      data: { batchId: id },
    });
    await setPositions(tx, mails);
  }
  await tx.notificationBatch.update({ where: { id: batch.id }, data: { status: 'failed', ...ended(now) } });
}
