import { setTimeout as sleep } from 'node:timers/promises';
import { system } from '@/lib/auth/viewer';
import { recordAudit } from '@/lib/audit/commands';
import { withinLimit } from '@/lib/auth/rate-limit';
import { DatabaseBusy } from '@/lib/db/busy';
import { db, transaction } from '@/lib/db/client';
import { limits } from '@/lib/db/limits';
import { sqlitePath } from '@/lib/db/provider';
import { holdWriteLock } from '../../support/lock-holder';
import { provider } from '../../support/sql';

// Short where the wait itself is tried, long where nothing but a slow machine would make one.
process.env.DATABASE_WAIT_SECONDS = provider === 'sqlite' ? '6' : '30';
const now = new Date('2026-11-24T10:00:00Z');
const file = () => sqlitePath(process.env.DATABASE_URL ?? '');
const write = (key: string) =>
  transaction((tx) => tx.rateLimit.create({ data: { key, points: 1, resetsAt: now } }));
const written = (key: string) => db().rateLimit.count({ where: { key } });

/** Counts how often the thread gets round to a timer of ten milliseconds. */
function ticking() {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 10);
  return () => {
    clearInterval(timer);
    return ticks;
  };
}

const onSqlite = provider === 'sqlite' ? describe : describe.skip;

onSqlite('while another program holds the write lock of the SQLite file', () => {
  beforeAll(async () => {
    await db().rateLimit.count();
    await write('first');
  });

  test('reads are answered, writes wait without stopping the thread, and go on when it is free', async () => {
    const holder = await holdWriteLock(file());
    const ticks = ticking();
    let done = false;
    const writes = Promise.all([
      write('waited'),
      withinLimit('mailByClient', 'someone', now),
      transaction((tx) =>
        recordAudit(tx, system, [{ action: 'test.write', resource: 'test', resourceId: '1' }], now),
      ),
    ]).finally(() => (done = true));
    for (let read = 0; read < 5; read += 1) {
      await sleep(100);
      expect(await written('first')).toBe(1);
    }
    expect(done).toBe(false);
    // A thread that waits for the lock itself has no ticks at all.
    expect(ticks()).toBeGreaterThan(15);
    await holder.release();
    await writes;
    expect(await written('waited')).toBe(1);
    expect(await db().auditEntry.count()).toBe(1);
  });

  test('a write fails in words when its time is over, with those that waited beside it', async () => {
    const holder = await holdWriteLock(file());
    const began = Date.now();
    const ticks = ticking();
    const outcomes = Promise.allSettled(Array.from({ length: 50 }, (_, index) => write(`late ${index}`)));
    await sleep(limits().waitMs / 2);
    const later = write('later').catch((error: unknown) => error);
    const answers = await outcomes;
    const tookMs = Date.now() - began;
    for (const answer of answers) {
      expect(answer.status).toBe('rejected');
      expect((answer as PromiseRejectedResult).reason).toBeInstanceOf(DatabaseBusy);
    }
    // All give up when the first does, rather than each after a wait of its own.
    expect(tookMs).toBeGreaterThanOrEqual(limits().waitMs);
    expect(tookMs).toBeLessThan(3 * limits().waitMs);
    expect(ticks()).toBeGreaterThan(40);
    await holder.release();
    // Who came later has waited for a shorter time, and is served.
    expect(await later).toMatchObject({ key: 'later' });
    expect(await db().rateLimit.count({ where: { key: { startsWith: 'late ' } } })).toBe(0);
  });

  test('a COMMIT that fails leaves the connection free for the next transaction', async () => {
    const failing = transaction(async (tx) => {
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      await tx.candidateSession.create({
        data: { accountId: 'nobody', createdAt: now, lastSeenAt: now, expiresAt: now },
      });
    });
    await expect(failing).rejects.toThrow(/foreign ?key/i);
    await write('after');
    expect(await written('after')).toBe(1);
  });
});

test('transactions one after the other and at once are all carried out', async () => {
  const keys = Array.from({ length: 40 }, (_, index) => `at once ${index}`);
  await Promise.all(keys.map(write));
  expect(await db().rateLimit.count({ where: { key: { in: keys } } })).toBe(40);
});
