import { GET } from '@/app/api/health/ready/route';
import { db, transaction } from '@/lib/db/client';
import { sqlitePath } from '@/lib/db/provider';
import { beatWorker } from '@/lib/health/heartbeats';
import { readiness } from '@/lib/health/readiness';
import { heartbeat } from '@/lib/health/rules';
import { holdWriteLock } from '../../support/lock-holder';
import { provider, query } from '../../support/sql';

const url = () => process.env.DATABASE_URL ?? '';
const forget = () => Reflect.deleteProperty(globalThis, 'candidatureReadiness');
const ask = async () => {
  forget();
  const answer = await GET();
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown };
};

beforeEach(async () => {
  jest.spyOn(process, 'uptime').mockReturnValue(86_400);
  await beatWorker(new Date());
});
afterEach(() => jest.restoreAllMocks());

test('a site that is well says so', async () => {
  const { status, headers, body } = await ask();
  expect(body).toEqual({ status: 'ok', checks: { database: 'ok', worker: 'ok', disk: 'ok' } });
  expect([status, headers.get('cache-control'), headers.get('retry-after')]).toEqual([200, 'no-store', null]);
});

test('however many ask, one write tells them all', async () => {
  forget();
  const written = () => db().heartbeat.findUniqueOrThrow({ where: { name: 'probe' } });
  await Promise.all(Array.from({ length: 300 }, () => readiness()));
  const first = await written();
  const answers = await Promise.all(Array.from({ length: 300 }, () => readiness()));
  expect(new Set(answers).size).toBe(1);
  expect(await written()).toEqual(first);
});

test('a worker that gave no sign of life for a minute makes it unready', async () => {
  await beatWorker(new Date(Date.now() - heartbeat.silentMs - 1000));
  const { status, headers, body } = await ask();
  expect(body).toEqual({ status: 'unready', checks: { database: 'ok', worker: 'silent', disk: 'ok' } });
  expect([status, headers.get('retry-after')]).toEqual([503, '5']);
});

test('a database that lacks a table makes it unready, and nothing is said of how', async () => {
  await query(url(), 'ALTER TABLE "Heartbeat" RENAME TO "HeartbeatLost"');
  const { status, body } = await ask();
  await query(url(), 'ALTER TABLE "HeartbeatLost" RENAME TO "Heartbeat"');
  expect([status, body]).toEqual([
    503,
    { status: 'unready', checks: { database: 'failed', worker: 'failed', disk: 'ok' } },
  ]);
});

const onSqlite = provider === 'sqlite' ? test : test.skip;

onSqlite(
  'a lock that is not let go makes it unready in bounded time, and no longer than it is held',
  async () => {
    await db().heartbeat.count();
    const holder = await holdWriteLock(sqlitePath(url()));
    const began = Date.now();
    const { status, body } = await ask();
    expect([status, body]).toEqual([
      503,
      { status: 'unready', checks: { database: 'timeout', worker: 'ok', disk: 'ok' } },
    ]);
    expect(Date.now() - began).toBeLessThan(4000);
    await holder.release();
    await transaction((tx) => tx.heartbeat.count());
    expect((await ask()).status).toBe(200);
  },
);
