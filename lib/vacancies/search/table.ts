import { gradeOrder } from './rules';
import { type FacetName, type FilterName, type Search, facetNames, filterNames } from './schema';
import { day, soonDays } from '../rules';

/** What of a published vacancy decides whether and where a search shows it. Instants in milliseconds. */
export type Entry = {
  /** Its number in the index. */
  number: number;
  id: string;
  opensAt: number;
  closesAt: number;
  contract: string;
  category: string;
  grade: string | null;
  station: string;
  region: string;
  arrangement: string;
  languages: readonly string[];
};

/** One filter of every vacancy: a code for each, and the values behind a code (none, one, or several languages). */
export type Column = { codes: Uint16Array; values: readonly (readonly string[])[] };

/**
 * The vacancies that may be shown, as columns of small numbers that are counted in a loop. A vacancy is its position:
 * the first to close comes first.
 */
export type Table = {
  size: number;
  ids: readonly string[];
  opensAt: Float64Array;
  closesAt: Float64Array;
  columns: Record<FilterName, Column>;
  /** Positions in other orders. */
  orders: { newest: Uint32Array; grade: Uint32Array };
  /** The position of each number in the index, -1 where it has none. */
  positions: Int32Array;
};

const valuesOf: Record<FilterName, (entry: Entry) => readonly string[]> = {
  contract: (entry) => [entry.contract],
  category: (entry) => [entry.category],
  grade: (entry) => (entry.grade === null ? [] : [entry.grade]),
  station: (entry) => [entry.station],
  region: (entry) => [entry.region],
  arrangement: (entry) => [entry.arrangement],
  language: (entry) => entry.languages,
};

/** Builds the table of `entries`, which come in the order of their closing. */
export function tableOf(entries: readonly Entry[]): Table {
  const numbers = entries.map((entry) => entry.number);
  const positions = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1).fill(-1);
  numbers.forEach((number, position) => (positions[number] = position));
  const grades = entries.map((entry) => gradeOrder(entry.category, entry.grade));
  const columns = filterNames.map((name) => [name, columnOf(entries, valuesOf[name])]);
  return {
    size: entries.length,
    ids: entries.map((entry) => entry.id),
    opensAt: Float64Array.from(entries, (entry) => entry.opensAt),
    closesAt: Float64Array.from(entries, (entry) => entry.closesAt),
    columns: Object.fromEntries(columns) as Table['columns'],
    orders: {
      newest: ordered(entries.length, (a, b) => entries[b]!.opensAt - entries[a]!.opensAt),
      grade: ordered(entries.length, (a, b) => grades[a]! - grades[b]!),
    },
    positions,
  };
}

// Equals stay in the order of their closing.
function ordered(size: number, compare: (a: number, b: number) => number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, position) => position).sort((a, b) => compare(a, b) || a - b);
}

function columnOf(entries: readonly Entry[], valuesOfEntry: (entry: Entry) => readonly string[]): Column {
  const known = new Map<string, number>();
  const values: (readonly string[])[] = [];
  const codes = Uint16Array.from(entries, (entry) => {
    const own = valuesOfEntry(entry);
    const key = own.join('\n');
    const code = known.get(key) ?? known.size;
    if (code === known.size) {
      known.set(key, code);
      values.push(own);
    }
    return code;
  });
  return { codes, values };
}

/** Whether a vacancy that opened at `opensAt` is new at `now`. */
export function isNew(opensAt: Date | string, now: Date): boolean {
  return now.getTime() - new Date(opensAt).getTime() < soonDays * day;
}

/** How many vacancies have a value, under everything else the search asks for. */
export type FacetValue = { value: string; count: number };
export type Facets = Record<FacetName, FacetValue[]>;

export type Selection = {
  /** Positions that fit the words and every filter, in no order. */
  fitting: number[];
  facets: Facets;
  /** How many would fit if one filter were empty. */
  without: Record<FacetName, number>;
  /** How many are open, whatever the search asks for. */
  open: number;
};

/**
 * Counts what a search finds among the vacancies of `table` that are open at `now` and have its words (`worded` tells
 * of a position; null: no words). A filter's values are counted as if nothing were chosen in that filter.
 */
export function select(
  table: Table,
  search: Search,
  worded: ((position: number) => boolean) | null,
  now: Date,
): Selection {
  const filters = facetNames.map((name) => filterOf(columnAt(table, name, now), search[name]));
  const at = now.getTime();
  const fitting: number[] = [];
  const without = filters.map(() => 0);
  let open = 0;
  for (let position = 0; position < table.size; position += 1) {
    if (table.closesAt[position]! <= at || table.opensAt[position]! > at) continue;
    open += 1;
    if (worded && !worded(position)) continue;
    const failed = failing(filters, position);
    if (failed === none) {
      fitting.push(position);
      for (const filter of filters) count(filter, position);
    } else if (failed !== several) {
      without[failed]! += 1;
      count(filters[failed]!, position);
    }
  }
  const named = <T>(value: (index: number) => T) =>
    Object.fromEntries(facetNames.map((name, index) => [name, value(index)])) as Record<FacetName, T>;
  return {
    fitting,
    facets: named((index) => countsOf(filters[index]!)),
    without: named((index) => without[index]! + fitting.length),
    open,
  };
}

type Filter = Column & { counts: Uint32Array; passes: Uint8Array; chosen: readonly string[] };

function filterOf(column: Column, chosen: readonly string[]): Filter {
  const wanted = new Set(chosen);
  const passes = column.values.map((values) =>
    chosen.length === 0 || values.some((value) => wanted.has(value)) ? 1 : 0,
  );
  return {
    ...column,
    counts: new Uint32Array(column.values.length),
    passes: Uint8Array.from(passes),
    chosen,
  };
}

const none = -1;
const several = -2;

// Which filter keeps a position out: none, one (its index), or several.
function failing(filters: readonly Filter[], position: number): number {
  let failed = none;
  for (let index = 0; index < filters.length; index += 1) {
    const { passes, codes } = filters[index]!;
    if (passes[codes[position]!] === 1) continue;
    if (failed !== none) return several;
    failed = index;
  }
  return failed;
}

function count({ counts, codes }: Filter, position: number): void {
  counts[codes[position]!]! += 1;
}

// A chosen value stays among them with nothing found, so that it can be seen and taken away.
function countsOf({ counts, values, chosen }: Filter): FacetValue[] {
  const totals = new Map<string, number>(chosen.map((value) => [value, 0]));
  values.forEach((own, code) => {
    for (const value of own) totals.set(value, (totals.get(value) ?? 0) + counts[code]!);
  });
  return [...totals]
    .map(([value, total]) => ({ value, count: total }))
    .filter(({ value, count: total }) => total > 0 || chosen.includes(value));
}

function columnAt(table: Table, name: FacetName, now: Date): Column {
  const at = now.getTime();
  if (name === 'closing') return flag('soon', table.closesAt, (instant) => instant - at <= soonDays * day);
  if (name === 'opened') return flag('week', table.opensAt, (instant) => at - instant < soonDays * day);
  return table.columns[name];
}

function flag(value: string, instants: Float64Array, holds: (instant: number) => boolean): Column {
  return { codes: Uint16Array.from(instants, (instant) => (holds(instant) ? 1 : 0)), values: [[], [value]] };
}
