import fc from 'fast-check';
import { createSilence } from '@/lib/db/silence';
import { createTurns, pauseBefore, retryWhileLocked } from '@/lib/db/waiting';

test('pauses are never long, never nothing, and differ by chance', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), chance, (attempt, random) => {
      const pause = pauseBefore(attempt, random);
      expect(pause).toBeGreaterThanOrEqual(1);
      expect(pause).toBeLessThanOrEqual(50);
    }),
  );
  expect(pauseBefore(9, 0.1)).not.toBe(pauseBefore(9, 0.9));
});

test('what finds no lock is not attempted again, whatever goes wrong', async () => {
  let attempts = 0;
  const attempt = () => {
    attempts += 1;
    return Promise.reject(new Error('other'));
  };
  const retry = { isLocked: () => false, deadline: () => Infinity };
  await expect(retryWhileLocked(attempt, retry)).rejects.toThrow('other');
  expect(attempts).toBe(1);
});

test('a lock is attempted again until it is free, and not past the deadline', async () => {
  let left = 3;
  const attempt = () => {
    left -= 1;
    return left > 0 ? Promise.reject(new Error('locked')) : Promise.resolve('mine');
  };
  const isLocked = () => true;
  expect(await retryWhileLocked(attempt, { isLocked, deadline: () => Infinity })).toBe('mine');
  left = 3;
  await expect(retryWhileLocked(attempt, { isLocked, deadline: () => 0 })).rejects.toThrow('locked');
  expect(left).toBe(2);
});

test('turns come in the order in which they were asked for, one at a time', async () => {
  const turn = createTurns();
  const order: number[] = [];
  let inside = 0;
  await Promise.all(
    [1, 2, 3, 4].map(async (number) => {
      const end = await turn();
      inside += 1;
      expect(inside).toBe(1);
      await Promise.resolve();
      order.push(number);
      inside -= 1;
      end();
    }),
  );
  expect(order).toEqual([1, 2, 3, 4]);
});

test('a silent server is asked once in a while, and by all again once it answers', () => {
  const silence = createSilence(1000);
  expect([silence.mayAsk(0), silence.mayAsk(0)]).toEqual([true, true]);
  silence.timedOut(5000);
  silence.timedOut(5900);
  expect([5500, 5999, 6000, 6001, 6999, 7000].map(silence.mayAsk)).toEqual([
    false,
    false,
    true,
    false,
    false,
    true,
  ]);
  silence.answered();
  expect([silence.mayAsk(7001), silence.mayAsk(7002)]).toEqual([true, true]);
});
