import { recordAudit } from '../audit/commands';
import { authorise, Forbidden } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { isUniqueViolation, transaction, type Tx } from '../db/client';
import { lockProfile } from '../db/locks';
import { isId } from '../forms/fields';
import { completeness, derivedColumns, draftOf } from './rules';
import { readContent } from './queries';
import type { Entry, SectionName } from './schema';
import { formName, maxEntries, sectionNamed, type FormPlace } from './sections';

export type SaveEntry<S extends SectionName = SectionName> = {
  section: S;
  /** null adds an entry; a single section has at most one */
  entryId: string | null;
  /** The version that was edited; another one in the database means someone saved meanwhile. */
  version: string | null;
  data: Entry<S>;
};
export type SaveResult = { ok: true; entryId: string } | { ok: false; refusal: 'conflict' | 'full' };

/**
 * Adds or changes an entry, with what searches read of it, and lets go of the form's draft. Throws Forbidden for an
 * entry that is not the viewer's.
 */
export function saveEntry(viewer: CandidateViewer, input: SaveEntry, now: Date): Promise<SaveResult> {
  return change(viewer, async (tx, profileId) => {
    const result = await save(tx, profileId, input);
    if (!result.ok) return result;
    await discard(tx, profileId, input);
    await finish(tx, viewer, profileId, input.section, result.action, now);
    return { ok: true, entryId: result.entryId };
  });
}

type Saved = { ok: true; entryId: string; action: string } | Extract<SaveResult, { ok: false }>;

async function save(
  tx: Tx,
  profileId: string,
  { section, entryId, version, data }: SaveEntry,
): Promise<Saved> {
  const existing = await tx.profileEntry.findMany({
    where: { profileId, section },
    orderBy: { position: 'asc' },
  });
  const edited =
    entryId === null && sectionNamed(section).kind === 'single'
      ? existing[0]
      : existing.find(({ id }) => id === entryId);
  if (entryId !== null && !edited) throw new Forbidden('profile.edit');
  if (edited && edited.updatedAt.toISOString() !== version) return { ok: false, refusal: 'conflict' };
  if (!edited && existing.length >= maxEntries) return { ok: false, refusal: 'full' };
  const position = (existing.at(-1)?.position ?? -1) + 1;
  const entry = edited
    ? await tx.profileEntry.update({ where: { id: edited.id }, data: { data } })
    : await tx.profileEntry.create({ data: { profileId, section, position, data } });
  await tx.profileSection.deleteMany({ where: { profileId, name: section } });
  return { ok: true, entryId: entry.id, action: edited ? 'profile.change' : 'profile.add' };
}

/** Deletes an entry, and what was typed in its form (R12). Throws Forbidden for one that is not the viewer's. */
export function deleteEntry(
  viewer: CandidateViewer,
  section: SectionName,
  entryId: string,
  now: Date,
): Promise<void> {
  return change(viewer, async (tx, profileId) => {
    await requireOwn(tx, profileId, { section, entryId });
    await tx.profileEntry.delete({ where: { id: entryId } });
    await discard(tx, profileId, { section, entryId });
    await finish(tx, viewer, profileId, section, 'profile.delete', now);
  });
}

/** States that there is nothing to enter in a section that allows it and is empty. */
export async function declareNothing(
  viewer: CandidateViewer,
  section: SectionName,
  now: Date,
): Promise<void> {
  if (!sectionNamed(section).allowsNothing) throw new Forbidden('profile.edit');
  await change(viewer, async (tx, profileId) => {
    if ((await tx.profileEntry.count({ where: { profileId, section } })) > 0) return;
    const where = { profileId_name: { profileId, name: section } };
    const create = { profileId, name: section, nothingToDeclare: true };
    await tx.profileSection.upsert({ where, create, update: { nothingToDeclare: true } });
    await finish(tx, viewer, profileId, section, 'profile.nothing', now);
  });
}

/**
 * Keeps what was typed in a form until it is saved (R11), as draftOf keeps it; false when it is too much to keep. Throws
 * Forbidden for the form of an entry that is not the viewer's.
 */
export function keepDraft(
  viewer: CandidateViewer,
  place: FormPlace,
  typed: Record<string, unknown>,
): Promise<boolean> {
  return change(viewer, async (tx, profileId) => {
    const { section, entryId } = place;
    if (entryId !== null) await requireOwn(tx, profileId, { section, entryId });
    const data = draftOf(section, typed);
    if (data === null) return false;
    const form = formName(place);
    const where = { profileId_form: { profileId, form } };
    await tx.profileDraft.upsert({ where, create: { profileId, form, data }, update: { data } });
    return true;
  });
}

/** Lets go of what was typed in a form. */
export async function dropDraft(viewer: CandidateViewer, place: FormPlace): Promise<void> {
  await change(viewer, (tx, profileId) => discard(tx, profileId, place));
}

/**
 * Changes the viewer's own profile, starting it where there is none. Changes of one profile take turns; of two that start
 * it at once, one comes again after the other.
 */
async function change<T>(
  viewer: CandidateViewer,
  work: (tx: Tx, profileId: string) => Promise<T>,
): Promise<T> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  const attempt = () =>
    transaction(async (tx) => {
      const own = { accountId: viewer.id };
      const { id } = await tx.candidateProfile.upsert({ where: own, create: own, update: {} });
      await lockProfile(tx, id);
      return work(tx, id);
    });
  return attempt().catch((error: unknown) => {
    if (isUniqueViolation(error)) return attempt();
    throw error;
  });
}

async function requireOwn(tx: Tx, profileId: string, entry: { section: SectionName; entryId: string }) {
  const { section, entryId: id } = entry;
  const found = isId(id) && (await tx.profileEntry.count({ where: { id, section, profileId } }));
  if (!found) throw new Forbidden('profile.edit');
}

async function discard(tx: Tx, profileId: string, place: FormPlace): Promise<void> {
  if (place.entryId !== null && !isId(place.entryId)) return;
  await tx.profileDraft.deleteMany({ where: { profileId, form: formName(place) } });
}

async function finish(
  tx: Tx,
  viewer: CandidateViewer,
  profileId: string,
  section: SectionName,
  action: string,
  now: Date,
) {
  const content = await readContent(tx, viewer.id);
  const before = await tx.candidateProfile.findUniqueOrThrow({ where: { id: profileId } });
  // Since when it has been complete without a break: an unfinished profile is kept for a shorter time (R12).
  const completedAt = completeness(content).complete ? (before.completedAt ?? now) : null;
  const data = { ...derivedColumns(content), completedAt };
  await tx.candidateProfile.update({ where: { id: profileId }, data });
  await recordAudit(
    tx,
    viewer,
    [{ action, resource: 'profile', resourceId: profileId, detail: { section } }],
    now,
  );
}
