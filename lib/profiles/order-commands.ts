import { Forbidden } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import type { Tx } from '../db/client';
import { readDraft, removeDraft, writeDraft } from '../drafts/commands';
import { isId } from '../forms/fields';
import { changeProfile, finishChange } from './commands';
import { anyRemoved, removedEntry, removedPlace, removedTyped, undoLimit } from './removed';
import { inOrder, moved } from './rules';
import type { Entry, SectionName } from './schema';
import { draftPlace, sectionNamed } from './sections';
import { readEntry, storedEntry } from './stored';

/**
 * Moves an entry a place up or down in its list, which from then on is in its owner's order; false at the end of the list. Throws
 * Forbidden for one that is not the viewer's.
 */
export function moveEntry(
  viewer: CandidateViewer,
  { section, entryId, direction }: { section: SectionName; entryId: string; direction: 'up' | 'down' },
  now: Date,
): Promise<boolean> {
  return changeProfile(viewer, async (tx, profileId) => {
    const ids = (await shownEntries(tx, profileId, section)).map(({ id }) => id);
    if (!ids.includes(entryId)) throw new Forbidden('profile.edit');
    const order = moved(ids, entryId, direction);
    if (!order) return false;
    await place(tx, order);
    await setByHand(tx, profileId, section, true);
    await finishChange(tx, viewer, { profileId, section, action: 'profile.order' }, now);
    return true;
  });
}

/** Puts a list back in the order of its dates, or as its entries were added. */
export function orderByDate(viewer: CandidateViewer, section: SectionName, now: Date): Promise<void> {
  return changeProfile(viewer, async (tx, profileId) => {
    const rows = await tx.profileEntry.findMany({
      where: { profileId, section },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true },
    });
    await place(
      tx,
      rows.map(({ id }) => id),
    );
    await setByHand(tx, profileId, section, false);
    await finishChange(tx, viewer, { profileId, section, action: 'profile.order' }, now);
  });
}

/**
 * Deletes an entry, and what was typed in its form (R12); for some minutes it can be restored. Throws Forbidden for one that is not
 * the viewer's.
 */
export function deleteEntry(
  viewer: CandidateViewer,
  section: SectionName,
  entryId: string,
  now: Date,
): Promise<void> {
  return changeProfile(viewer, async (tx, profileId) => {
    await forgetRemoved(tx, viewer, now);
    const entries = await storedEntries(tx, profileId, section);
    const at = entries.findIndex(({ id }) => id === entryId);
    const entry = entries[at];
    if (!entry) throw new Forbidden('profile.edit');
    const data = readEntry(section, entry) as Record<string, unknown>;
    const removed = removedTyped({ data, at, addedAt: entry.createdAt.toISOString() });
    await writeDraft(tx, viewer, removedPlace(section, entryId), { typed: removed, baseVersion: null });
    await tx.profileEntry.delete({ where: { id: entryId } });
    await removeDraft(tx, viewer, draftPlace({ section, instance: entryId }));
    await finishChange(tx, viewer, { profileId, section, action: 'profile.delete' }, now);
  });
}

export type RestoreResult = { ok: true } | { ok: false; refusal: 'full' | 'late' };

/** Restores an entry that was deleted a moment ago, in its place; with nothing of the viewer's by that id it is too late. */
export function restoreEntry(
  viewer: CandidateViewer,
  section: SectionName,
  entryId: string,
  now: Date,
): Promise<RestoreResult> {
  return changeProfile(viewer, async (tx, profileId) => {
    await forgetRemoved(tx, viewer, now);
    const kept = isId(entryId) ? await readDraft(tx, viewer, removedPlace(section, entryId)) : null;
    if (!kept) return { ok: false, refusal: 'late' };
    const entries = await storedEntries(tx, profileId, section);
    if (entries.length >= sectionNamed(section).most) return { ok: false, refusal: 'full' };
    const { data, at, addedAt } = removedEntry(kept.typed);
    const row = storedEntry(section, data as Entry<SectionName>, entryId);
    const position = (entries.at(-1)?.position ?? -1) + 1;
    const createdAt = new Date(addedAt);
    await tx.profileEntry.create({ data: { id: entryId, profileId, section, position, createdAt, ...row } });
    const ids = entries.map(({ id }) => id);
    await place(tx, [...ids.slice(0, at), entryId, ...ids.slice(at)]);
    await removeDraft(tx, viewer, removedPlace(section, entryId));
    await finishChange(tx, viewer, { profileId, section, action: 'profile.restore' }, now);
    return { ok: true };
  });
}

async function forgetRemoved(tx: Tx, viewer: CandidateViewer, now: Date): Promise<void> {
  await tx.draft.deleteMany({
    where: { candidateId: viewer.id, ...anyRemoved, updatedAt: { lte: undoLimit(now) } },
  });
}

function storedEntries(tx: Tx, profileId: string, section: SectionName) {
  return tx.profileEntry.findMany({ where: { profileId, section }, orderBy: { position: 'asc' } });
}

async function shownEntries(tx: Tx, profileId: string, section: SectionName) {
  const where = { profileId_name: { profileId, name: section } };
  const byHand = (await tx.profileSection.findUnique({ where }))?.byHand ?? false;
  const rows = await storedEntries(tx, profileId, section);
  return inOrder(
    rows.map(({ id, version, data }) => ({ id, data: readEntry(section, { id, version, data }) })),
    byHand,
  );
}

async function setByHand(tx: Tx, profileId: string, section: SectionName, byHand: boolean): Promise<void> {
  const where = { profileId_name: { profileId, name: section } };
  await tx.profileSection.upsert({ where, create: { profileId, name: section, byHand }, update: { byHand } });
}

/** Gives entries of a list their places. An entry keeps its version: a form that is open on it edits the same as before. */
async function place(tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await tx.profileEntry.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, updatedAt: true },
  });
  const versions = new Map(rows.map(({ id, updatedAt }) => [id, updatedAt]));
  // No two may have one place, not even in between.
  for (const [start, count] of [
    [-ids.length, ids.length],
    [0, ids.length],
  ] as const)
    for (let index = 0; index < count; index += 1) {
      const id = ids[index]!;
      await tx.profileEntry.update({
        where: { id },
        data: { position: start + index, updatedAt: versions.get(id) },
      });
    }
}
