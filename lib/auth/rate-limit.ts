import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { config } from '../config';
import { transaction, type Tx } from '../db/client';
import { securityEvent } from '../logging/security';
import { addDuration } from '../time/rules';
import { clientOf, networkOf } from './client-address';
import { limits, type Counted, type Limit, type LimitName } from './limits';

/** Counts one attempt by `subject` and says whether it is still within the limit. See withinLimits(). */
export function withinLimit(name: LimitName, subject: string, now: Date): Promise<boolean> {
  return withinLimits([[name, subject]], now);
}

/**
 * Counts one attempt under each of these limits, whatever the others say, and says whether all are kept; where one is not,
 * the log says which. Subjects (an address, a client) are stored as hashes only. Counts are in the database, so that every
 * server shares them.
 */
export async function withinLimits(counted: Counted, now: Date): Promise<boolean> {
  const exceeded = await transaction(async (tx) => {
    const names: LimitName[] = [];
    for (const { name, key } of inOrder(counted)) if (!(await take(tx, name, key, now))) names.push(name);
    return names;
  });
  if (exceeded.length === 0) return true;
  const locks = exceeded.some((name) => (limits[name] as Limit).locks);
  await securityEvent(locks ? 'limit.locked' : 'limit.throttled', { limits: exceeded });
  return false;
}

async function take(tx: Tx, name: LimitName, key: string, now: Date): Promise<boolean> {
  const { points, seconds } = limits[name];
  const fresh = { points: 1, resetsAt: addDuration(now, { seconds }) };
  const row = await tx.rateLimit.upsert({
    where: { key },
    create: { key, ...fresh },
    update: { points: { increment: 1 } },
  });
  if (row.resetsAt > now) return row.points <= points;
  await tx.rateLimit.update({ where: { key }, data: fresh });
  return true;
}

/** Takes back the attempt counted last, which turned out not to be one that the limit is about. */
export function releaseAttempt(name: LimitName, subject: string, now: Date): Promise<void> {
  return releaseAttempts([[name, subject]], now);
}

/** Takes back an attempt counted under each of these limits. */
export async function releaseAttempts(counted: Counted, now: Date): Promise<void> {
  await transaction(async (tx) => {
    for (const { key } of inOrder(counted))
      await tx.rateLimit.updateMany({
        where: { key, points: { gt: 0 }, resetsAt: { gt: now } },
        data: { points: { decrement: 1 } },
      });
  });
}

// In one order for all, so that no two transactions wait for each other's rows.
function inOrder(counted: Counted): { name: LimitName; key: string }[] {
  return counted
    .map(([name, subject]) => ({ name, key: keyOf(name, subject) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function keyOf(name: LimitName, subject: string): string {
  return `${name}:${createHash('sha256').update(subject).digest('base64url')}`;
}

/** The client of the current request, as clientOf() tells clients apart. */
export async function clientOfRequest(): Promise<string> {
  return clientOf((await headers()).get('x-forwarded-for'), config().TRUSTED_PROXIES);
}

/** The client of the current request and the network it is in. */
export async function originOfRequest(): Promise<{ client: string; network: string }> {
  const client = await clientOfRequest();
  return { client, network: networkOf(client) };
}
