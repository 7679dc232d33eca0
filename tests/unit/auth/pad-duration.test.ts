import { setTimeout as sleep } from 'node:timers/promises';
import { padDuration } from '@/lib/auth/pad-duration';

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

// Timers fire up to a millisecond early.
test('quick work takes a whole step, work that is over it takes two', async () => {
  expect(await took(() => padDuration(80, async () => 1))).toBeGreaterThanOrEqual(79);
  expect(await took(() => padDuration(80, () => sleep(100)))).toBeGreaterThanOrEqual(159);
});

test('what fails takes as long as what succeeds', async () => {
  const failing = () => padDuration(80, () => Promise.reject(new Error('no'))).catch(() => undefined);
  expect(await took(failing)).toBeGreaterThanOrEqual(79);
});

test('the answer is that of the work', async () => {
  expect(await padDuration(1, async () => 'answer')).toBe('answer');
  await expect(padDuration(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
