import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { db, transaction, type Tx } from '../db/client';
import { lockDueBatch, lockPending } from '../db/locks';
import { isUnreadable } from '../db/payloads';
import { setEach } from '../db/values';
import { addDuration } from '../time/rules';
import { keyExpired, reasonText } from './rules';
import { bodySchema, type OutgoingMail } from './schema';
import { forgetLinks } from './secrets';
import type { Settings } from './settings';

/**
 * A batch that belongs to this process until its lease ends. `mails` is empty while its body is not written yet;
 * `interrupted` counts those whose process ended while it handed them over, one by one: they are `unknown` now.
 */
export type Claim = { id: string; key: string; mails: OutgoingMail[]; interrupted: number };

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
 * that wait. A batch whose key the provider may have forgotten becomes `unknown` instead, and is counted in the answer.
 */
export async function claim(
  { name, settings }: Owner,
  keyLifeHours: number,
  now: Date,
): Promise<Claim | 'nothing' | 'given-up' | 'finished'> {
  const lease = { leaseOwner: name, leaseUntil: addDuration(now, { milliseconds: settings.leaseMs }) };
  return transaction(async (tx) => {
    const due = await lockDueBatch(tx, now);
    if (due === null) return newBatch(tx, lease, settings.batchSize, now);
    const batch = await tx.notificationBatch.findUniqueOrThrow({
      where: { id: due },
      omit: { body: true },
    });
    if (keyExpired(batch.firstAttemptAt, keyLifeHours, now)) {
      const since = batch.firstAttemptAt?.toISOString() ?? '';
      await failBatch(tx, due, reasonText('expired', `${batch.attempts} attempts since ${since}`), now);
      return 'given-up';
    }
    const body = await bodyOf(tx, due);
    if (batch.firstAttemptAt === null) return takeUp(tx, batch, body ?? [], lease, now);
    if (body === null) {
      await failBatch(tx, due, reasonText('uncertain', 'what was sent can no longer be read'), now);
      return 'given-up';
    }
    await tx.notificationBatch.update({ where: { id: due }, data: lease });
    return { id: due, key: batch.key, mails: body, interrupted: 0 };
  });
}

/** The body of a batch; null when it cannot be read, which is no reason to stop all others. */
async function bodyOf(tx: Tx, id: string): Promise<OutgoingMail[] | null> {
  try {
    const { body } = await tx.notificationBatch.findUniqueOrThrow({ where: { id }, select: { body: true } });
    return bodySchema.parse(body);
  } catch (error) {
    if (isUnreadable(error) || error instanceof z.ZodError) return null;
    throw error;
  }
}

/**
 * Takes up a batch that nobody may have accepted as a whole. Some of its mails may be settled: they were handed over one
 * by one. What has an id of its provider and no outcome was under way when its process ended.
 */
async function takeUp(
  tx: Tx,
  { id, key }: { id: string; key: string },
  body: OutgoingMail[],
  lease: Lease,
  now: Date,
): Promise<Claim | 'finished'> {
  const { count: interrupted } = await tx.notification.updateMany({
    where: { batchId: id, status: 'sending', providerId: { not: null } },
    data: { status: 'unknown', lastError: reasonText('interrupted', '') },
  });
  const open = await tx.notification.findMany({
    where: { batchId: id, status: 'sending' },
    select: { id: true },
  });
  if (open.length === 0) {
    await endBatch(tx, id, now);
    return 'finished';
  }
  const ids = new Set(open.map((each) => each.id));
  const mails = body.filter(({ tags }) => ids.has(tags.notification));
  await tx.notificationBatch.update({ where: { id }, data: { ...lease, body: mails } });
  return { id, key, mails, interrupted };
}

/** Ends a batch each of whose mails is settled, by what became of them. */
export async function endBatch(tx: Tx, id: string, now: Date): Promise<void> {
  const found = await tx.notification.groupBy({ by: ['status'], where: { batchId: id } });
  const states = new Set(found.map(({ status }) => status));
  const status = states.has('sent') ? 'sent' : states.has('unknown') ? 'unknown' : 'failed';
  const ended = { leaseOwner: null, leaseUntil: null, settledAt: now, body: [] };
  await tx.notificationBatch.update({ where: { id }, data: { status, ...ended } });
  await forgetLinks(tx, { batchId: id });
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
  return { id: batch.id, key, mails: [], interrupted: 0 };
}

/** Leaves a batch and what is not settled of it as `unknown`: whether it was sent is for webhooks or a person to say. */
export async function failBatch(tx: Tx, batchId: string, reason: string, now: Date): Promise<void> {
  const ended = { leaseOwner: null, leaseUntil: null, settledAt: now, lastError: reason, body: [] };
  await tx.notificationBatch.update({ where: { id: batchId }, data: { status: 'unknown', ...ended } });
  await tx.notification.updateMany({
    where: { batchId, status: 'sending' },
    data: { status: 'unknown', lastError: reason },
  });
}

/** What an attempt starts from. */
export type Begun = { attempts: number; uncertainSince: Date | null; createdAt: Date };

/**
 * Records that an attempt begins, before the provider is called; with `mails` also the body of a batch that has none
 * yet. Null when the batch no longer belongs to this process: then nothing may be called. Where the batch is not
 * accepted as a whole, each of its mails is recorded instead (lib/outbox/singly).
 */
export async function begin(
  { name, settings }: Owner,
  batchId: string,
  mails: OutgoingMail[] | null,
  now: Date,
  asWhole = true,
): Promise<Begun | null> {
  return transaction(async (tx) => {
    const leaseUntil = addDuration(now, { milliseconds: settings.leaseMs });
    const { count } = await tx.notificationBatch.updateMany({
      where: { id: batchId, status: 'sending', leaseOwner: name },
      data: { attempts: { increment: 1 }, leaseUntil, ...(mails ? { body: mails } : {}) },
    });
    if (count === 0) return null;
    if (mails) await setPositions(tx, mails);
    const { attempts, firstAttemptAt, createdAt } = await tx.notificationBatch.findUniqueOrThrow({
      where: { id: batchId },
      select: { attempts: true, firstAttemptAt: true, createdAt: true },
    });
    if (asWhole && firstAttemptAt === null)
      await tx.notificationBatch.updateMany({ where: { id: batchId }, data: { firstAttemptAt: now } });
    return { attempts, uncertainSince: firstAttemptAt, createdAt };
  });
}

/** Numbers the members of a batch in the order of its body. */
export async function setPositions(tx: Tx, mails: readonly OutgoingMail[]): Promise<void> {
  const values = mails.map(({ tags }, position) => ({ id: tags.notification, value: String(position) }));
  await setEach(tx, { table: 'Notification', column: 'batchPosition' }, values);
}
