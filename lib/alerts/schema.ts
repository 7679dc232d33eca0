import { z } from 'zod';
import { Region } from '../db/models';
import { choice, code, optionalLine } from '../forms/fields';
import { locales } from '../i18n/locales';
import { arrangements, categories, contractTypes, noticeLanguages } from '../vacancies/authoring/schema';
import {
  filterNames,
  searchQuery,
  searchSchema,
  type FilterName,
  type Search,
} from '../vacancies/search/schema';
import { longestName } from './rules';

export const frequencies = ['instant', 'daily', 'weekly'] as const;
const regions = Object.values(Region);

/** What an alert follows: a search without its page, as JobAlert.criteria keeps it. */
export type Criteria = Pick<Search, 'q' | FilterName>;

/** The values each filter offers. */
export type CriteriaOptions = Record<FilterName, readonly string[]>;

/**
 * The values of every filter; grades and duty stations are data. Those that an alert follows already (`own`) stay on offer
 * when no notice has them any more: without them it would follow everything once it is saved.
 */
export function criteriaOptions(
  { stations, grades }: { stations: { id: string }[]; grades: string[] },
  own?: Criteria,
): CriteriaOptions {
  const withOwn = (known: string[], followed: string[] = []) => [...new Set([...known, ...followed])];
  return {
    contract: contractTypes,
    category: categories,
    grade: withOwn(grades, own?.grade),
    station: withOwn(
      stations.map(({ id }) => id),
      own?.station,
    ),
    region: regions,
    arrangement: arrangements,
    language: noticeLanguages,
  };
}

/** What of a search an alert can follow: what `options` knows, each value once and in their order. */
export function criteriaOf(
  search: { q: string } & Record<FilterName, readonly string[]>,
  options: CriteriaOptions,
): Criteria {
  const kept = filterNames.map((name) => [
    name,
    options[name].filter((value) => search[name].includes(value)),
  ]);
  return { q: search.q, ...Object.fromEntries(kept) } as Criteria;
}

/** Criteria as JobAlert.criteria holds them. */
export const criteriaSchema = searchSchema.pick({
  q: true,
  contract: true,
  category: true,
  grade: true,
  station: true,
  region: true,
  arrangement: true,
  language: true,
});

/** The search an alert follows. Its words are taken as they are: what they may have been meant as changes from day to day. */
export function criteriaSearch(criteria: Criteria): Search {
  return searchSchema.parse({ ...criteria, exact: criteria.q !== '' });
}

/** The query string of the search an alert follows, '' for all vacancies: the same for the same criteria. */
export function criteriaQuery(criteria: Criteria): string {
  return searchQuery(criteriaSearch(criteria));
}

const several = (values: readonly string[]) =>
  z.union([z.array(code(values)).max(values.length), code(values).transform((value) => [value])]).default([]);

/** The form of an alert; `options` are the values that its filters offer. */
export function alertSchema(options: CriteriaOptions) {
  const filters = Object.fromEntries(filterNames.map((name) => [name, several(options[name])]));
  return z.object({
    name: optionalLine(longestName),
    /** The name that was suggested for the search the form began with. */
    suggested: optionalLine(500),
    frequency: choice(frequencies),
    locale: choice(locales),
    q: optionalLine(200),
    ...(filters as Record<FilterName, ReturnType<typeof several>>),
  });
}

export type AlertForm = z.infer<ReturnType<typeof alertSchema>>;

/** The button that pauses an alert or resumes it. */
export const pauseSchema = z.object({
  active: z.enum(['true', 'false']).transform((value) => value === 'true'),
});

/** The token of an unsubscribe link: base64url of 256 bits. */
export const tokenSchema = z.string().regex(/^[\w-]{43}$/);
