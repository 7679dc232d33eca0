import { Busy } from '@/lib/http/concurrency';
import { closePools, createPool, PoolTimeout } from '@/lib/work/pool';

afterEach(closePools);

type Task = { ask: 'fail' | 'die' | 'hang' | 'fill' | 'wait'; milliseconds?: number };
let made = 0;
const poolOf = (changed = {}) => {
  made += 1;
  return createPool<Task, number>(`test ${made}`, {
    ...{ file: 'tests/support/pool-worker.mjs', threads: 1, longestQueue: 2, seconds: 30, heap: 64, idle: 5 },
    ...changed,
  });
};

test('what work answers, or throws, comes back', async () => {
  const pool = poolOf();
  expect(await pool.run({ ask: 'wait' })).toBeGreaterThan(0);
  await expect(pool.run({ ask: 'fail' })).rejects.toThrow('failed on purpose');
  expect(await pool.run({ ask: 'wait' })).toBeGreaterThan(0);
});

test('more than may wait is turned away, and what waits is done', async () => {
  const pool = poolOf();
  const tasks = Array.from({ length: 5 }, () => pool.run({ ask: 'wait', milliseconds: 100 }));
  const settled = await Promise.allSettled(tasks);
  expect(settled.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  for (const each of settled) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Busy);
});

test('what takes too long is given up, and the next task is done by another thread', async () => {
  const pool = poolOf({ seconds: 2 });
  const first = await pool.run({ ask: 'wait' });
  await expect(pool.run({ ask: 'hang' })).rejects.toBeInstanceOf(PoolTimeout);
  expect(await pool.run({ ask: 'wait' })).not.toBe(first);
});

test.each(['die', 'fill'] as const)('of a thread that must %s, the task fails alone', async (ask) => {
  const pool = poolOf();
  const first = await pool.run({ ask: 'wait' });
  await expect(pool.run({ ask })).rejects.toThrow();
  expect(await pool.run({ ask: 'wait' })).not.toBe(first);
});

test('closing waits for what is under way; work that comes later starts again', async () => {
  const pool = poolOf();
  const running = pool.run({ ask: 'wait', milliseconds: 200 });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await closePools();
  expect(await running).toBeGreaterThan(0);
  expect(await pool.run({ ask: 'wait' })).toBeGreaterThan(0);
});

test('a pool of several modules of a process is one', async () => {
  const settings = { file: 'tests/support/pool-worker.mjs', threads: 1, longestQueue: 0 };
  const one = () => createPool<Task, number>('test shared', { ...settings, seconds: 30, heap: 64, idle: 5 });
  const first = one().run({ ask: 'wait', milliseconds: 300 });
  await expect(one().run({ ask: 'wait' })).rejects.toBeInstanceOf(Busy);
  expect(await first).toBeGreaterThan(0);
});
