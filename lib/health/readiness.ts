import { config } from '../config';
import { isDatabaseBusy } from '../db/busy';
import { dataFolder, freeBytes } from './disk';
import { lastWorkerBeat, probeWrite } from './heartbeats';
import { databaseState, diskState, readinessOf, workerState, type Readiness, type State } from './rules';

/** How long a check may take, and how long what it found is believed. */
const limitMs = 2000;
const keptMs = 1000;

type Known = { readiness: Readiness; until: number };
type Memory = { known?: Known; asking?: Promise<Readiness>; running: Map<string, Promise<State>> };

// One for the process, however often a bundle loads this module.
const store = globalThis as { candidatureReadiness?: Memory };
const memory = (): Memory => (store.candidatureReadiness ??= { running: new Map() });

/**
 * Whether the site can do its work: write to the database, have its mails delivered, and go on storing. Answers within
 * about two seconds. Those who ask at the same time, or within a second, share one answer.
 */
export function readiness(): Promise<Readiness> {
  const state = memory();
  if (state.known && Date.now() < state.known.until) return Promise.resolve(state.known.readiness);
  state.asking ??= check(new Date())
    .then((found) => {
      state.known = { readiness: found, until: Date.now() + keptMs };
      return found;
    })
    .finally(() => (state.asking = undefined));
  return state.asking;
}

async function check(now: Date): Promise<Readiness> {
  const { DATABASE_URL, DISK_FREE_MB } = config();
  const startedAt = new Date(now.getTime() - process.uptime() * 1000);
  const [database, worker, disk] = await Promise.all([
    bounded('database', () => probeWrite(now).then(() => 'ok')),
    bounded('worker', async () => workerState(await lastWorkerBeat(), startedAt, now)),
    bounded('disk', async () => diskState(await freeBytes(dataFolder(DATABASE_URL)), DISK_FREE_MB)),
  ]);
  return readinessOf({ database, worker, disk });
}

/** What a check finds in time. One that is still at work from before is waited for, rather than joined by another. */
async function bounded(name: string, work: () => Promise<State>): Promise<State> {
  const { running } = memory();
  const found =
    running.get(name) ??
    work()
      .catch((error: unknown) =>
        databaseState({ isBusy: isDatabaseBusy(error), message: String((error as Error).message) }),
      )
      .finally(() => running.delete(name));
  running.set(name, found);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<State>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), limitMs);
  });
  return Promise.race([found, late]).finally(() => clearTimeout(timer));
}
