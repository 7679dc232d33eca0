import { authorise } from '../../auth/permissions';
import type { SessionIds } from '../../auth/sessions';
import type { PendingStaffViewer } from '../../auth/viewer';
import { transaction } from '../../db/client';
import { lockAccount } from '../../db/locks';
import { accepts, record, renewSession } from './rows';
import type { Proof } from './rules';

/** Refused for the code, or because signing in took so long that its session has ended. */
export type Entry = SessionIds | 'wrongCode' | 'ended';

/**
 * Lets someone in whose password was right and who shows their second factor: their session is replaced by one of staff
 * (R25). Audited either way.
 */
export async function enter(viewer: PendingStaffViewer, proof: Proof, now: Date): Promise<Entry> {
  authorise(viewer, 'second-factor.give', { ownerId: viewer.id });
  return transaction(async (tx) => {
    await lockAccount(tx, 'staff', viewer.id);
    if (!(await accepts(tx, viewer, proof, now))) {
      await record(tx, viewer, 'session.refuse', now);
      return 'wrongCode';
    }
    const ids = await renewSession(tx, viewer, now);
    if (!ids) return 'ended';
    await record(tx, viewer, 'session.open', now);
    return ids;
  });
}
