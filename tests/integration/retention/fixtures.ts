import { randomUUID } from 'node:crypto';
import { system } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import type { NotificationStatus } from '@/lib/db/models';
import { carryOutRetention } from '@/lib/retention/commands';
import { retentionCutoffs } from '@/lib/retention/rules';

/** When the housekeeping runs. */
export const now = new Date('2040-06-15T10:00:00Z');
export const ends = retentionCutoffs(now);

/** Just long enough ago, and a millisecond too short. */
export const due = (end: Date) => end;
export const early = (end: Date) => new Date(end.getTime() + 1);

export const sweep = (atOnce?: number) => carryOutRetention(system, now, atOnce);

type Mail = { status: NotificationStatus; createdAt: Date; sentAt?: Date; competitionId?: string };

/** A notification, in a batch of its own unless it is waiting; the ids of both. */
export async function notification({ status, createdAt, sentAt, competitionId }: Mail) {
  const id = randomUUID();
  const recipient = `${id}@example.org`;
  const sending = { nextAttemptAt: createdAt, createdAt, body: [], key: randomUUID() };
  return transaction(async (tx) => {
    const batch =
      status === 'pending'
        ? null
        : await tx.notificationBatch.create({
            data: {
              ...sending,
              status: status === 'cancelled' ? 'failed' : status,
              settledAt: status === 'sending' ? null : (sentAt ?? createdAt),
            },
          });
    const about = {
      template: 'application-received',
      recipient,
      locale: 'fr',
      payload: { name: 'Amina' },
    } as const;
    await tx.notification.create({
      data: {
        ...{ id, key: id, status, createdAt, sentAt, competitionId, availableAt: createdAt },
        ...about,
        ...{ batchId: batch?.id, providerId: randomUUID(), lastError: `refused: ${recipient}` },
      },
    });
    return { id, batch: batch?.id ?? '' };
  });
}

export const notificationOf = (id: string) => db().notification.findUnique({ where: { id } });
export const batchOf = (id: string) => db().notificationBatch.findUnique({ where: { id } });

/** What the log has of an action on a record. */
export const entriesOf = (action: string, resourceId: string) =>
  db().auditEntry.findMany({ where: { action, resourceId } });
