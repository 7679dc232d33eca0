import type { ProfileContent } from './rules';
import { sections } from './sections';
import { readEntry } from './stored';

type Stored = { id: string; section: string; position: number; version: number; data: unknown };

/** Stored entries as content, in their order. */
export function contentOf(
  stored: Stored[],
  nothing: ProfileContent['nothing'],
  byHand: ProfileContent['byHand'] = {},
): ProfileContent {
  const sorted = [...stored].sort((a, b) => a.position - b.position);
  const entries = sections.map(({ name }) => {
    const own = sorted.filter((entry) => entry.section === name);
    return [name, own.map((entry) => readEntry(name, entry))];
  });
  return { entries: Object.fromEntries(entries) as ProfileContent['entries'], nothing, byHand };
}
