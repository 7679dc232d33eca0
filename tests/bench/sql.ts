import Database from 'better-sqlite3';
import { Client } from 'pg';
import { providerOf, sqlitePath } from '../../lib/db/provider';

/** A database as its bare driver speaks to it. Parameters are written ?; a statement that gives no rows gives none. */
export type Sql = {
  all: (text: string, ...values: unknown[]) => Promise<unknown[]>;
  close: () => Promise<void>;
};

/** Opens the database of a URL with its bare driver, set as lib/db/client.ts sets it. */
export async function openSql(url: string): Promise<Sql> {
  return providerOf(url) === 'sqlite' ? openSqlite(url) : openPostgres(url);
}

function openSqlite(url: string): Sql {
  const database = new Database(sqlitePath(url), { timeout: 10_000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  const statements = new Map<string, Database.Statement>();
  const prepared = (text: string) => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    all: async (text, ...values) => {
      const statement = prepared(text);
      if (statement.reader) return statement.all(...values);
      statement.run(...values);
      return [];
    },
    close: async () => void database.close(),
  };
}

async function openPostgres(url: string): Promise<Sql> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    all: async (text, ...values) => {
      let number = 0;
      const numbered = text.replace(/\?/g, () => `$${(number += 1)}`);
      return (await client.query(numbered, values)).rows;
    },
    close: () => client.end(),
  };
}
