import { entrySchemas, type Entry, type SectionName } from './schema';
import { sectionNamed, sections, type Section } from './sections';

/** What a profile holds, section by section: valid entries in order, and where nothing is declared. */
export type ProfileContent = {
  entries: { [S in SectionName]: Entry<S>[] };
  nothing: Partial<Record<SectionName, boolean>>;
  /** Sections whose entries are in the order that their owner gave them. */
  byHand?: Partial<Record<SectionName, boolean>>;
};

export type SectionState = { name: SectionName; complete: boolean; required: boolean; count: number };
export type Completeness = {
  sections: SectionState[];
  missing: SectionName[];
  complete: boolean;
  percentage: number;
};

/** Whether an entry has all that its form asks for today; one written under older rules may not. */
export function isWhole(section: SectionName, data: unknown): boolean {
  return entrySchemas[section].safeParse(data).success;
}

/** How complete a profile is, by section and as a whole (R10); a profile is complete when every required section is. */
export function completeness(content: ProfileContent): Completeness {
  const states = sections.map((section) => stateOf(section, content));
  const required = states.filter((state) => state.required);
  const missing = required.filter((state) => !state.complete).map((state) => state.name);
  const percentage = Math.floor((100 * (required.length - missing.length)) / required.length);
  return { sections: states, missing, complete: missing.length === 0, percentage };
}

function stateOf(
  { name, required, allowsNothing }: Section,
  { entries, nothing }: ProfileContent,
): SectionState {
  const held: unknown[] = entries[name];
  const declared = allowsNothing && nothing[name] === true;
  const complete = held.length > 0 ? held.every((data) => isWhole(name, data)) : declared;
  return { name, required, count: held.length, complete };
}

/** The columns of a profile that searches and reports read, from its entries (R21, R24). */
export function derivedColumns({ entries }: ProfileContent) {
  const interests = entries.contract_interests[0];
  return {
    givenName: entries.personal[0]?.givenName ?? null,
    familyName: entries.personal[0]?.familyName ?? null,
    nationality: entries.nationality[0]?.countries[0] ?? null,
    residence: entries.address[0]?.country ?? null,
    wantsShortTerm: interests?.shortTerm ?? false,
    wantsConsultancy: interests?.consultancy ?? false,
    wantsInternship: interests?.internship ?? false,
  };
}

/** Entries as lists show them: as their owner ordered them, or the most recent first where they have dates, else as they were added. */
export function inOrder<T extends { data: object }>(entries: readonly T[], byHand: boolean): T[] {
  if (byHand) return [...entries];
  return [...entries].sort((a, b) => recency(b).localeCompare(recency(a)));
}

function recency({ data }: { data: object }): string {
  if ('date' in data) return String(data.date);
  return 'from' in data ? `${('to' in data && data.to) || '9999-99'} ${String(data.from)}` : '';
}

/** The ids with one of them a place further up or down; null where it is at that end, or none of them. */
export function moved(ids: readonly string[], id: string, direction: 'up' | 'down'): string[] | null {
  const from = ids.indexOf(id);
  const to = from + (direction === 'up' ? -1 : 1);
  if (from < 0 || to < 0 || to >= ids.length) return null;
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** Whether entries of a section have dates, by which they are ordered unless their owner orders them. */
export function isDated(section: SectionName): boolean {
  return sectionNamed(section).fields.some(({ name }) => name === 'from' || name === 'date');
}

/** The section after `name`, where a candidate goes on; null after the last. */
export function nextSection(name: SectionName): SectionName | null {
  const index = sections.findIndex((section) => section.name === name);
  return sections[index + 1]?.name ?? null;
}
