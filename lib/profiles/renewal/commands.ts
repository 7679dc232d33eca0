import { authorise } from '../../auth/permissions';
import type { SystemViewer } from '../../auth/viewer';
import { chunkSize } from '../../db/chunks';
import { db, transaction } from '../../db/client';
import type { Prisma } from '../../db/models';
import { DbNull } from '../../db/values';
import { currentKeyId } from '../../sealing/keys';
import { isSectionName, sections } from '../sections';
import { readSnapshot, storedSnapshot } from '../snapshot';
import { hasSealed, readEntry, storedEntry } from '../stored';
import { profileVersion } from '../upcast';

/**
 * Writes some stored entries and snapshots in today's shape, sealed with today's key, that are in an older shape or sealed with an
 * older key; says how many. Called again until it says none: what is interrupted goes on where it ended. What was written meanwhile
 * stays. For the system alone. Throws SealBroken.
 */
export async function renewProfiles(viewer: SystemViewer, atOnce = chunkSize): Promise<number> {
  authorise(viewer, 'profiles.renew');
  const entries = await renewEntries(atOnce);
  return entries > 0 ? entries : renewSubmissions(atOnce);
}

const sealedSections = sections.map(({ name }) => name).filter(hasSealed);

async function renewEntries(take: number): Promise<number> {
  const keyId = currentKeyId();
  const where: Prisma.ProfileEntryWhereInput = {
    section: { in: sections.map(({ name }) => name) },
    OR: [{ version: { lt: profileVersion } }, { section: { in: sealedSections }, NOT: { keyId } }],
  };
  const rows = await db().profileEntry.findMany({ where, take, orderBy: { id: 'asc' } });
  await transaction(async (tx) => {
    for (const { id, section, version, data, updatedAt } of rows) {
      if (!isSectionName(section)) continue;
      const entry = readEntry(section, { id, version, data });
      // It says the same as before: who has it open in a form has its version still.
      const change = { ...storedEntry(section, entry, id), updatedAt };
      await tx.profileEntry.updateMany({ where: { id, updatedAt }, data: change });
    }
  });
  return rows.length;
}

async function renewSubmissions(take: number): Promise<number> {
  const keyId = currentKeyId();
  const held = { snapshot: { not: DbNull } };
  const old = { OR: [{ snapshotVersion: { lt: profileVersion } }, { NOT: { keyId } }] };
  const rows = await db().submission.findMany({ where: { ...held, ...old }, take, orderBy: { id: 'asc' } });
  await transaction(async (tx) => {
    for (const row of rows) {
      const snapshot = readSnapshot(row);
      if (!snapshot) continue;
      const change = storedSnapshot(snapshot, row.id);
      // One that was erased meanwhile stays erased.
      await tx.submission.updateMany({ where: { id: row.id, ...held }, data: change });
    }
  });
  return rows.length;
}
