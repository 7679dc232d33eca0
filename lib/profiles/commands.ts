import { recordAudit } from '../audit/commands';
import { authorise, Forbidden } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { isUniqueViolation, transaction, type Tx } from '../db/client';
import { derivedColumns } from './rules';
import { readContent } from './queries';
import type { Entry, SectionName } from './schema';
import { maxEntries, sectionNamed } from './sections';

export type SaveEntry<S extends SectionName = SectionName> = {
  section: S;
  /** null adds an entry; a single section has at most one */
  entryId: string | null;
  /** The version that was edited; another one in the database means someone saved meanwhile. */
  version: string | null;
  data: Entry<S>;
};
export type SaveResult = { ok: true; entryId: string } | { ok: false; refusal: 'conflict' | 'full' };

/** Adds or changes an entry, with what searches read of it. Throws Forbidden for an entry that is not the viewer's. */
export async function saveEntry(viewer: CandidateViewer, input: SaveEntry, now: Date): Promise<SaveResult> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  try {
    return await transaction((tx) => save(tx, viewer, input, now));
  } catch (error) {
    // Two entries added at once took the same position: one of them comes again, after the other.
    if (isUniqueViolation(error)) return saveEntry(viewer, input, now);
    throw error;
  }
}

async function save(
  tx: Tx,
  viewer: CandidateViewer,
  { section, entryId, version, data }: SaveEntry,
  now: Date,
): Promise<SaveResult> {
  const profile = await ownProfile(tx, viewer);
  const existing = await tx.profileEntry.findMany({
    where: { profileId: profile.id, section },
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
    : await tx.profileEntry.create({ data: { profileId: profile.id, section, position, data } });
  await tx.profileSection.deleteMany({ where: { profileId: profile.id, name: section } });
  await finish(tx, viewer, profile.id, section, edited ? 'profile.change' : 'profile.add', now);
  return { ok: true, entryId: entry.id };
}

/** Deletes an entry (R12). Throws Forbidden for one that is not the viewer's. */
export async function deleteEntry(
  viewer: CandidateViewer,
  section: SectionName,
  entryId: string,
  now: Date,
): Promise<void> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  await transaction(async (tx) => {
    const profile = await ownProfile(tx, viewer);
    const { count } = await tx.profileEntry.deleteMany({
      where: { id: entryId, section, profileId: profile.id },
    });
    if (count === 0) throw new Forbidden('profile.edit');
    await finish(tx, viewer, profile.id, section, 'profile.delete', now);
  });
}

/** States that there is nothing to enter in a section that allows it and is empty. */
export async function declareNothing(
  viewer: CandidateViewer,
  section: SectionName,
  now: Date,
): Promise<void> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  if (!sectionNamed(section).allowsNothing) throw new Forbidden('profile.edit');
  await transaction(async (tx) => {
    const profile = await ownProfile(tx, viewer);
    if ((await tx.profileEntry.count({ where: { profileId: profile.id, section } })) > 0) return;
    const where = { profileId_name: { profileId: profile.id, name: section } };
    const create = { profileId: profile.id, name: section, nothingToDeclare: true };
    await tx.profileSection.upsert({ where, create, update: { nothingToDeclare: true } });
    await finish(tx, viewer, profile.id, section, 'profile.nothing', now);
  });
}

/** Keeps what was typed in a form until it is saved (R11). */
export async function keepDraft(
  viewer: CandidateViewer,
  form: string,
  values: Record<string, string | string[]>,
): Promise<void> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  await transaction(async (tx) => {
    const { id: profileId } = await ownProfile(tx, viewer);
    const where = { profileId_form: { profileId, form } };
    await tx.profileDraft.upsert({
      where,
      create: { profileId, form, data: values },
      update: { data: values },
    });
  });
}

/** Lets go of what was typed in a form. */
export async function dropDraft(viewer: CandidateViewer, form: string): Promise<void> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  await transaction((tx) =>
    tx.profileDraft.deleteMany({ where: { form, profile: { accountId: viewer.id } } }),
  );
}

function ownProfile(tx: Tx, viewer: CandidateViewer) {
  return tx.candidateProfile.upsert({
    where: { accountId: viewer.id },
    create: { accountId: viewer.id },
    update: {},
  });
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
  await tx.candidateProfile.update({ where: { id: profileId }, data: derivedColumns(content) });
  await recordAudit(
    tx,
    viewer,
    [{ action, resource: 'profile', resourceId: profileId, detail: { section } }],
    now,
  );
}
