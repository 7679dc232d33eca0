/** What a check found: `ok`, or what keeps the site from being ready. Said to anyone, so nothing more than that. */
export type State = 'ok' | 'timeout' | 'busy' | 'full' | 'failed' | 'silent' | 'low';

export const checkNames = ['database', 'worker', 'disk'] as const;
export type Checks = Record<(typeof checkNames)[number], State>;
export type Readiness = { status: 'ok' | 'unready'; checks: Checks };

/** Whether all checks together let the site be called ready. */
export function readinessOf(checks: Checks): Readiness {
  const isReady = Object.values(checks).every((state) => state === 'ok');
  return { status: isReady ? 'ok' : 'unready', checks };
}

/** How often a worker gives a sign of life, and after how long without one it counts as dead. */
export const heartbeat = { everyMs: 15_000, silentMs: 60_000 } as const;

/** What the last sign of life of a worker says. A site that has just started waits for the first one. */
export function workerState(lastBeat: Date | null, startedAt: Date, now: Date): State {
  const since = Math.max(lastBeat?.getTime() ?? 0, startedAt.getTime());
  return now.getTime() - since <= heartbeat.silentMs ? 'ok' : 'silent';
}

/** Whether so many bytes are room enough, of which `leastMb` megabytes are wanted. */
export function diskState(freeBytes: number, leastMb: number): State {
  return freeBytes >= leastMb * 1024 * 1024 ? 'ok' : 'low';
}

type Failure = { isBusy: boolean; message: string };

/** Why the database did not carry out a small write. */
export function databaseState({ isBusy, message }: Failure): State {
  if (isBusy) return 'busy';
  return /disk is full|SQLITE_FULL|No space left|53100/i.test(message) ? 'full' : 'failed';
}
