import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '../outbox/log';

export type Loop = {
  /** Ends the loop; resolves once what is under way has finished. */ stop(): Promise<void>;
};

const afterErrorMs = 5_000;
// One line a minute is enough to say that something keeps failing.
const silentErrors = 12;

/**
 * Calls `work` again and again, each time after as many milliseconds as it last returned. An error is logged and never ends
 * it. What may be broken off when the loop is stopped listens to `ended`.
 */
export function startLoop(name: string, work: (ended: AbortSignal) => Promise<number>): Loop {
  const ending = new AbortController();
  let failures = 0;
  const once = async () => {
    try {
      const waitMs = await work(ending.signal);
      failures = 0;
      return waitMs;
    } catch (error) {
      if (error === ending.signal.reason) return 0;
      if (failures % silentErrors === 0) log.error({ err: error, loop: name }, 'failed; will be tried again');
      failures += 1;
      return afterErrorMs;
    }
  };
  const run = async () => {
    while (!ending.signal.aborted) {
      const waitMs = await once();
      await sleep(waitMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop() {
      ending.abort();
      return running;
    },
  };
}
