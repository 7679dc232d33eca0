import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { config } from '../config';
import { transaction } from '../db/client';
import { after } from '../time/rules';
import { clientOf } from './client-address';

/** How many attempts a window of so many seconds allows. */
export type Limit = { points: number; seconds: number };

export const limits = {
  // One client is soon stopped; an address only when many clients try it, so that nobody is easily locked out by another.
  signInByClientAndAddress: { points: 10, seconds: 15 * 60 },
  signInByAddress: { points: 100, seconds: 15 * 60 },
  signInByClient: { points: 50, seconds: 15 * 60 },
  passwordByAccount: { points: 10, seconds: 15 * 60 },
  // Three codes of a million are good at a time: with the password, a day of guessing finds one once in 6,700 times.
  codeByAccount: { points: 10, seconds: 15 * 60 },
  codeByAccountInADay: { points: 50, seconds: 24 * 60 * 60 },
  recoveryCodeByAccount: { points: 10, seconds: 15 * 60 },
  codeByClient: { points: 50, seconds: 15 * 60 },
  createAccountByClient: { points: 40, seconds: 60 * 60 },
  mailByAddress: { points: 5, seconds: 60 * 60 },
  mailByClient: { points: 30, seconds: 60 * 60 },
  tokenByClient: { points: 60, seconds: 60 * 60 },
  reportByClient: { points: 20, seconds: 60 * 60 },
  picturesByClient: { points: 60, seconds: 60 * 60 },
  // Each report is acknowledged by mail to an address that anyone may have given.
  reportByAddress: { points: 5, seconds: 24 * 60 * 60 },
  applyByAccount: { points: 60, seconds: 60 * 60 },
  // A copy is everything of an account, and laid out for paper it takes a processor for seconds.
  copyByAccount: { points: 10, seconds: 60 * 60 },
  // More than one form sends while it is typed in without a pause (components/profile/draft-keeper.tsx).
  draftByAccount: { points: 1200, seconds: 15 * 60 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/**
 * Counts one attempt by `subject` and says whether it is still within the limit. The subject (an address, a client) is
 * stored as a hash only. Counts are in the database, so that every server shares them.
 */
export async function withinLimit(name: LimitName, subject: string, now: Date): Promise<boolean> {
  const { points, seconds } = limits[name];
  const key = keyOf(name, subject);
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

/** Takes back the attempt counted last, which turned out not to be one that the limit is about. */
export async function uncount(name: LimitName, subject: string, now: Date): Promise<void> {
  const where = { key: keyOf(name, subject), points: { gt: 0 }, resetsAt: { gt: now } };
  await transaction((tx) => tx.rateLimit.updateMany({ where, data: { points: { decrement: 1 } } }));
}

/** The client of the current request, as clientOf() tells clients apart. */
export async function clientOfRequest(): Promise<string> {
  return clientOf((await headers()).get('x-forwarded-for'), config().TRUSTED_PROXIES);
}

function keyOf(name: LimitName, subject: string): string {
  return `${name}:${createHash('sha256').update(subject).digest('base64url')}`;
}
