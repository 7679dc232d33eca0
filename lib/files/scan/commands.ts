import { recordAudit } from '../../audit/commands';
import { authorise } from '../../auth/permissions';
import type { SystemViewer } from '../../auth/viewer';
import { config } from '../../config';
import { db, transaction } from '../../db/client';
import { log } from '../../logging/log';
import { SealBroken } from '../../sealing/seal';
import { fileBytes } from '../store';
import { scanBytes, type Daemon } from './clamd';
import { retryAfterMs, type Verdict } from './rules';

/** Files that failed to be scanned by this process: how often, and when they are tried again. */
export type Failures = Map<string, { times: number; until: number }>;

/**
 * Has the daemon of CLAMAV_SOCKET scan the file that has waited longest; whether there was one. The bytes of an infected
 * file are removed at once, what points to it stays. For the system alone. Throws ScannerSilent.
 */
export async function scanNext(viewer: SystemViewer, failures: Failures, now: Date): Promise<boolean> {
  authorise(viewer, 'file.scan');
  const { CLAMAV_SOCKET: socket } = config();
  if (socket === undefined) return false;
  const waiting = [...failures].filter(([, { until }]) => until > now.getTime()).map(([key]) => key);
  const file = await db().storedFile.findFirst({
    where: { scanState: { in: ['pending', 'unscanned'] }, key: { notIn: waiting } },
    orderBy: [{ createdAt: 'asc' }, { key: 'asc' }],
    select: { key: true },
  });
  if (!file) return false;
  const verdict = await verdictOn({ socket }, file.key);
  if (!verdict) return true;
  if (verdict.state === 'failed') postpone(failures, file.key, verdict.reason, now);
  else {
    failures.delete(file.key);
    await record(viewer, file.key, verdict, now);
  }
  return true;
}

/** What the daemon says of a file; null where it is gone meanwhile. */
async function verdictOn(daemon: Daemon, key: string): Promise<Verdict | null> {
  try {
    const bytes = await fileBytes(db(), key);
    return bytes && (await scanBytes(daemon, bytes));
  } catch (error) {
    // One file that cannot be opened does not keep the others waiting.
    if (error instanceof SealBroken) return { state: 'failed', reason: error.message };
    throw error;
  }
}

function postpone(failures: Failures, key: string, reason: string, now: Date): void {
  const times = (failures.get(key)?.times ?? 0) + 1;
  failures.set(key, { times, until: now.getTime() + retryAfterMs(times) });
  log.error({ file: key, reason, times }, 'not scanned; will be tried again');
}

async function record(
  viewer: SystemViewer,
  key: string,
  verdict: Exclude<Verdict, { state: 'failed' }>,
  now: Date,
): Promise<void> {
  await transaction(async (tx) => {
    // Another process may have scanned it meanwhile.
    const unsettled = { key, scanState: { in: ['pending' as const, 'unscanned' as const] } };
    const { state: scanState } = verdict;
    const removed = { bytes: new Uint8Array(), sealedBy: null, extractedText: null };
    const { count } = await tx.storedFile.updateMany({
      where: unsettled,
      data: { scanState, scannedAt: now, ...(scanState === 'infected' ? removed : {}) },
    });
    if (count === 0 || verdict.state === 'clean') return;
    const entry = { action: 'file.infected', resource: 'file', resourceId: key };
    await recordAudit(tx, viewer, [{ ...entry, detail: { signature: verdict.signature } }], now);
  });
}
