import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { config } from '../config';
import { transaction } from '../db/client';
import { after } from '../time/rules';

/** How many attempts a window of so many seconds allows. */
export type Limit = { points: number; seconds: number };

export const limits = {
  signInByAddress: { points: 10, seconds: 15 * 60 },
  signInByClient: { points: 50, seconds: 15 * 60 },
  createAccountByClient: { points: 20, seconds: 60 * 60 },
  mailByAddress: { points: 5, seconds: 60 * 60 },
  mailByClient: { points: 30, seconds: 60 * 60 },
  tokenByClient: { points: 60, seconds: 60 * 60 },
  applyByAccount: { points: 60, seconds: 60 * 60 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/**
 * Counts one attempt by `subject` and says whether it is still within the limit. The subject (an address, a client) is
 * stored as a hash only. Counts are in the database, so that every server shares them.
 */
export async function withinLimit(name: LimitName, subject: string, now: Date): Promise<boolean> {
  const { points, seconds } = limits[name];
  const key = `${name}:${createHash('sha256').update(subject).digest('base64url')}`;
  const resetsAt = after(now, { seconds });
  return transaction(async (tx) => {
    const fresh = { points: 1, resetsAt };
    const row = await tx.rateLimit.upsert({
      where: { key },
      create: { key, ...fresh },
      update: { points: { increment: 1 } },
    });
    if (row.resetsAt > now) return row.points <= points;
    await tx.rateLimit.update({ where: { key }, data: fresh });
    return true;
  });
}

/** The client of the current request: its address as the outermost trusted proxy saw it, else one shared name. */
export async function clientOfRequest(): Promise<string> {
  const trusted = config().TRUSTED_PROXIES;
  const forwarded =
    (await headers())
      .get('x-forwarded-for')
      ?.split(',')
      .map((address) => address.trim()) ?? [];
  // Next itself appends the address of the connection, so with no proxy the last entry is the client.
  return forwarded.at(-1 - trusted) ?? 'unknown';
}
