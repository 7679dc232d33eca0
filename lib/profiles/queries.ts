import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db, type ReadDb, type Tx } from '../db/client';
import { isId } from '../forms/fields';
import { readDraft, type KeptDraft } from '../drafts/commands';
import { draftRecord, openDraft } from '../drafts/stored';
import { displayName } from '../text/names';
import { localDateAt } from '../time/rules';
import type { PlausibilityContext } from './plausibility';
import { contentOf } from './content';
import { completeness, inOrder, isWhole, type Completeness, type ProfileContent } from './rules';
import type { Entry, SectionName } from './schema';
import { removedEntry, removedPlaces, undoLimit } from './removed';
import { draftPlace, isNew, type FormPlace } from './sections';
import { buildSnapshot, type ProfileSnapshot } from './snapshot';
import { readEntry } from './stored';

export type EntryDto<S extends SectionName = SectionName> = {
  id: string;
  version: string;
  data: Entry<S>;
  /** Whether it has all that its form asks for today. */
  whole: boolean;
};
export type SectionDto = {
  entries: EntryDto[];
  nothingToDeclare: boolean;
  /** Whether the entries are in the order that the candidate gave them. */
  byHand: boolean;
};

/** Every entry and declaration of an account's profile, for use inside a transaction or out of one. */
export async function readContent(source: Tx | ReadDb, accountId: string): Promise<ProfileContent> {
  const profile = await source.candidateProfile.findUnique({
    where: { accountId },
    include: { entries: true, sections: true },
  });
  const rows = profile?.sections ?? [];
  const nothing = Object.fromEntries(rows.map(({ name, nothingToDeclare }) => [name, nothingToDeclare]));
  const byHand = Object.fromEntries(rows.map((row) => [row.name, row.byHand]));
  return contentOf(profile?.entries ?? [], nothing, byHand);
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
      derived: { applicantName: string; nationality: string };
    }
  | { ok: false; missing: SectionName[] };

/** Freezes an account's profile inside the transaction of its application. The caller has authorised. */
export async function takeSnapshot(tx: Tx, accountId: string): Promise<SnapshotResult> {
  const account = await tx.candidateAccount.findUnique({ where: { id: accountId }, select: { email: true } });
  const content = await readContent(tx, accountId);
  const snapshot = account && buildSnapshot(account.email, content);
  if (!snapshot) return { ok: false, missing: completeness(content).missing };
  const derived = {
    applicantName: displayName(snapshot.personal),
    nationality: snapshot.nationality.countries[0] ?? '',
  };
  return { ok: true, snapshot, derived };
}

/** One section of the candidate's profile, entries in their order. */
export async function profileSection(viewer: CandidateViewer, section: SectionName): Promise<SectionDto> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  const rows = await db().profileEntry.findMany({
    where: { section, profile: { accountId: viewer.id } },
    orderBy: { position: 'asc' },
  });
  const declared = await db().profileSection.findFirst({
    where: { name: section, profile: { accountId: viewer.id } },
  });
  const entries = rows.map((row) => entryOf(section, row));
  const { nothingToDeclare, byHand } = declared ?? { nothingToDeclare: false, byHand: false };
  return { entries: inOrder(entries, byHand), nothingToDeclare, byHand };
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
  return entryOf(section, row);
}

type Row = { id: string; updatedAt: Date; version: number; data: unknown };

function entryOf(section: SectionName, row: Row): EntryDto {
  const data = readEntry(section, row);
  return { id: row.id, version: row.updatedAt.toISOString(), data, whole: isWhole(section, data) };
}

/** Entries of a section that were deleted a moment ago, and can still be restored, the latest first. */
export async function removedEntries(
  viewer: CandidateViewer,
  section: SectionName,
  now: Date,
): Promise<{ id: string; data: Entry<SectionName> }[]> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  const rows = await db().draft.findMany({
    where: { candidateId: viewer.id, ...removedPlaces(section), updatedAt: { gt: undoLimit(now) } },
    orderBy: { updatedAt: 'desc' },
  });
  return rows.map(({ form, instance, data }) => ({
    id: instance,
    data: removedEntry(openDraft(data, draftRecord(viewer.id, { form, instance })))
      .data as Entry<SectionName>,
  }));
}

/** What an entry of the viewer's is held against before it is saved. */
export async function plausibilityContext(
  viewer: CandidateViewer,
  { section, instance }: FormPlace,
  now: Date,
): Promise<PlausibilityContext> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  const rows = await db().profileEntry.findMany({
    where: { section: { in: ['personal', section] }, profile: { accountId: viewer.id } },
  });
  const [personal] = rows.filter((row) => row.section === 'personal').map((row) => entryOf('personal', row));
  const others = rows.filter((row) => row.section === section && row.id !== instance);
  return {
    today: localDateAt(now, 'UTC'),
    birth: (personal as EntryDto<'personal'> | undefined)?.data.dateOfBirth || null,
    others: others.map((row) => entryOf(section, row).data),
  };
}

/** What was typed in a form of the profile and not saved; null when nothing is kept. */
export async function profileDraft(viewer: CandidateViewer, place: FormPlace): Promise<KeptDraft | null> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  if (!isId(place.instance)) return null;
  return readDraft(db(), viewer, draftPlace(place));
}

/** The names of the additions to a list that were begun and not saved, the latest first. */
export async function begunEntries(viewer: CandidateViewer, section: SectionName): Promise<string[]> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  const { form } = draftPlace({ section, instance: '' });
  const rows = await db().draft.findMany({
    where: { candidateId: viewer.id, form },
    orderBy: { updatedAt: 'desc' },
    select: { instance: true },
  });
  return rows.map(({ instance }) => instance).filter((instance) => isNew({ section, instance }));
}
