import { day, soonDays } from '../rules';
import { facetNames, type FacetName, type Search } from './schema';
import type { Column, Table } from './table';

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
