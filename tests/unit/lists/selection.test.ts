import fc from 'fast-check';
import {
  fitsAddress,
  isSelected,
  nothingSelected,
  parseSelection,
  selectedCount,
  selectionText,
  withRow,
  withSelection,
  withTicks,
  type Selection,
} from '@/lib/lists/selection';

const state = fc.constantFrom('received', 'long_list', 'not_selected');
const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[\w-]{1,90}$/));
const row = fc.tuple(id, state).map(([name, seen]) => `${name}@${seen}`);
const selection: fc.Arbitrary<Selection> = fc.record({
  at: fc.integer({ min: 0, max: 8.64e15 }),
  all: fc.option(fc.nat(1_000_000)),
  rows: fc.uniqueArray(row, { maxLength: 40 }),
});

test('a selection is read from an address as it was written', () => {
  fc.assert(
    fc.property(selection, (one) => {
      const read = parseSelection(selectionText(one));
      expect(read).toMatchObject({ at: one.at, all: one.all });
      expect([...(read?.rows ?? [])].sort()).toEqual([...one.rows].sort());
    }),
  );
});

test('an address carries it through its own query and fragment', () => {
  fc.assert(
    fc.property(selection, (one) => {
      fc.pre(selectedCount(one) > 0);
      const url = new URL(
        withSelection('/staff/competitions/c?q=a+%26+b&page=2#list', one),
        'https://x.example',
      );
      expect([url.searchParams.get('q'), url.searchParams.get('page'), url.hash]).toEqual([
        'a & b',
        '2',
        '#list',
      ]);
      expect(parseSelection(url.searchParams.get('selected'))?.at).toBe(one.at);
    }),
  );
  expect(withSelection('/a?page=2', nothingSelected(1))).toBe('/a?page=2');
  const twice = withRow(nothingSelected(1), 'a@received', true);
  expect(withSelection(withSelection('/a', twice), twice)).toBe(withSelection('/a', twice));
});

test('what is no selection is none', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseSelection(text)));
  for (const text of [
    undefined,
    ['some.1'],
    '',
    'some',
    'all.1',
    'some.zzzzzzzzzzzz',
    'some.1.a b',
    'some.1..a',
  ])
    expect(parseSelection(text)).toBeNull();
});

test('rows are ticked, and left out of all, one by one', () => {
  fc.assert(
    fc.property(selection, row, fc.boolean(), (one, each, on) => {
      const changed = withRow(one, each, on);
      expect(isSelected(changed, each)).toBe(on);
      for (const other of one.rows)
        if (other !== each) expect(isSelected(changed, other)).toBe(isSelected(one, other));
      expect(withRow(changed, each, on)).toEqual(changed);
    }),
  );
  const all: Selection = { at: 1, all: 97, rows: [] };
  expect(selectedCount(withRow(withRow(all, 'a@x', false), 'b@x', false))).toBe(95);
});

test('a page sent without scripts decides about the rows that it showed, and no others', () => {
  fc.assert(
    fc.property(
      selection,
      fc.uniqueArray(row, { minLength: 1, maxLength: 9 }),
      fc.nat(9),
      (one, shown, some) => {
        const ticked = shown.slice(0, some);
        const sent = withTicks(one, shown, ticked);
        for (const each of shown) expect(isSelected(sent, each)).toBe(ticked.includes(each));
        for (const other of one.rows)
          if (!shown.includes(other)) expect(isSelected(sent, other)).toBe(isSelected(one, other));
      },
    ),
  );
});

test('an address has room for two pages of ticks, not for any number', () => {
  const ids = fc.sample(fc.uuid(), 400);
  const ticked = (count: number): Selection => ({
    at: 1.7e12,
    all: null,
    rows: ids.slice(0, count).map((each) => `${each}@received`),
  });
  const href = `/en/staff/competitions/${ids[0]}?stage=received&sort=name&page=2`;
  expect(fitsAddress(href, ticked(100))).toBe(true);
  expect(fitsAddress(href, ticked(400))).toBe(false);
});
