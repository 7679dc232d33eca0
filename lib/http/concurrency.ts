import { isDatabaseBusy, retryAfterSeconds } from '../db/busy';

/** So much is waiting that this was turned away. Nothing was done. */
export class Busy extends Error {}

/** Does work when its turn comes. Throws Busy when too much is waiting. */
export type ConcurrencyLimit = <T>(work: () => Promise<T>) => Promise<T>;

type State = { running: number; waiting: (() => void)[] };
const store = globalThis as { candidatureGates?: Map<string, State> };

/**
 * Lets `atOnce` pieces of work that takes a processor run at a time and `longestQueue` wait, so that a flood of them takes
 * neither the memory nor the processor of the site. One for each name in a process, however often its module is loaded.
 */
export function limitConcurrency(
  name: string,
  { atOnce, longestQueue }: Record<'atOnce' | 'longestQueue', number>,
): ConcurrencyLimit {
  const gates = (store.candidatureGates ??= new Map());
  const gate = gates.get(name) ?? { running: 0, waiting: [] };
  gates.set(name, gate);
  return async (work) => {
    if (gate.running < atOnce) gate.running += 1;
    else if (gate.waiting.length < longestQueue) await new Promise<void>((go) => gate.waiting.push(go));
    else throw new Busy(`too much is waiting: ${name}`);
    try {
      return await work();
    } finally {
      const next = gate.waiting.shift();
      if (next) next();
      else gate.running -= 1;
    }
  };
}

/** The answer to a request that came when too much was waiting (RFC 9110, 15.6.4). */
export const busyAnswer = (seconds = 60) =>
  new Response(null, { status: 503, headers: { 'Retry-After': String(seconds) } });

/** What `work` answers, or that too much is waiting, also for the database. */
export async function busyAs503(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Busy) return busyAnswer();
    if (isDatabaseBusy(error)) return busyAnswer(retryAfterSeconds);
    throw error;
  }
}
