import { authorise } from '../../auth/permissions';
import type { SystemViewer } from '../../auth/viewer';
import { chunkSize } from '../../db/chunks';
import { db, transaction, type Tx } from '../../db/client';
import { lockRetention } from '../../db/locks';
import { factsVersion } from '../../profiles/facts';
import { readSnapshot, type ProfileSnapshot } from '../../profiles/snapshot';
import { SealBroken } from '../../sealing/seal';
import { currentSubmission } from '../submissions/rows';
import { applicantFacts, type Subject } from './rows';

/** Writes the facts of an application in the transaction that submits or erases it. */
export async function writeFacts(
  tx: Tx,
  application: Subject,
  snapshot: ProfileSnapshot | null,
): Promise<void> {
  const { applicationId, ...facts } = applicantFacts(application, snapshot);
  await tx.applicantFacts.upsert({
    where: { applicationId },
    create: { applicationId, ...facts },
    update: facts,
  });
}

/**
 * Derives the facts of some applications that have none, or whose were derived by older rules, in one transaction; says
 * of how many. Called again until it says none: what is interrupted goes on where it ended. For the system alone.
 */
export async function rebuildFacts(viewer: SystemViewer, atOnce = chunkSize): Promise<number> {
  authorise(viewer, 'facts.rebuild');
  const ids = await outdated(atOnce);
  if (ids.length === 0) return 0;
  await transaction(async (tx) => {
    // A snapshot that is being erased must not be read before and written after.
    await lockRetention(tx);
    const rows = await tx.application.findMany({
      where: { id: { in: ids } },
      select: {
        ...{ id: true, competitionId: true, reference: true, applicantName: true },
        ...{ submittedAt: true, submissions: currentSubmission },
      },
    });
    const data = rows.map(({ submissions: [last], ...row }) =>
      applicantFacts(row, last ? readable(last) : null),
    );
    await tx.applicantFacts.deleteMany({ where: { applicationId: { in: ids } } });
    await tx.applicantFacts.createMany({ data });
  });
  return ids.length;
}

async function outdated(most: number): Promise<string[]> {
  const old = await db().applicantFacts.findMany({
    where: { indexVersion: { lt: factsVersion } },
    select: { applicationId: true },
    take: most,
  });
  if (old.length > 0) return old.map(({ applicationId }) => applicationId);
  const none = await db().application.findMany({ where: { facts: null }, select: { id: true }, take: most });
  return none.map(({ id }) => id);
}

// One snapshot that cannot be opened must not keep all others from being rebuilt.
function readable(stored: Parameters<typeof readSnapshot>[0]): ProfileSnapshot | null {
  try {
    return readSnapshot(stored);
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
