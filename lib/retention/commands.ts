import { authorise } from '../auth/permissions';
import type { SystemViewer } from '../auth/viewer';
import { chunkSize } from '../db/chunks';
import { transaction } from '../db/client';
import { lockRetention } from '../db/locks';
import {
  type Sweep,
  oldApplications,
  oldBatches,
  oldMailbox,
  oldNotifications,
  oldReports,
  unexaminedApplications,
  unusedAccounts,
} from './sweeps';
import { retentionCutoffs } from './rules';

// Batches after the notifications that belong to them.
const sweeps: readonly Sweep[] = [
  unexaminedApplications,
  oldApplications,
  unusedAccounts,
  oldReports,
  oldNotifications,
  oldBatches,
  oldMailbox,
];

/**
 * Removes or makes anonymous what has been kept for its period (R12), a chunk to a transaction; says how many records
 * were dealt with. For the system alone.
 */
export async function carryOutRetention(
  viewer: SystemViewer,
  now: Date,
  atOnce = chunkSize,
): Promise<number> {
  authorise(viewer, 'retention.carry-out');
  const ends = retentionCutoffs(now);
  let total = 0;
  for (const sweep of sweeps)
    for (let taken = atOnce; taken === atOnce; total += taken)
      taken = await transaction(async (tx) => {
        await lockRetention(tx);
        return sweep(tx, ends, now, atOnce);
      });
  return total;
}
