import path from 'node:path';
import Piscina from 'piscina';
import { limitConcurrency } from '../http/concurrency';

type Settings = {
  /** The module of the work, from the root of the project: plain JavaScript, since Node loads it in a thread as it is. */
  file: string;
  threads: number;
  longestQueue: number;
  /** How long one task may take once its turn has come. */
  seconds: number;
  /** The heap of a thread in megabytes; native code takes more beside it. */
  heap: number;
  /** After how many idle seconds a thread ends, and gives its memory back. */
  idle: number;
};

/** Threads that do one kind of heavy work. */
export type Pool<Task, Result> = {
  /** Does a task when its turn comes. Throws Busy when too much is waiting, TookTooLong, or what the work throws. */
  run: (task: Task, transfer?: ArrayBuffer[]) => Promise<Result>;
};

/** A task that was given up. Its thread is replaced. */
export class PoolTimeout extends Error {}

type Open = { threads: Piscina; running: Set<Promise<unknown>> };
const store = globalThis as {
  candidaturePools?: Map<string, Open>;
  /** For the server's entry, which is outside the bundle that this module is in (lib/server/index.js). */
  candidatureClosePools?: () => Promise<void>;
};
const pools = () => (store.candidaturePools ??= new Map());

/**
 * A pool of threads for work that would hold up everything else on the main one. One for each name in a process, however
 * often its module is loaded; started with the first task. A thread that dies is replaced.
 */
export function createPool<Task, Result>(name: string, settings: Settings): Pool<Task, Result> {
  const { threads, longestQueue, seconds } = settings;
  const inTurn = limitConcurrency(`pool ${name}`, { atOnce: threads, longestQueue });
  store.candidatureClosePools = closePools;
  return {
    run: (task, transfer = []) =>
      inTurn(async () => {
        const open = opened(name, settings);
        const signal = AbortSignal.timeout(seconds * 1000);
        const running = open.threads.run(task, { signal, transferList: transfer });
        open.running.add(running);
        try {
          const answer: unknown = await running;
          return answer as Result;
        } catch (error) {
          if (signal.aborted) throw new PoolTimeout(`${name}: given up after ${seconds} s`);
          throw error;
        } finally {
          open.running.delete(running);
        }
      }),
  };
}

function opened(name: string, { file, threads, heap, idle }: Settings): Open {
  const known = pools().get(name);
  if (known) return known;
  const pool = new Piscina({
    filename: path.join(/*turbopackIgnore: true*/ process.cwd(), file),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idle * 1000,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    // Where the system knows priorities, requests for pages come first.
    niceIncrement: 10,
    // None of the server's own flags, such as a loader of TypeScript, is needed.
    execArgv: [],
  });
  // A thread that dies between two tasks fails none, and is replaced when it is needed.
  pool.on('error', () => undefined);
  const open = { threads: pool, running: new Set<Promise<unknown>>() };
  pools().set(name, open);
  return open;
}

/** Ends the threads of every pool once the tasks under way are done. For the end of a process, after its last request. */
export async function closePools(): Promise<void> {
  const open = [...pools().values()];
  pools().clear();
  await Promise.all(
    open.map(async ({ threads, running }) => {
      await Promise.allSettled(running);
      await threads.destroy();
    }),
  );
}
