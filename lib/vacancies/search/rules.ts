import { facetNames, type FacetName, type Search, type Sort } from './schema';

/** The order a search is shown in: by relevance only where there are words to be relevant to. */
export function sortOf({ q, sort }: Pick<Search, 'q' | 'sort'>): Sort {
  if (q === '') return sort === null || sort === 'relevance' ? 'closing' : sort;
  return sort ?? 'relevance';
}

/** Whether a search asks for less than everything that is open. */
export function isNarrowed(search: Search): boolean {
  return search.q !== '' || activeFilters(search) > 0;
}

/** How many filter values are chosen. */
export function activeFilters(search: Search): number {
  return facetNames.reduce((count, name) => count + search[name].length, 0);
}

/** Something a reader has narrowed the search by, with the search that is left without it. */
export type Chip = { name: FacetName | 'q'; value: string; without: Search };

/** What a search is narrowed by, words first; each can be taken away alone, which leads back to the first page. */
export function chipsOf(search: Search): Chip[] {
  const first = { ...search, page: 1 };
  const words: Chip[] =
    search.q === '' ? [] : [{ name: 'q', value: search.q, without: { ...first, q: '', exact: false } }];
  const filters = facetNames.flatMap((name) =>
    search[name].map((value) => ({ name, value, without: withoutValue(first, name, value) })),
  );
  return [...words, ...filters];
}

function withoutValue(search: Search, name: FacetName, value: string): Search {
  return { ...search, [name]: search[name].filter((each) => each !== value) };
}

/** A search with one of its filters empty. */
export function withoutFilter(search: Search, name: FacetName): Search {
  return { ...search, [name]: [], page: 1 };
}

/** A query with the words in it that were read as others, as they were read. */
export function correctedQuery(query: string, words: readonly { asked: string; used: string }[]): string {
  return words.reduce(
    (text, { asked, used }) => (asked === used ? text : text.replace(wholeWord(asked), () => used)),
    query,
  );
}

// Not where it is part of another: of "district ict" the last word alone is an abbreviation.
function wholeWord(word: string): RegExp {
  const literal = word.replace(/[^\p{L}\p{M}\p{N}]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${literal}(?![\p{L}\p{M}\p{N}])`, 'u');
}

/**
 * What of a search is followed, by feed or alert: the words as they were read, in no order, from the first page. An
 * abbreviation stays one, since every search reads it alike.
 */
export function followedSearch(
  search: Search,
  words: readonly { asked: string; used: string; isWrittenOut?: true }[],
): Search {
  const meant = words.filter(({ isWrittenOut }) => !isWrittenOut);
  return { ...search, q: correctedQuery(search.q, meant), sort: null, page: 1 };
}

/** A word as notices write it: a grade or a reference, whose signs are not searched, has them again. */
export function asNoticesWrite(word: string): string {
  const code = word
    .replace(/^([pdg])(\d{1,2})$/i, '$1-$2')
    .replace(/^no([a-e])$/i, 'no-$1')
    .replace(/^([a-z]{2})(\d{4})(\d{3,6})$/i, '$1/$2/$3');
  return code === word ? word : code.toUpperCase();
}

const categoryOrder = ['director', 'professional', 'national_officer', 'general_service', 'none'];

/** A number that sorts posts by grade, the highest first: D-2 before D-1 before P-5; posts without a grade last. */
export function gradeOrder(category: string, grade: string | null): number {
  const level = grade?.match(/(?:(\d+)|-([A-Z]))$/);
  const step = level?.[1] ? Number(level[1]) : level?.[2] ? level[2].charCodeAt(0) - 64 : 0;
  return categoryOrder.indexOf(category) * 100 + (grade === null ? 99 : 50 - step);
}
