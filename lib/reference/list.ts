import type { Locale } from '../i18n/locales';
import { findOptions, type FindOption } from '../text/find';

/** What a list offers: its code is stored, its name is shown. */
export type Entry = {
  readonly code: string;
  readonly en: string;
  readonly fr: string;
  /** Abbreviations, former names and other words that people type for it. */
  readonly also?: readonly string[];
  /** A sentence to be printed wherever the name is. */
  readonly note?: Readonly<Record<Locale, string>>;
};

export type ReferenceList = {
  /** What may be chosen. */
  readonly entries: readonly Entry[];
  readonly codes: readonly string[];
  /** Whether `code` may be chosen. */
  has(code: string): boolean;
  /** The name of a code, also of one that is offered no more; the code itself when it is unknown. */
  name(code: string, locale: Locale): string;
  /** The sentence to print beside a name, where there is one. */
  note(code: string, locale: Locale): string | undefined;
  /** What a field offers, in the order of the language. The same array each time, so that a page carries it once. */
  options(locale: Locale): readonly FindOption[];
};

type Parts = {
  /** Sorted by name within each part; parts stay in their order. */
  parts: readonly (readonly Entry[])[];
  /** Codes stored in former times, which keep their names. */
  retired?: readonly Entry[];
};

/** A list of `parts`, each in the alphabetical order of the reader's language. */
export function sortedList({ parts, retired = [] }: Parts): ReferenceList {
  const inOrder = (locale: Locale) => {
    const { compare } = new Intl.Collator(locale);
    return parts.flatMap((part) => [...part].sort((a, b) => compare(a[locale], b[locale])));
  };
  return listOf(parts.flat(), retired, (locale) => inOrder(locale).map((entry) => optionOf(entry, locale)));
}

/** Headings with what stands under them, in the order of the data. Headings have names but cannot be chosen. */
export function groupedList<Group extends Entry>(
  groups: readonly Group[],
  entriesOf: (group: Group) => readonly Entry[],
): ReferenceList {
  return listOf(groups.flatMap(entriesOf), groups, (locale) =>
    groups.flatMap((group) =>
      entriesOf(group).map((entry) => ({ ...optionOf(entry, locale), group: group[locale] })),
    ),
  );
}

/** The entries that `typed` finds in either language, best first. */
export function find(list: ReferenceList, typed: string, locale: Locale): Entry[] {
  const byCode = new Map(list.entries.map((entry) => [entry.code, entry]));
  return findOptions(list.options(locale), typed).flatMap(({ value }) => byCode.get(value) ?? []);
}

function listOf(
  entries: readonly Entry[],
  named: readonly Entry[],
  makeOptions: (locale: Locale) => readonly FindOption[],
): ReferenceList {
  const known = new Map([...named, ...entries].map((entry) => [entry.code, entry]));
  const offered = new Set(entries.map(({ code }) => code));
  const made = new Map<Locale, readonly FindOption[]>();
  return {
    entries,
    codes: [...offered],
    has: (code) => offered.has(code),
    name: (code, locale) => known.get(code)?.[locale] ?? code,
    note: (code, locale) => known.get(code)?.note?.[locale],
    options(locale) {
      const options = made.get(locale) ?? makeOptions(locale);
      made.set(locale, options);
      return options;
    },
  };
}

function optionOf(entry: Entry, locale: Locale): FindOption {
  const other = entry[locale === 'fr' ? 'en' : 'fr'];
  const label = capitalised(entry[locale], locale);
  const also = [...(other === entry[locale] ? [] : [other]), ...(entry.also ?? [])];
  return also.length > 0 ? { value: entry.code, label, also } : { value: entry.code, label };
}

// French writes names of languages small; an option begins a line.
function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
