import { db, transaction } from '../db/client';

/** Notes a sign of life at `now`, in a transaction of its own. */
async function beat(name: 'worker' | 'probe', now: Date): Promise<void> {
  await transaction((tx) =>
    tx.heartbeat.upsert({ where: { name }, create: { name, at: now }, update: { at: now } }),
  );
}

/** Notes that a worker of this installation is alive. */
export function beatWorker(now: Date): Promise<void> {
  return beat('worker', now);
}

/** Writes a row and waits until the disk has it. */
export function probeWrite(now: Date): Promise<void> {
  return beat('probe', now);
}

/** When a worker was last alive; null where none has ever been. */
export async function lastWorkerBeat(): Promise<Date | null> {
  const row = await db().heartbeat.findUnique({ where: { name: 'worker' } });
  return row?.at ?? null;
}
