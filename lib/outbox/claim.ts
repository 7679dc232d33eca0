import { randomUUID } from 'node:crypto';
import { db, transaction, type Tx } from '../db/client';
import { lockDueBatch, lockPending } from '../db/locks';
import { setEach } from '../db/values';
import { after } from '../time/rules';
import { keyExpired, reasonText } from './rules';
import { bodySchema, type OutgoingMail } from './schema';
import type { Settings } from './settings';

/** A batch that belongs to this process until its lease ends. `mails` is empty while its body is not written yet. */
export type Claim = { id: string; key: string; mails: OutgoingMail[] };

export type Owner = { /** Names this process among all. */ name: string; settings: Settings };

/** Whether there is anything to deliver at `now`: two reads of an index, so that looking costs no lock. */
export async function anythingDue(now: Date): Promise<boolean> {
  const free = { OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] };
  const [batch, notification] = await Promise.all([
    db().notificationBatch.findFirst({
      where: { status: 'sending', nextAttemptAt: { lte: now }, ...free },
      select: { id: true },
    }),
    db().notification.findFirst({
      where: { status: 'pending', availableAt: { lte: now } },
      select: { id: true },
    }),
  ]);
  return batch !== null || notification !== null;
}

/**
 * Takes the next batch for this process: one that is due again, or whose process died, else a new one of notifications
 * that wait. A batch whose key the provider may have forgotten becomes `unknown` instead, and its number is told.
 */
export async function claim(
  { name, settings }: Owner,
  keyLifeHours: number,
  now: Date,
): Promise<Claim | 'nothing' | 'given-up'> {
  const lease = { leaseOwner: name, leaseUntil: after(now, { milliseconds: settings.leaseMs }) };
  return transaction(async (tx) => {
    const due = await lockDueBatch(tx, now);
    if (due === null) return newBatch(tx, lease, settings.batchSize, now);
    const batch = await tx.notificationBatch.findUniqueOrThrow({ where: { id: due } });
    if (keyExpired(batch.firstAttemptAt, keyLifeHours, now)) {
      const since = batch.firstAttemptAt?.toISOString() ?? '';
      await giveUp(tx, due, reasonText('expired', `${batch.attempts} attempts since ${since}`), now);
      return 'given-up';
    }
    await tx.notificationBatch.update({ where: { id: due }, data: lease });
    return { id: due, key: batch.key, mails: bodySchema.parse(batch.body) };
  });
}

type Lease = { leaseOwner: string; leaseUntil: Date };

async function newBatch(tx: Tx, lease: Lease, batchSize: number, now: Date): Promise<Claim | 'nothing'> {
  const ids = await lockPending(tx, now, batchSize);
  if (ids.length === 0) return 'nothing';
  const key = `outbox/${randomUUID()}`;
  const batch = await tx.notificationBatch.create({
    data: { key, body: [], nextAttemptAt: now, createdAt: now, ...lease },
  });
  await tx.notification.updateMany({
    where: { id: { in: ids } },
    data: { status: 'sending', batchId: batch.id, batchPosition: null, lastError: null },
  });
  return { id: batch.id, key, mails: [] };
}

/** Leaves a batch and what is not settled of it as `unknown`: whether it was sent is for webhooks or a person to say. */
export async function giveUp(tx: Tx, batchId: string, reason: string, now: Date): Promise<void> {
  const ended = { leaseOwner: null, leaseUntil: null, settledAt: now, lastError: reason, body: [] };
  await tx.notificationBatch.update({ where: { id: batchId }, data: { status: 'unknown', ...ended } });
  await tx.notification.updateMany({
    where: { batchId, status: 'sending' },
    data: { status: 'unknown', lastError: reason },
  });
}

/** What an attempt starts from. */
export type Begun = { attempts: number; uncertainSince: Date | null; mails: OutgoingMail[] };

/**
 * Records that an attempt begins, before the provider is called; with `mails` also the body of a batch that has none
 * yet. Null when the batch no longer belongs to this process: then nothing may be called.
 */
export async function begin(
  { name, settings }: Owner,
  batchId: string,
  mails: OutgoingMail[] | null,
  now: Date,
): Promise<Begun | null> {
  return transaction(async (tx) => {
    const leaseUntil = after(now, { milliseconds: settings.leaseMs });
    const { count } = await tx.notificationBatch.updateMany({
      where: { id: batchId, status: 'sending', leaseOwner: name },
      data: { attempts: { increment: 1 }, leaseUntil, ...(mails ? { body: mails } : {}) },
    });
    if (count === 0) return null;
    if (mails) await setPositions(tx, mails);
    const { attempts, firstAttemptAt, body } = await tx.notificationBatch.findUniqueOrThrow({
      where: { id: batchId },
    });
    await tx.notificationBatch.update({
      where: { id: batchId },
      data: { firstAttemptAt: firstAttemptAt ?? now },
    });
    return { attempts, uncertainSince: firstAttemptAt, mails: bodySchema.parse(body) };
  });
}

/** Numbers the members of a batch in the order of its body. */
export async function setPositions(tx: Tx, mails: readonly OutgoingMail[]): Promise<void> {
  const values = mails.map(({ tags }, position) => ({ id: tags.notification, value: String(position) }));
  await setEach(tx, { table: 'Notification', column: 'batchPosition' }, values);
}
