import { z } from 'zod';
import { Category, ContractType, NoticeLanguage, Region, WorkArrangement } from '../../db/models';

/** Longest query that is read, in characters; the rest of a longer one is left out. */
export const longestQuery = 200;
export const pageSize = 25;
const lastPage = 10_000;
const mostValues = 50;

export const sorts = ['relevance', 'closing', 'newest', 'grade'] as const;
export type Sort = (typeof sorts)[number];

const several = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => [...new Set([value].flat())].filter(Boolean).slice(0, mostValues))
  .catch([])
  .default([]);

/** Values of a known list; others are left out. */
const someOf = <T extends string>(known: Record<string, T>) =>
  several.transform((values) =>
    values.filter((value): value is T => Object.values(known).includes(value as T)),
  );

/** Codes of the organisation's own, such as grades and duty stations; what cannot be one is left out. */
const codes = several.transform((values) => values.filter((value) => /^[\p{L}\p{N}_-]{1,40}$/u.test(value)));

const query = z
  .string()
  .transform((text) =>
    text
      .toWellFormed()
      .normalize()
      .replace(/[\s\p{Cc}\uFFFD]+/gu, ' ')
      .trim(),
  )
  .transform((text) => [...text].slice(0, longestQuery).join('').trim())
  .catch('')
  .default('');

/**
 * A search of vacancies, as a URL carries it, the search form asks for it and an alert keeps it. What cannot be read is
 * left out rather than refused: an old link or a typing error still finds something.
 */
export const searchSchema = z.object({
  q: query,
  contract: someOf(ContractType),
  category: someOf(Category),
  grade: codes,
  station: codes,
  region: someOf(Region),
  arrangement: someOf(WorkArrangement),
  language: someOf(NoticeLanguage),
  /** `soon`: closes within a week */
  closing: someOf({ soon: 'soon' }),
  /** `week`: opened within the last week */
  opened: someOf({ week: 'week' }),
  /** null: by relevance when words are given, else the first to close first */
  sort: z.enum(sorts).nullable().catch(null).default(null),
  /** Whether words are searched as they are typed, never as they may have been meant; abbreviations stand for the same. */
  exact: z
    .union([z.literal('1'), z.literal(true)])
    .transform(() => true)
    .catch(false)
    .default(false),
  page: z.coerce.number().int().min(1).max(lastPage).catch(1).default(1),
});

export type Search = z.infer<typeof searchSchema>;

/** What a search may be narrowed by, in the order it is offered. */
export const facetNames = [
  'contract',
  'category',
  'grade',
  'station',
  'region',
  'arrangement',
  'language',
  'closing',
  'opened',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Those that do not depend on the clock: what an alert can follow (R18). */
export const filterNames = [
  'contract',
  'category',
  'grade',
  'station',
  'region',
  'arrangement',
  'language',
] as const;
export type FilterName = (typeof filterNames)[number];

/** The query string of a search, without what is empty or usual. */
export function searchQuery(search: Partial<Search>): string {
  const query = new URLSearchParams();
  if (search.q) query.set('q', search.q);
  for (const name of facetNames) for (const value of search[name] ?? []) query.append(name, value);
  if (search.sort) query.set('sort', search.sort);
  if (search.exact) query.set('exact', '1');
  if (search.page && search.page > 1) query.set('page', String(search.page));
  const text = query.toString();
  return text ? `?${text}` : '';
}
