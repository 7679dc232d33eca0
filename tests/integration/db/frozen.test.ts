import { setTimeout as sleep } from 'node:timers/promises';
import { applyMigrations } from '@/prisma/engine';
import { DatabaseBusy, isDatabaseBusy } from '@/lib/db/busy';
import { db, disconnect, transaction } from '@/lib/db/client';
import { startOwnPostgres, type OwnPostgres } from '../../support/own-postgres';
import { provider, query, hangUp } from '../../support/sql';

jest.setTimeout(120_000);

const limits = { DATABASE_POOL_SIZE: '4', DATABASE_WAIT_SECONDS: '1', DATABASE_STATEMENT_SECONDS: '1' };
Object.assign(process.env, limits);
const now = new Date('2026-11-24T10:00:00Z');

const onPostgresql = provider === 'postgresql' ? describe : describe.skip;

onPostgresql('a PostgreSQL that does not do what is asked', () => {
  let server: OwnPostgres;
  const usual = process.env.DATABASE_URL;
  beforeAll(async () => {
    await disconnect();
    server = await startOwnPostgres();
    await applyMigrations(server.url);
  });
  beforeEach(() => {
    process.env.DATABASE_URL = server.url;
  });
  afterAll(async () => {
    await disconnect();
    await hangUp(server.url);
    server.stop();
    process.env.DATABASE_URL = usual;
  });

  const read = () => db().rateLimit.count();
  const write = (key: string) =>
    transaction((tx) => tx.rateLimit.create({ data: { key, points: 1, resetsAt: now } }));

  test('frozen, it is given up in words; asked no more meanwhile; and used again once it answers', async () => {
    await write('before');
    // All connections of the pool are open, and one is in the middle of a transaction.
    await Promise.all(Array.from({ length: 4 }, () => db().$queryRaw`SELECT 1 FROM pg_sleep(0.1)`));
    let midway: () => void = () => undefined;
    const between = new Promise<void>((resolve) => (midway = resolve));
    const interrupted = transaction(async (tx) => {
      await tx.rateLimit.create({ data: { key: 'midway', points: 1, resetsAt: now } });
      midway();
      await sleep(300);
      await tx.rateLimit.create({ data: { key: 'midway too', points: 1, resetsAt: now } });
    }).catch((error: unknown) => error);
    await between;
    server.freeze();
    try {
      const asked = [
        interrupted,
        ...Array.from({ length: 12 }, (_, index) => (index % 2 ? read() : write(`x${index}`))),
      ];
      for (const answer of await Promise.allSettled(asked)) {
        const error = answer.status === 'rejected' ? answer.reason : answer.value;
        expect(error).toBeInstanceOf(DatabaseBusy);
      }
      // Two in quick succession: the second finds that the first has just waited in vain, and does not.
      await read().catch(() => undefined);
      const errors = await Promise.all([1, 2, 3].map(() => read().catch((error: unknown) => error)));
      expect(errors.filter(isDatabaseBusy)).toHaveLength(3);
      expect(errors.some((error) => String(error).includes('does not answer'))).toBe(true);
    } finally {
      server.thaw();
    }
    for (let tries = 0; tries < 40; tries += 1) {
      if (
        await read().then(
          () => true,
          () => false,
        )
      )
        break;
      await sleep(100);
    }
    expect(await db().rateLimit.findMany({ where: { key: { startsWith: 'midway' } } })).toEqual([]);
    await Promise.all(Array.from({ length: 12 }, (_, index) => write(`after ${index}`)));
    // Not one connection of those that hung is still used.
    const others = await query<{ state: string }>(
      server.url,
      `SELECT state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    expect(others.length).toBeLessThanOrEqual(4);
    expect(others.filter(({ state }) => state !== 'idle')).toEqual([]);
  });

  test('a statement that takes too long is ended by the server, and its connection is used again', async () => {
    const [before] = await db().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM pg_stat_activity`;
    const error = await db().$queryRaw`SELECT 1 FROM pg_sleep(30)`.catch((reason: unknown) => reason);
    expect(isDatabaseBusy(error)).toBe(true);
    expect(await read()).toBeGreaterThan(0);
    const [after] = await db().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM pg_stat_activity`;
    expect(Number(after?.count)).toBeLessThanOrEqual(Number(before?.count) + 1);
  });

  test('a row that another session keeps locked is waited for no longer than the limit', async () => {
    await write('locked');
    await query(server.url, 'BEGIN');
    await query(server.url, `SELECT 1 FROM "RateLimit" WHERE key = 'locked' FOR UPDATE`);
    const change = () =>
      transaction((tx) => tx.rateLimit.update({ where: { key: 'locked' }, data: { points: 2 } }));
    const error = await change().catch((reason: unknown) => reason);
    expect(isDatabaseBusy(error)).toBe(true);
    expect(await db().rateLimit.findUnique({ where: { key: 'locked' } })).toMatchObject({ points: 1 });
    await query(server.url, 'ROLLBACK');
    await change();
  });

  test('with every connection taken, the next request is turned away in words', async () => {
    const slow = Array.from({ length: 4 }, () =>
      transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1`;
        await sleep(1500);
      }),
    );
    await sleep(100);
    expect(isDatabaseBusy(await read().catch((error: unknown) => error))).toBe(true);
    await Promise.all(slow);
    expect(await read()).toBeGreaterThan(0);
  });

  test('with its connections cut, it is found again', async () => {
    await query(
      server.url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    // Each connection of the pool may have to be found dead before a new one is made.
    for (let cut = 0; cut < 4; cut += 1) await read().catch(() => undefined);
    expect(await read()).toBeGreaterThan(0);
  });
});
