import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db, type ReadDb, type Tx } from '../db/client';
import { isId } from '../forms/fields';
import {
  buildSnapshot,
  completeness,
  contentOf,
  newestFirst,
  type Completeness,
  type ProfileContent,
} from './rules';
import { entrySchemas, type Entry, type ProfileSnapshot, type SectionName } from './schema';
import { formName, type FormPlace } from './sections';

export type EntryDto<S extends SectionName = SectionName> = { id: string; version: string; data: Entry<S> };
export type SectionDto = {
  entries: EntryDto[];
  nothingToDeclare: boolean;
};

/** Every entry and declaration of an account's profile, for use inside a transaction or out of one. */
export async function readContent(source: Tx | ReadDb, accountId: string): Promise<ProfileContent> {
  const profile = await source.candidateProfile.findUnique({
    where: { accountId },
    include: { entries: true, sections: true },
  });
  const nothing = (profile?.sections ?? []).map(({ name, nothingToDeclare }) => [name, nothingToDeclare]);
  return contentOf(profile?.entries ?? [], Object.fromEntries(nothing) as ProfileContent['nothing']);
}

/** How complete the candidate's profile is. */
export async function profileForApplication(viewer: CandidateViewer): Promise<Completeness> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  return completeness(await readContent(db(), viewer.id));
}

/** The candidate's profile as an application would freeze it now; null while it is not complete. */
export async function snapshotPreview(viewer: CandidateViewer): Promise<ProfileSnapshot | null> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  return buildSnapshot(viewer.email, await readContent(db(), viewer.id));
}

export type SnapshotResult =
  | {
      ok: true;
      snapshot: ProfileSnapshot;
      derived: { applicantName: string; nationality: string; gender: string };
    }
  | { ok: false; missing: SectionName[] };

/** Freezes an account's profile inside the transaction of its application. The caller has authorised. */
export async function takeSnapshot(tx: Tx, accountId: string): Promise<SnapshotResult> {
  const account = await tx.candidateAccount.findUnique({ where: { id: accountId }, select: { email: true } });
  const content = await readContent(tx, accountId);
  const snapshot = account && buildSnapshot(account.email, content);
  if (!snapshot) return { ok: false, missing: completeness(content).missing };
  const { givenName, familyName, gender } = snapshot.personal;
  const derived = {
    applicantName: `${givenName} ${familyName}`,
    nationality: snapshot.nationality.country,
    gender,
  };
  return { ok: true, snapshot, derived };
}

/** One section of the candidate's profile, entries newest first. */
export async function profileSection(viewer: CandidateViewer, section: SectionName): Promise<SectionDto> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  const rows = await db().profileEntry.findMany({
    where: { section, profile: { accountId: viewer.id } },
    orderBy: { position: 'asc' },
  });
  const declared = await db().profileSection.findFirst({
    where: { name: section, profile: { accountId: viewer.id } },
  });
  const entries = rows.flatMap((row) => entryOf(section, row));
  return { entries: newestFirst(entries), nothingToDeclare: declared?.nothingToDeclare ?? false };
}

/** One entry of the candidate's profile; null when there is none of theirs with this id in this section. */
export async function profileEntry(
  viewer: CandidateViewer,
  section: SectionName,
  id: string,
): Promise<EntryDto | null> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  if (!isId(id)) return null;
  const row = await db().profileEntry.findUnique({
    where: { id },
    include: { profile: { select: { accountId: true } } },
  });
  if (!row || row.section !== section || row.profile.accountId !== viewer.id) return null;
  return entryOf(section, row)[0] ?? null;
}

function entryOf(section: SectionName, row: { id: string; updatedAt: Date; data: unknown }): EntryDto[] {
  const parsed = entrySchemas[section].safeParse(row.data);
  return parsed.success ? [{ id: row.id, version: row.updatedAt.toISOString(), data: parsed.data }] : [];
}

/** What was typed in a form and not saved; null when nothing is kept. */
export async function profileDraft(
  viewer: CandidateViewer,
  place: FormPlace,
): Promise<Record<string, string> | null> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  if (place.entryId !== null && !isId(place.entryId)) return null;
  const draft = await db().profileDraft.findFirst({
    where: { form: formName(place), profile: { accountId: viewer.id } },
  });
  return draft ? (draft.data as Record<string, string>) : null;
}
