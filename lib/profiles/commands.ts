import { randomUUID } from 'node:crypto';
import { recordAudit } from '../audit/commands';
import { authorise, Forbidden } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { isUniqueViolation, transaction, type Tx } from '../db/client';
import { lockProfile } from '../db/locks';
import { readDraft, removeDraft, writeDraft } from '../drafts/commands';
import { typedOf, type KeepResult, type Writer } from '../drafts/rules';
import { isId } from '../forms/fields';
import { completeness, derivedColumns } from './rules';
import { readContent } from './queries';
import type { Entry, SectionName } from './schema';
import { draftPlace, entryIdOf, isFormPlace, isNew, sectionNamed, type FormPlace } from './sections';
import { storedEntry } from './stored';

export type SaveEntry<S extends SectionName = SectionName> = FormPlace & {
  section: S;
  /** The version that was edited; another one in the database means someone saved meanwhile. */
  version: string | null;
  data: Entry<S>;
  /** The open form, so that what another one keeps stays. */
  by?: Writer;
};
export type SaveResult = { ok: true; entryId: string } | { ok: false; refusal: 'conflict' | 'full' };

/**
 * Adds or changes an entry, with what searches read of it, and lets go of the form's draft. Throws Forbidden for an
 * entry that is not the viewer's.
 */
export function saveEntry(viewer: CandidateViewer, input: SaveEntry, now: Date): Promise<SaveResult> {
  return changeProfile(viewer, async (tx, profileId) => {
    const result = await save(tx, profileId, input);
    if (!result.ok) return result;
    await removeDraft(tx, viewer, draftPlace(input), input.by);
    if (isNew(input)) await followEntry(tx, viewer, input, result.entryId);
    await finishChange(tx, viewer, { profileId, section: input.section, action: result.action }, now);
    return { ok: true, entryId: result.entryId };
  });
}

// What another tab typed in the form that added an entry is now something typed in the entry's own form.
async function followEntry(tx: Tx, viewer: CandidateViewer, form: FormPlace, entryId: string) {
  const left = await readDraft(tx, viewer, draftPlace(form));
  if (!left) return;
  await writeDraft(tx, viewer, draftPlace({ ...form, instance: entryId }), left);
  await removeDraft(tx, viewer, draftPlace(form));
}

type Saved = { ok: true; entryId: string; action: string } | Extract<SaveResult, { ok: false }>;

async function save(
  tx: Tx,
  profileId: string,
  { section, version, data, instance }: SaveEntry,
): Promise<Saved> {
  const { kind, most } = sectionNamed(section);
  const form = { section, instance };
  if (!isFormPlace(form)) throw new Forbidden('profile.edit');
  const existing = await tx.profileEntry.findMany({
    where: { profileId, section },
    orderBy: { position: 'asc' },
  });
  // An entry has the id that its form was opened with: sent twice, it is found the second time.
  const added = entryIdOf(form);
  const edited = kind === 'single' ? existing[0] : existing.find(({ id }) => id === added);
  if (kind === 'list' && !edited && (!isNew(form) || (await isTaken(tx, added))))
    throw new Forbidden('profile.edit');
  if (edited && edited.updatedAt.toISOString() !== version) return { ok: false, refusal: 'conflict' };
  if (!edited && existing.length >= most) return { ok: false, refusal: 'full' };
  const id = edited?.id ?? (kind === 'single' ? randomUUID() : added);
  const row = storedEntry(section, data, id);
  const position = (existing.at(-1)?.position ?? -1) + 1;
  if (edited) await tx.profileEntry.update({ where: { id }, data: row });
  else await tx.profileEntry.create({ data: { id, profileId, section, position, ...row } });
  await tx.profileSection.updateMany({
    where: { profileId, name: section },
    data: { nothingToDeclare: false },
  });
  return { ok: true, entryId: id, action: edited ? 'profile.change' : 'profile.add' };
}

async function isTaken(tx: Tx, id: string): Promise<boolean> {
  return (await tx.profileEntry.count({ where: { id } })) > 0;
}

/** States that there is nothing to enter in a section that allows it and is empty. */
export async function declareNothing(
  viewer: CandidateViewer,
  section: SectionName,
  now: Date,
): Promise<void> {
  if (!sectionNamed(section).allowsNothing) throw new Forbidden('profile.edit');
  await changeProfile(viewer, async (tx, profileId) => {
    if ((await tx.profileEntry.count({ where: { profileId, section } })) > 0) return;
    const where = { profileId_name: { profileId, name: section } };
    const create = { profileId, name: section, nothingToDeclare: true };
    await tx.profileSection.upsert({ where, create, update: { nothingToDeclare: true } });
    await finishChange(tx, viewer, { profileId, section, action: 'profile.nothing' }, now);
  });
}

/**
 * Keeps what was typed in a form until it is saved (R11), unless it is too much to keep or another open form keeps something there.
 * Throws Forbidden for the form of an entry that is not the viewer's.
 */
export function keepDraft(
  viewer: CandidateViewer,
  place: FormPlace,
  values: Record<string, unknown>,
  { baseVersion = null, by }: { baseVersion?: string | null; by?: Writer } = {},
): Promise<KeepResult> {
  return changeProfile(viewer, async (tx, profileId) => {
    const { section, instance } = place;
    const { kind, fields } = sectionNamed(section);
    if (!isFormPlace(place)) throw new Forbidden('profile.edit');
    if (kind === 'list' && !isNew(place)) await requireOwn(tx, profileId, section, instance);
    const typed = typedOf(
      fields.map(({ name }) => name),
      values,
    );
    if (typed === null) return 'tooLong';
    const isAdded = isNew(place) && (await isOwn(tx, profileId, section, entryIdOf(place)));
    const form = isAdded ? { section, instance: entryIdOf(place) } : place;
    return (await writeDraft(tx, viewer, draftPlace(form), { typed, baseVersion, by }))
      ? 'kept'
      : 'elsewhere';
  });
}

/** Lets go of what was typed in a form. */
export async function dropDraft(viewer: CandidateViewer, place: FormPlace): Promise<void> {
  if (!isId(place.instance)) return;
  await transaction((tx) => removeDraft(tx, viewer, draftPlace(place)));
}

/**
 * Changes the viewer's own profile, starting it where there is none. Changes of one profile take turns; of two that start
 * it at once, one comes again after the other.
 */
export async function changeProfile<T>(
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

async function isOwn(tx: Tx, profileId: string, section: SectionName, id: string): Promise<boolean> {
  return isId(id) && (await tx.profileEntry.count({ where: { id, section, profileId } })) > 0;
}

async function requireOwn(tx: Tx, profileId: string, section: SectionName, id: string) {
  if (!(await isOwn(tx, profileId, section, id))) throw new Forbidden('profile.edit');
}

/** After a change of a profile: what searches read of it, since when it is complete, and the audit log. The caller has authorised. */
export async function finishChange(
  tx: Tx,
  viewer: CandidateViewer,
  { profileId, section, action }: { profileId: string; section: SectionName; action: string },
  now: Date,
): Promise<void> {
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
