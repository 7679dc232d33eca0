import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` and answers after a whole number of steps of `milliseconds`, so that how long it took does not tell what it
 * found. A step must lie above what the work takes either way on a quiet machine; on a busy one more steps pass.
 */
export async function padDuration<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    // Timers know whole milliseconds, and cut off the rest.
    await sleep(Math.ceil(milliseconds - ((performance.now() - began) % milliseconds)));
  }
}
