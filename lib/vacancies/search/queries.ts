import type { NoticeLanguage } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import type { VacancySummary } from '../dto';
import { openSummaries, pastVacancy } from '../queries';
import { referenceAsked } from '../references/rules';
import { type Facets, type Selection, select } from './table';
import { type Hit, hitsOf } from './highlight';
import { type Found, pageOf, scoresOf } from './postings';
import { type QueryReading, type Reading, readQuery } from './interpret-query';
import { sortOf } from './rules';
import { type Search, pageSize, searchSchema } from './schema';
import { type Snapshot, snapshot } from './snapshot';
import { type SearchDocument, documentOf, searchables } from './document';

// What is read here is public: no viewer is asked for. Only notices that are open are found.

export type SearchResult = {
  /** The vacancies of one page, in the order asked for. */
  rows: Hit[];
  /** How many fit, on all pages. */
  total: number;
  /** How many are open, whatever is asked for. */
  open: number;
  /** The page shown: the last one when a later one was asked for. */
  page: number;
  pages: number;
  facets: Facets;
  /** How many would fit if one filter were empty. */
  without: Selection['without'];
  /** How each word was read, and what it finds alone; those that are unwanted find nothing. */
  words: Pick<Reading, 'asked' | 'used' | 'isWrittenOut' | 'hits'>[];
  /** Where nothing fits: the vacancy whose reference was asked for, which is over. */
  past: VacancySummary | null;
  /** Names of the duty stations among the facets. */
  stations: ReadonlyMap<string, Record<Locale, string>>;
};

/** The vacancies open at `now` that fit a search, one page of them, for a reader of `locale`. */
export async function searchVacancies(search: Search, locale: Locale, now: Date): Promise<SearchResult> {
  const index = await snapshot();
  const { reading, selection, scores } = await fit(index, search, now);
  const { wanted, unwanted } = reading;
  const { fitting, facets, without, open } = selection;
  const pages = Math.max(1, Math.ceil(fitting.length / pageSize));
  const page = Math.min(search.page, pages);
  const shown = pageOf(index.table, fitting, {
    sort: sortOf(search),
    scores,
    start: (page - 1) * pageSize,
    end: page * pageSize,
  });
  const ids = shown.map((position) => index.table.ids[position]!);
  const rows = await hitsOf(await summariesOf(index, ids, now), {
    stems: new Set(wanted.flatMap(({ stems }) => stems)),
    byFacts: foundByFacts(index, wanted),
    locale,
    passages: index.passages,
  });
  const words = [...wanted, ...unwanted.map((word) => ({ ...word, hits: 0 }))];
  const reference = fitting.length === 0 ? referenceAsked(search.q) : null;
  return {
    rows,
    total: fitting.length,
    open,
    page,
    pages,
    facets,
    without,
    words: words.map(({ asked, used, isWrittenOut, hits }) => ({ asked, used, isWrittenOut, hits })),
    past: reference ? await pastVacancy(reference, now) : null,
    stations: index.stations,
  };
}

// Those with these ids, which the index says are open at `now`. Whatever changes of a vacancy makes another version of the
// index, so that nothing kept with this one is out of date.
async function summariesOf(
  { summaries }: Snapshot,
  ids: readonly string[],
  now: Date,
): Promise<VacancySummary[]> {
  const missing = ids.filter((id) => !summaries.has(id));
  for (const summary of await openSummaries(missing, now)) summaries.set(summary.id, summary);
  return ids.flatMap((id) => summaries.get(id) ?? []);
}

/** For machines: the vacancies open at `now` that fit a search, from `start` up to `end` in its order, and how many fit. */
export async function vacanciesMatching(
  search: Partial<Search>,
  { start, end }: { start: number; end: number },
  now: Date,
): Promise<{ rows: VacancySummary[]; total: number }> {
  const index = await snapshot();
  const whole = searchSchema.parse(search);
  const { selection, scores } = await fit(index, whole, now);
  const shown = pageOf(index.table, selection.fitting, { sort: sortOf(whole), scores, start, end });
  const ids = shown.map((position) => index.table.ids[position]!);
  return { rows: await summariesOf(index, ids, now), total: selection.fitting.length };
}

/** Those of the vacancies with these ids that are open at `now` and fit a search, in their order. */
export async function idsMatching(
  search: Partial<Search>,
  ids: readonly string[],
  now: Date,
): Promise<string[]> {
  return idsFitting(await snapshot(), search, ids, now);
}

/**
 * A search, for any number of queries, among the vacancies in `had` that are open at `now`, as if each said only what it does
 * in those of its languages. It answers with the ids of what fits, in their order.
 */
export async function earlierSearch(
  had: ReadonlyMap<string, readonly NoticeLanguage[]>,
  now: Date,
): Promise<(words: Pick<Search, 'q' | 'exact'>) => Promise<string[]>> {
  const index = await earlierSnapshot(await snapshot(), had);
  return (words) => idsFitting(index, words, [...had.keys()], now);
}

async function idsFitting(index: Snapshot, search: Partial<Search>, ids: readonly string[], now: Date) {
  const { selection } = await fit(index, searchSchema.parse(search), now);
  const fitting = new Set(selection.fitting.map((position) => index.table.ids[position]));
  return ids.filter((id) => fitting.has(id));
}

async function fit(index: Snapshot, search: Search, now: Date) {
  const reading = search.q === '' ? noWords : await readQuery(index, search, now);
  const found = reading.wanted.map((word) => word.found);
  const scores = search.q === '' ? null : scoresOf(index.table, found, reading.without);
  const worded = scores && ((position: number) => scores[position]! > 0);
  return { reading, scores, selection: select(index.table, search, worded, now) };
}

const noWords: QueryReading = { wanted: [], unwanted: [], without: [] };

function foundByFacts({ table }: Snapshot, readings: readonly Reading[]): Set<string> {
  const ids = new Set<string>();
  for (const { found } of readings)
    for (const number of found.facts) {
      const id = table.ids[table.positions[number] ?? -1];
      if (id !== undefined) ids.add(id);
    }
  return ids;
}

/** The index as if each vacancy of `had` said only what it does in those of its languages. */
async function earlierSnapshot(
  index: Snapshot,
  had: ReadonlyMap<string, readonly NoticeLanguage[]>,
): Promise<Snapshot> {
  const { found } = await searchables([...had.keys()], []);
  const documents = new Map<number, SearchDocument>();
  for (const { id, texts, ...vacancy } of found) {
    const said = texts.filter(({ language }) => had.get(id)?.includes(language));
    const number = index.table.positions.indexOf(index.table.ids.indexOf(id));
    documents.set(number, documentOf({ ...vacancy, texts: said }));
  }
  const find = async (stems: readonly string[]) =>
    asIn(documents, new Set(stems), await index.lookup.find(stems));
  return { ...index, lookup: { find } };
}

function asIn(
  documents: ReadonlyMap<number, SearchDocument>,
  stems: ReadonlySet<string>,
  found: Found,
): Found {
  const numbers = (now: Uint32Array, partsOf: (document: SearchDocument) => readonly string[]) => {
    const others = now.filter((number) => !documents.has(number));
    const own = [...documents].filter(([, document]) => partsOf(document).some((stem) => stems.has(stem)));
    return Uint32Array.from([...others, ...own.map(([number]) => number)]);
  };
  return {
    anywhere: numbers(found.anywhere, ({ title, facts, summary, body }) =>
      [title, facts, summary, body].flat(),
    ),
    title: numbers(found.title, ({ title }) => title),
    facts: numbers(found.facts, ({ facts }) => facts),
    summary: numbers(found.summary, ({ summary }) => summary),
  };
}
