/** One page of a longer list; `last` is the number of pages, at least 1. */
export type Paged<T> = { rows: T[]; total: number; page: number; last: number };

/** Which page of `total` rows a reader is shown who asked for `page`, and where it starts; a page past the end is the last one. */
export function placeOf(total: number, page: number, size: number) {
  const last = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(page, last);
  return { total, page: shown, last, start: (shown - 1) * size };
}

/** The page of `all` that a reader asked for. */
export function pageOf<T>(all: readonly T[], page: number, size: number): Paged<T> {
  const { start, ...place } = placeOf(all.length, page, size);
  return { ...place, rows: all.slice(start, start + size) };
}

/** A text as lists compare it: in the order of the reader's language, digits as numbers, without regard to case or accents first. */
export function collatorOf(locale: string): Intl.Collator {
  return new Intl.Collator(locale, { numeric: true });
}
