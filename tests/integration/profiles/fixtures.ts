import type { CandidateViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { saveEntry, type SaveResult } from '@/lib/profiles/commands';
import { entrySchemas, type Entry, type SectionName } from '@/lib/profiles/schema';
import { candidate } from '../../builders';
import { onlyInstance, sectionNamed } from '@/lib/profiles/sections';
import { formToAdd, inputs } from '../../unit/profiles/inputs';

export const now = new Date('2026-11-24T10:00:00Z');

/** A candidate who has entered nothing yet. */
export const newcomer = () => candidate({ profile: 'none' });

/** The entry a correctly filled form of a section makes, with what is given changed. */
export function entryOf<S extends SectionName>(section: S, changes: Record<string, unknown> = {}): Entry<S> {
  return entrySchemas[section].parse({ ...inputs[section], ...changes }) as Entry<S>;
}

/** Adds an entry to a section. */
export function add(
  viewer: CandidateViewer,
  section: SectionName,
  changes: Record<string, unknown> = {},
): Promise<SaveResult> {
  const data = entryOf(section, changes);
  return saveEntry(viewer, { ...formToAdd(section), version: null, data }, now);
}

/** The same, where it must succeed; returns its id. */
export async function added(
  viewer: CandidateViewer,
  section: SectionName,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const result = await add(viewer, section, changes);
  if (!result.ok) throw new Error(result.refusal);
  return result.entryId;
}

/** Everything stored of a candidate's profile, the instants of writing aside. */
export async function stored(viewer: CandidateViewer) {
  const profile = await db().candidateProfile.findUnique({
    where: { accountId: viewer.id },
    include: {
      entries: { orderBy: [{ section: 'asc' }, { position: 'asc' }] },
      sections: { orderBy: { name: 'asc' } },
    },
    omit: { updatedAt: true },
  });
  if (!profile) return null;
  const drafts = await db().draft.findMany({ where: { candidateId: viewer.id }, orderBy: { form: 'asc' } });
  return { ...profile, drafts };
}

/** The form that edits an entry with this id. */
export const formOf = (section: SectionName, id: string) => ({
  section,
  instance: sectionNamed(section).kind === 'single' ? onlyInstance : id,
});
