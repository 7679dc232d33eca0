import { provider, type Tx } from './client';
import { Prisma } from './generated/sqlite/client';

/** What empties a JSON column: to Prisma, `null` could also be the JSON value. */
export const { DbNull } = Prisma;

/** A value of an enum in a statement written by hand: PostgreSQL compares it with nothing but its own kind. */
export function enumValue(value: string, name: 'Stage' | 'CompetitionStatus'): Prisma.Sql {
  return provider() === 'sqlite'
    ? Prisma.sql`${value}`
    : Prisma.sql`CAST(${value} AS ${Prisma.raw(`"${name}"`)})`;
}

type Column = { table: 'Notification'; column: 'batchPosition' | 'providerId' };

// Each row takes two variables; SQLite takes 32,766 of them in one statement.
const mostRows = 1000;

/** Gives each row its own value in one column, in one statement. At most 1,000 rows. */
export async function setEach(
  tx: Tx,
  { table, column }: Column,
  values: readonly { id: string; value: string }[],
): Promise<void> {
  if (values.length === 0) return;
  if (values.length > mostRows) throw new Error(`setEach takes ${mostRows} rows at most`);
  const rows = Prisma.join(values.map(({ id, value }) => Prisma.sql`(${id}, ${value})`));
  const name = (text: string) => Prisma.raw(`"${text}"`);
  const given = column === 'batchPosition' ? Prisma.sql`CAST(v.column2 AS INTEGER)` : Prisma.sql`v.column2`;
  await tx.$executeRaw`
    UPDATE ${name(table)} SET ${name(column)} = ${given}
    FROM (VALUES ${rows}) AS v WHERE ${name(table)}.id = v.column1`;
}
