import type { ReactNode } from 'react';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import { SelectionBox, SelectionOfAll } from './selection';
import { SortHeader, type Sorting } from './sort-header';

/** A column of a list. */
export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What the list is sorted by in this column. */
  sort?: string;
  /** Names the row: its cell is a header. */
  names?: boolean;
  /** Left out on a phone, where what matters in it stands under the row's name. */
  wide?: boolean;
  /** Numbers, aligned at the end. */
  numeric?: boolean;
  className?: string;
  headerClass?: string;
};

/** How the rows of a list are ticked; the table then stands in a form. */
export type Ticking<Row> = {
  /** The name of the form's field, where the list has no selection that survives its page. */
  name?: string;
  /** What the row is in a selection; null where it cannot be ticked. */
  valueOf: (row: Row) => string | null;
  labelOf: (row: Row) => string;
  labelOfAll: string;
};

type Props<Row> = {
  /** What is listed, for those who do not see where the table stands. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  sorting?: Sorting;
  ticking?: Ticking<Row>;
};

/** A list of the console as a table, one row each. */
export function DataTable<Row>({ caption, columns, rows, keyOf, sorting, ticking }: Props<Row>) {
  return (
    <Table label={caption}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {ticking ? (
            <Th className="w-11 p-0!">
              <SelectionOfAll label={ticking.labelOfAll} />
            </Th>
          ) : null}
          {columns.map((column) => (
            <Header key={column.key} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={ticking ? 'has-checked:bg-accent-soft' : undefined}>
            {ticking ? <TickCell row={row} ticking={ticking} /> : null}
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type HeaderProps<Row> = { column: Column<Row>; sorting?: Sorting };

function Header<Row>({ column, sorting }: HeaderProps<Row>) {
  const { header, sort, wide, numeric, headerClass = '' } = column;
  const className = `${numeric ? 'text-end!' : ''} ${wide ? wideOnly : ''} ${headerClass}`.trim();
  if (!sort || !sorting) return <Th className={className}>{header}</Th>;
  return <SortHeader label={header} sort={sort} sorting={sorting} className={className} />;
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { cell, names, wide, numeric, className = '' } = column;
  const looks = `${numeric ? 'text-end tabular-nums' : ''} ${wide ? wideOnly : ''} ${className}`.trim();
  if (!names) return <Td className={looks}>{cell(row)}</Td>;
  return (
    <Th scope="row" className={`bg-transparent! align-top text-base! font-normal! ${looks}`}>
      {cell(row)}
    </Th>
  );
}

function TickCell<Row>({ row, ticking }: { row: Row; ticking: Ticking<Row> }) {
  const value = ticking.valueOf(row);
  return (
    <Td className="p-0!">
      {value === null ? null : (
        <SelectionBox name={ticking.name} value={value} label={ticking.labelOf(row)} />
      )}
    </Td>
  );
}
