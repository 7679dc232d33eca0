import type { DraftPlace, Typed } from '../drafts/rules';
import { addDuration } from '../time/rules';
import { isSectionName } from './sections';
import type { SectionName } from './schema';

/** For how long a deleted entry can be restored. */
export const undoMinutes = 10;

const prefix = 'removed:';

/** Where a deleted entry is kept until it can no longer be restored: among the drafts, sealed, exported and erased like them. */
export function removedPlace(section: SectionName, entryId: string): DraftPlace {
  return { form: `${prefix}${section}`, instance: entryId };
}

/** The drafts that are deleted entries of a section. */
export const removedPlaces = (section: SectionName) => ({ form: `${prefix}${section}` });

/** The drafts that are deleted entries. */
export const anyRemoved = { form: { startsWith: prefix } };

/** The section of a draft that is a deleted entry; null for any other. */
export function removedFrom({ form }: Pick<DraftPlace, 'form'>): SectionName | null {
  const section = form.startsWith(prefix) ? form.slice(prefix.length) : '';
  return isSectionName(section) ? section : null;
}

/** What was deleted up to this instant can no longer be restored at `now`. */
export const undoLimit = (now: Date): Date => addDuration(now, { minutes: -undoMinutes });

export type Removed = {
  data: Record<string, unknown>;
  /** How many entries stood before it. */
  at: number;
  addedAt: string;
};

/** A deleted entry as a draft holds it. */
export function removedTyped({ data, at, addedAt }: Removed): Typed {
  return { data: JSON.stringify(data), at: String(at), addedAt };
}

/** A deleted entry from its draft. */
export function removedEntry({ data, at, addedAt }: Typed): Removed {
  const held = JSON.parse(String(data)) as Record<string, unknown>;
  return { data: held, at: Number(at), addedAt: String(addedAt) };
}
