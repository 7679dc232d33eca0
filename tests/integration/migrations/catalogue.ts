import { externalTables } from '@/prisma/engine';
import { provider, query } from '../../support/sql';

export type Column = {
  table: string;
  name: string;
  /** As the database calls it; `enum:` and its labels for enumerations. */
  type: string;
  nullable: boolean;
  /** The table and column it must be found in. */
  references?: { table: string; name: string };
};

/** Every column of the tables that the models describe. */
export async function columnsOf(url: string): Promise<Column[]> {
  const columns = await (provider === 'sqlite' ? sqliteColumns(url) : postgresColumns(url));
  return columns.filter(({ table }) => !externalTables.includes(table));
}

async function sqliteColumns(url: string): Promise<Column[]> {
  const rows = await query<{ table: string; name: string; type: string; notnull: number; pk: number }>(
    url,
    `SELECT t.name AS "table", c.name, c.type, c."notnull", c.pk FROM sqlite_master t, pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> '_prisma_migrations'`,
  );
  const keys = await query<{ table: string; from: string; other: string; to: string }>(
    url,
    `SELECT t.name AS "table", k."from", k."table" AS other, k."to" FROM sqlite_master t, pragma_foreign_key_list(t.name) k
     WHERE t.type = 'table'`,
  );
  return rows.map(({ table, name, type, notnull, pk }) => {
    const key = keys.find((candidate) => candidate.table === table && candidate.from === name);
    const references = key && { table: key.other, name: key.to };
    return { table, name, type, nullable: notnull === 0 && pk === 0, references };
  });
}

async function postgresColumns(url: string): Promise<Column[]> {
  const rows = await query<{
    table: string;
    name: string;
    type: string;
    nullable: boolean;
    other: string | null;
    to: string | null;
  }>(
    url,
    `SELECT t.relname AS "table", a.attname AS name, NOT a.attnotnull AS nullable,
       coalesce('enum:' || (SELECT string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = a.atttypid),
         format_type(a.atttypid, a.atttypmod)) AS type,
       f.relname AS other, b.attname AS "to"
     FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f' AND k.conkey = ARRAY[a.attnum]
     LEFT JOIN pg_class f ON f.oid = k.confrelid
     LEFT JOIN pg_attribute b ON b.attrelid = f.oid AND b.attnum = k.confkey[1]
     WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'`,
  );
  return rows.map(({ other, to, ...column }) => ({
    ...column,
    references: other !== null && to !== null ? { table: other, name: to } : undefined,
  }));
}

const notModelled = new RegExp(`\\b(${['_prisma_migrations', ...externalTables].join('|')})\\b`);

/**
 * Columns with their defaults, indexes, constraints and enumerations of a PostgreSQL database, a line each, sorted;
 * without what the models do not describe.
 */
export async function postgresCatalogue(url: string): Promise<string[]> {
  const rows = await query<{ line: string }>(
    url,
    `SELECT concat_ws(' ', 'column', table_name, column_name, data_type, udt_name, character_maximum_length,
         datetime_precision, is_nullable, column_default) AS line
       FROM information_schema.columns WHERE table_schema = 'public'
     UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
     UNION ALL SELECT 'enum ' || t.typname || ' ' || string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
       FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid GROUP BY t.typname`,
  );
  return rows
    .map(({ line }) => line)
    .filter((line) => !notModelled.test(line))
    .sort();
}
