/**
 * What is selected in a list: rows ticked one by one, or all that fitted its filters at an instant, but for some. It goes
 * along in the addresses of the list, and is never a list of everything it holds.
 */
export type Selection = {
  /** When the list was read in which it began; milliseconds since 1970. */
  at: number;
  /** How many fitted then, where all of them are selected; else null. */
  all: number | null;
  /** The rows that are ticked, or that are left out of all: `{id}@{state}`, as their reader saw them. */
  rows: readonly string[];
};

/** The name under which a selection stands in addresses and forms. */
export const selectionField = 'selected';
/** The name under which a form says which rows its boxes are about. */
export const shownField = 'shown';

/** A selection of nothing in a list that was read at `at`. */
export const nothingSelected = (at: number): Selection => ({ at, all: null, rows: [] });

/** How many rows are selected. */
export function selectedCount({ all, rows }: Selection): number {
  return all === null ? rows.length : Math.max(0, all - rows.length);
}

/** Whether a row is selected. */
export function isSelected({ all, rows }: Selection, row: string): boolean {
  return rows.includes(row) === (all === null);
}

/** The selection with one row in it or not. */
export function withRow(selection: Selection, row: string, selected: boolean): Selection {
  const others = selection.rows.filter((each) => each !== row);
  return { ...selection, rows: selected === (selection.all === null) ? [...others, row] : others };
}

/** The selection after a page of the list was sent without scripts: `shown` rows are selected as far as they are `ticked`. */
export function withTicks(
  selection: Selection,
  shown: readonly string[],
  ticked: readonly string[],
): Selection {
  const rows = new Set([...shown, ...ticked]);
  const marked = selection.all === null ? ticked : shown.filter((row) => !ticked.includes(row));
  return { ...selection, rows: [...selection.rows.filter((row) => !rows.has(row)), ...new Set(marked)] };
}

// As an address carries it: `some` or `all12`, the instant, then the rows. A state stands once before the rows seen in
// it, after `~`; ids that are UUIDs lose a third of their length.

/** The text of a selection, as parseSelection() reads it. */
export function selectionText({ at, all, rows }: Selection): string {
  const states = [...new Set(rows.map(stateOf))];
  const parts = states.flatMap((state) => {
    const own = rows.filter((row) => stateOf(row) === state);
    return [`~${state}`, ...own.map((row) => packed(idOf(row)))];
  });
  return [all === null ? 'some' : `all${all}`, at.toString(36), ...parts].join('.');
}

const pattern = /^(?:some|all(\d{1,7}))\.([\da-z]{1,11})((?:\.~?[\w-]{1,100})*)$/;

/** Reads the text of a selection; null where it is none. */
export function parseSelection(text: unknown): Selection | null {
  if (typeof text !== 'string' || text.length > longestForm) return null;
  const [, all, instant = '', list = ''] = pattern.exec(text) ?? [];
  const at = parseInt(instant, 36);
  // Instants are those that a Date can hold.
  if (!(at <= 8.64e15)) return null;
  let state = '';
  const rows = list
    .split('.')
    .slice(1)
    .flatMap((part) => {
      if (!part.startsWith('~')) return `${unpacked(part)}@${state}`;
      state = part.slice(1);
      return [];
    });
  return { at, all: all === undefined ? null : Number(all), rows: [...new Set(rows)] };
}

const longestForm = 50_000;
/** The longest address with a selection: the site refuses addresses above 4,096 characters (lib/server/refused-address.js). */
const longestAddress = 3800;

const idOf = (row: string) => row.split('@')[0] ?? '';
const stateOf = (row: string) => row.split('@')[1] ?? '';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// 22 characters of 6 bits each, after `_`: an id that only looks like one packed is written as `-` and itself.
function packed(id: string): string {
  if (!uuid.test(id)) return id.startsWith('_') || id.startsWith('-') ? `-${id}` : id;
  let number = BigInt(`0x${id.replaceAll('-', '')}`);
  let text = '';
  for (let place = 0; place < 22; place += 1, number >>= 6n) text += digits[Number(number & 63n)];
  return `_${text}`;
}

function unpacked(part: string): string {
  if (part.startsWith('-')) return part.slice(1);
  if (!part.startsWith('_')) return part;
  const number = [...part.slice(1, 23)].reduceRight(
    (sum, digit) => (sum << 6n) | BigInt(digits.indexOf(digit)),
    0n,
  );
  const hex = (number & ((1n << 128n) - 1n)).toString(16).padStart(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A path and query with a selection; without one, or with nothing in it, as it is. */
export function withSelection(href: string, selection: Selection | null): string {
  if (!selection || selectedCount(selection) === 0) return href;
  const [address = '', fragment] = href.split('#');
  const [path = '', query = ''] = address.split('?');
  const params = new URLSearchParams(query);
  params.set(selectionField, selectionText(selection));
  return `${path}?${params.toString()}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Whether a selection can go along in an address as long as `href` is without it. */
export function fitsAddress(href: string, selection: Selection): boolean {
  return withSelection(href, selection).length <= longestAddress;
}
