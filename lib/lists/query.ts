import { z } from 'zod';
import { optionalLine } from '../forms/fields';

// What a list is asked for stands in its address: one schema per list. What cannot be read is left out, not refused.

/** What a list is searched for. */
export const wordsSchema = optionalLine(200).catch('');

/** The number of a page. */
export const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1).default(1);

/** A filter that is one of a few values. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z
    .enum(values)
    .catch(fallback as never)
    .default(fallback as never);

/** The columns that a list can be sorted by, the first unless another is asked for. */
export const sortedBy = <const T extends readonly [string, ...string[]]>(sorts: T) => ({
  sort: oneOf(sorts, sorts[0]),
  direction: oneOf(['asc', 'desc'], 'asc'),
});

/**
 * A list that is filtered, sorted and paged by its address. `fields` are its filters and its sort (sortedBy); the page is
 * added. Every field has a default, so that an empty address is a list too.
 */
export function listQuery<Fields extends z.ZodRawShape>(fields: Fields) {
  const schema = z.object({ ...fields, page: pageSchema });
  type Search = z.infer<typeof schema>;
  const defaults = schema.parse({});
  return {
    schema,
    defaults,
    /** Reads the query of an address. */
    parse: (query: unknown): Search => schema.parse(query),
    /** The query of an address, with `?`: only what differs from the defaults, so that addresses stay short. */
    query: (search: Partial<Search>): string => queryOf({ ...defaults, ...search }, defaults),
    /** The same list with something changed. On any other change than of the page, it is read from the first. */
    changed: (search: Search, change: Partial<Search>): Search => ({ ...search, page: 1, ...change }),
    /** The same list sorted by another column, from its first page. */
    sorted: (search: Search, sort: string, direction: 'asc' | 'desc'): Search =>
      schema.parse({ ...search, sort, direction, page: 1 }),
  };
}

function queryOf(search: object, defaults: object): string {
  const changed = Object.entries(search).filter(
    ([name, value]) => value !== (defaults as Record<string, unknown>)[name],
  );
  const text = new URLSearchParams(changed.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}

/** A list that is searched by words alone. */
export const wordsQuery = listQuery({ q: wordsSchema });
export type WordsSearch = ReturnType<typeof wordsQuery.parse>;

/** A list that is paged only. */
export const pagedQuery = listQuery({});
