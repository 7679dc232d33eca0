import { currentKeyId } from '../sealing/keys';
import { completeness, type ProfileContent } from './rules';
import type { Entry, SectionName } from './schema';
import { isSectionName, sections } from './sections';
import { readEntry, sealEntry } from './stored';
import { profileVersion } from './upcast';

type SingleSection = 'personal' | 'nationality' | 'address' | 'contract_interests';
type ListSection = Exclude<SectionName, SingleSection>;

/** The profile as frozen into an application (R14), in today's shape and opened. */
export type ProfileSnapshot = {
  version: typeof profileVersion;
  email: string;
  /** Sections in which the candidate stated that there is nothing to enter. */
  nothing: SectionName[];
  /** Sections whose entries are in the order that the candidate gave them. */
  byHand: SectionName[];
} & { [S in SingleSection]: Entry<S> } & { [S in ListSection]: Entry<S>[] };

/** The profile as an application freezes it; null while it is not complete (R14). */
export function buildSnapshot(email: string, content: ProfileContent): ProfileSnapshot | null {
  if (!completeness(content).complete) return null;
  const { entries, nothing, byHand = {} } = content;
  const parts = sections.map(({ name, kind }) => [
    name,
    kind === 'single' ? entries[name][0] : entries[name],
  ]);
  const declared = sections
    .map(({ name }) => name)
    .filter((name) => nothing[name] && entries[name].length === 0);
  return {
    version: profileVersion,
    email,
    nothing: declared,
    byHand: sections.map(({ name }) => name).filter((name) => byHand[name]),
    ...Object.fromEntries(parts),
  } as ProfileSnapshot;
}

/** A snapshot as the record with this id stores it, its sealed fields sealed. */
export function sealSnapshot(snapshot: ProfileSnapshot, recordId: string): ProfileSnapshot {
  return mapEntries(snapshot, (name, data) => sealEntry(name, data as Entry<typeof name>, recordId));
}

/** What the record with this id holds of a snapshot: it, sealed, the version of its shape and the key that sealed it. */
export function storedSnapshot(snapshot: ProfileSnapshot, id: string) {
  return { snapshot: sealSnapshot(snapshot, id), snapshotVersion: profileVersion, keyId: currentKeyId() };
}

/** A stored snapshot in today's shape and opened, whichever version it was written in; null once erased. Throws SealBroken. */
export function readSnapshot(stored: {
  id: string;
  snapshot: unknown;
  snapshotVersion: number;
}): ProfileSnapshot | null {
  const { id, snapshot, snapshotVersion: version } = stored;
  if (typeof snapshot !== 'object' || snapshot === null) return null;
  const given = snapshot as Record<string, unknown>;
  const email = typeof given.email === 'string' ? given.email : '';
  const names = (value: unknown) =>
    [value].flat().filter((name): name is SectionName => isSectionName(String(name)));
  const [nothing, byHand] = [names(given.nothing), names(given.byHand)];
  const frame = { version: profileVersion, email, nothing, byHand } as ProfileSnapshot;
  const shaped = sections.map(({ name, kind }) => {
    const entries = kind === 'list' ? (Array.isArray(given[name]) ? given[name] : []) : [given[name]];
    const read = entries.map((data: unknown) => readEntry(name, { id, version, data }));
    return [name, kind === 'list' ? read : read[0]];
  });
  return { ...given, ...frame, ...Object.fromEntries(shaped) } as ProfileSnapshot;
}

function mapEntries(
  snapshot: ProfileSnapshot,
  change: (name: SectionName, data: unknown) => unknown,
): ProfileSnapshot {
  const parts = sections.map(({ name, kind }) => {
    const held = snapshot[name];
    return [name, kind === 'list' ? [held].flat().map((data) => change(name, data)) : change(name, held)];
  });
  return { ...snapshot, ...Object.fromEntries(parts) } as ProfileSnapshot;
}
