import { gradeOrder } from './rules';
import { filterNames, type FilterName } from './schema';

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
