import { databaseState, diskState, heartbeat, readinessOf, workerState } from '@/lib/health/rules';

const now = new Date('2026-11-24T10:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);
const longAgo = ago(86_400_000);

test('one check that fails makes the site unready, and is named', () => {
  expect(readinessOf({ database: 'ok', worker: 'ok', disk: 'ok' }).status).toBe('ok');
  expect(readinessOf({ database: 'ok', worker: 'ok', disk: 'low' })).toEqual({
    status: 'unready',
    checks: { database: 'ok', worker: 'ok', disk: 'low' },
  });
});

test('a worker is dead after a minute without a sign of life; a site that just started waits for the first', () => {
  expect(workerState(ago(heartbeat.silentMs), longAgo, now)).toBe('ok');
  expect(workerState(ago(heartbeat.silentMs + 1), longAgo, now)).toBe('silent');
  expect(workerState(null, longAgo, now)).toBe('silent');
  expect(workerState(null, ago(1000), now)).toBe('ok');
  expect(workerState(longAgo, ago(heartbeat.silentMs + 1), now)).toBe('silent');
  // It must have beaten several times by then.
  expect(heartbeat.silentMs).toBeGreaterThanOrEqual(3 * heartbeat.everyMs);
});

test('room on the disk is counted in megabytes', () => {
  expect(diskState(1024 * 1024, 1)).toBe('ok');
  expect(diskState(1024 * 1024 - 1, 1)).toBe('low');
});

test.each([
  [true, 'anything', 'busy'],
  [false, 'database or disk is full', 'full'],
  [false, 'could not extend file "base/1": No space left on device', 'full'],
  [false, 'no such table: Heartbeat', 'failed'],
] as const)('a write that fails (busy %s: %s) is %s', (isBusy, message, state) => {
  expect(databaseState({ isBusy, message })).toBe(state);
});
