import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The pause before attempt number `attempt` (from 1) for a lock: 2 ms, then longer up to 50 ms, each shortened by chance
 * (`random` in [0, 1)) so that processes that wait for the same lock do not all ask at the same moment.
 */
export function pauseBefore(attempt: number, random: number): number {
  const longest = Math.min(50, 2 ** attempt);
  return longest * (0.5 + random / 2);
}

type Retry = {
  /** Whether an error means that the lock is held and may be free later. */
  isLocked: (error: unknown) => boolean;
  /** The instant (Date.now()) after which nothing is attempted again. Asked after each attempt. */
  deadline: () => number;
};

/** Runs `attempt` until it does not find a lock, while the thread does other things; the last error once time is over. */
export async function retryWhileLocked<T>(
  attempt: () => Promise<T>,
  { isLocked, deadline }: Retry,
): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isLocked(error) || Date.now() >= deadline()) throw error;
      await sleep(pauseBefore(number, Math.random()));
    }
  }
}

/** Lets one after the other in, in the order in which they ask. Each gets a function that ends its turn. */
export function createTurns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    let end!: () => void;
    last = new Promise((resolve) => (end = resolve));
    await before;
    return end;
  };
}
