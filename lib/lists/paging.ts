/** One page of a longer list; `last` is the number of pages, at least 1. */
export type Paged<T> = { rows: T[]; total: number; page: number; last: number };

/** The page of `all` that a reader asked for; a page past the end is the last one. */
export function pageOf<T>(all: readonly T[], page: number, size: number): Paged<T> {
  const last = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(page, last);
  return { rows: all.slice((shown - 1) * size, shown * size), total: all.length, page: shown, last };
}

/** A text as lists compare it: in the order of the reader's language, digits as numbers, without regard to case or accents first. */
export function collatorOf(locale: string): Intl.Collator {
  return new Intl.Collator(locale, { numeric: true });
}

/** Whether `text` (already folded) has every word of the query (already folded). */
export function hasWords(text: string, query: string): boolean {
  return query
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => text.includes(word));
}
