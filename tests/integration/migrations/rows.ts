import { readFileSync } from 'node:fs';
import path from 'node:path';
import { columnsOf, type Column } from './catalogue';
import { provider, query, type Row } from '../../support/sql';

export type Contents = Map<string, Row[]>;

const schema = readFileSync(path.resolve(__dirname, '../../../prisma/schema.prisma'), 'utf8');

/** The body of a model or enumeration of the schema of today; '' when it has none of that name. */
function block(kind: 'model' | 'enum', name: string): string {
  return schema.match(new RegExp(`^${kind} ${name} \\{\\n([^]*?)\\n\\}`, 'm'))?.[1] ?? '';
}

// SQLite keeps enumerations as plain text: their labels are in the models only.
function labelsOf({ table, name, type }: Column): string[] {
  if (type.startsWith('enum:')) return type.slice('enum:'.length).split(',');
  const declared = block('model', table).match(new RegExp(`^ +${name} +(\\w+)`, 'm'))?.[1] ?? '';
  return (
    block('enum', declared)
      .match(/^\s+(\w+)/gm)
      ?.map((label) => label.trim()) ?? []
  );
}

function valueOf(column: Column, n: number): unknown {
  const { table, name, type, references } = column;
  // A row may refer to an earlier row of its own table only.
  if (references?.table === table) return n % 2 === 0 ? `${table}.${references.name} ${n - 1}` : null;
  if (references) return `${references.table}.${references.name} ${n}`;
  const [label] = labelsOf(column);
  if (label) return label;
  if (/json/i.test(type)) return JSON.stringify({ of: `${table}.${name}`, n, text: '👩🏽‍🔬 «é» \\ "' });
  if (/bool/i.test(type)) return provider === 'sqlite' ? n % 2 : n % 2 === 1;
  if (/date|time/i.test(type))
    return new Date(Date.UTC(2026, 10, 24, 10, n, 0, 123)).toISOString().replace('Z', '+00:00');
  if (/blob|bytea/i.test(type)) return Buffer.from([0, 255, n]);
  if (/int/i.test(type)) return n;
  if (/real|double/i.test(type)) return n + 0.5;
  if (/text/i.test(type)) return `${table}.${name} ${n}`;
  throw new Error(`no example of ${type} for ${table}.${name}`);
}

function tablesOf(columns: Column[]): string[] {
  const left = new Set(columns.map(({ table }) => table));
  const ordered: string[] = [];
  while (left.size > 0) {
    const ready = [...left].find((table) =>
      columns.every(
        (column) =>
          column.table !== table ||
          !column.references ||
          column.references.table === table ||
          !left.has(column.references.table),
      ),
    );
    if (!ready) throw new Error(`tables refer to each other in a circle: ${[...left].join(', ')}`);
    left.delete(ready);
    ordered.push(ready);
  }
  return ordered;
}

const quoted = (name: string) => `"${name}"`;

// The first submissions were written by a migration, under ids of its own.
const submissionOr = (mark: string) =>
  `COALESCE((SELECT "id" FROM "Submission" WHERE "id" = ${mark}), (SELECT MIN("id") FROM "Submission"))`;

/** Sees to the `n`th row of every table, with something in every column, referring to the `n`th rows of the others. */
export async function addRows(url: string, n: number): Promise<void> {
  const columns = await columnsOf(url);
  for (const table of tablesOf(columns)) {
    const own = columns.filter((column) => column.table === table);
    const marks = own.map(({ references }, index) => {
      const mark = provider === 'sqlite' ? '?' : `$${index + 1}`;
      return references?.table === 'Submission' ? submissionOr(mark) : mark;
    });
    const names = own.map(({ name }) => quoted(name)).join(', ');
    await query(
      url,
      `INSERT INTO ${quoted(table)} (${names}) VALUES (${marks.join(', ')}) ON CONFLICT DO NOTHING`,
      own.map((column) => valueOf(column, n)),
    );
  }
}

/** Every row of every table, as text, in no order. */
export async function contentsOf(url: string): Promise<Contents> {
  const columns = await columnsOf(url);
  const contents: Contents = new Map();
  for (const table of tablesOf(columns)) {
    const own = columns.filter((column) => column.table === table);
    const texts = own.map(({ name, type }) =>
      /blob|bytea/i.test(type)
        ? `${provider === 'sqlite' ? 'hex' : 'encode'}(${quoted(name)}${provider === 'sqlite' ? '' : ", 'hex'"}) AS ${quoted(name)}`
        : `CAST(${quoted(name)} AS TEXT) AS ${quoted(name)}`,
    );
    contents.set(table, await query(url, `SELECT ${texts.join(', ')} FROM ${quoted(table)}`));
  }
  return contents;
}
