import {
  entrySchemas,
  snapshotSchema,
  snapshotVersion,
  type Entry,
  type ProfileSnapshot,
  type SectionName,
} from './schema';
import { sectionNamed, sections, type Section } from './sections';

/** What a profile holds, section by section: valid entries in order, and where nothing is declared. */
export type ProfileContent = {
  entries: { [S in SectionName]: Entry<S>[] };
  nothing: Partial<Record<SectionName, boolean>>;
};

export type SectionState = { name: SectionName; complete: boolean; required: boolean; count: number };
export type Completeness = {
  sections: SectionState[];
  missing: SectionName[];
  complete: boolean;
  percentage: number;
};

type Stored = { section: string; position: number; data: unknown };

/** Stored entries as content: those that still fit their section's schema, in their order. */
export function contentOf(stored: Stored[], nothing: ProfileContent['nothing']): ProfileContent {
  const sorted = [...stored].sort((a, b) => a.position - b.position);
  const entries = sections.map(({ name }) => {
    const own = sorted.filter((entry) => entry.section === name);
    return [name, own.flatMap((entry) => entrySchemas[name].safeParse(entry.data).data ?? [])];
  });
  return { entries: Object.fromEntries(entries) as ProfileContent['entries'], nothing };
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
  const count = entries[name].length;
  return { name, required, count, complete: count > 0 || (allowsNothing && nothing[name] === true) };
}

/** The profile as an application freezes it; null while it is not complete (R14). */
export function buildSnapshot(email: string, { entries, nothing }: ProfileContent): ProfileSnapshot | null {
  if (!completeness({ entries, nothing }).complete) return null;
  const [personal] = entries.personal;
  const [nationality] = entries.nationality;
  const [address] = entries.address;
  const [contract_interests] = entries.contract_interests;
  const { languages, education, employment } = entries;
  return snapshotSchema.parse({
    version: snapshotVersion,
    email,
    personal,
    nationality,
    address,
    languages,
    education,
    employment,
    contract_interests,
  });
}

/** The columns of a profile that searches and reports read, from its entries (R21, R24). */
export function derivedColumns({ entries }: ProfileContent) {
  const interests = entries.contract_interests[0];
  return {
    givenName: entries.personal[0]?.givenName ?? null,
    familyName: entries.personal[0]?.familyName ?? null,
    gender: entries.personal[0]?.gender ?? null,
    nationality: entries.nationality[0]?.country ?? null,
    residence: entries.address[0]?.country ?? null,
    wantsShortTerm: interests?.shortTerm ?? false,
    wantsConsultancy: interests?.consultancy ?? false,
    wantsInternship: interests?.internship ?? false,
  };
}

/** Entries as lists show them: the most recent first where they have dates, else as they were added. */
export function newestFirst<T extends { data: object }>(entries: T[]): T[] {
  const end = ({ data }: T) =>
    'from' in data ? `${('to' in data && data.to) || '9999-99'} ${String(data.from)}` : '';
  return [...entries].sort((a, b) => end(b).localeCompare(end(a)));
}

const youngest = 15;
const oldest = 110;

/** Whether a date of birth (YYYY-MM-DD) is that of a person who could apply, at `today` (YYYY-MM-DD). */
export function plausibleBirth(date: string, today: string): boolean {
  const years =
    Number(today.slice(0, 4)) - Number(date.slice(0, 4)) - (today.slice(5) < date.slice(5) ? 1 : 0);
  return years >= youngest && years <= oldest;
}

/** The section after `name`, where a candidate goes on; null after the last. */
export function nextSection(name: SectionName): SectionName | null {
  const index = sections.findIndex((section) => section.name === name);
  return sections[index + 1]?.name ?? null;
}

const longestDraft = 60_000;

/**
 * What of the values typed in a form of `section` is kept as its draft: the texts of its fields, however wrong, without
 * what no database holds (NUL, halves of characters). Null when they come to more than a form could sensibly hold.
 */
export function draftOf(section: SectionName, typed: Record<string, unknown>): Record<string, string> | null {
  const texts = sectionNamed(section).fields.flatMap(({ name }) => {
    const value = Object.hasOwn(typed, name) ? typed[name] : undefined;
    return typeof value === 'string' ? [[name, value.replaceAll('\u0000', '').toWellFormed()] as const] : [];
  });
  const length = texts.reduce((sum, [, text]) => sum + text.length, 0);
  return length > longestDraft ? null : Object.fromEntries(texts);
}
