import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { config } from '../config';
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client';
import { PrismaClient as SqliteClient, type Prisma } from './generated/sqlite/client';
import { providerOf, sqlitePath, type Provider } from './provider';

/** Inside a transaction: reads and writes. */
export type Tx = Prisma.TransactionClient;

type WriteMethod =
  | 'create'
  | 'createMany'
  | 'createManyAndReturn'
  | 'update'
  | 'updateMany'
  | 'updateManyAndReturn'
  | 'upsert'
  | 'delete'
  | 'deleteMany';
/** Outside one: reads only. On SQLite reads have a connection of their own, so none sees a half-done transaction. */
export type ReadDb = {
  [Model in keyof Tx]: Tx[Model] extends { findMany: unknown } ? Omit<Tx[Model], WriteMethod> : Tx[Model];
};

class Sqlite extends PrismaBetterSqlite3 {
  constructor(
    url: string,
    private readonly pragmas: string,
  ) {
    super({ url: sqlitePath(url), timeout: 10_000 });
  }

  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(this.pragmas);
    return connection;
  }
}

const writePragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';
const readPragmas = 'PRAGMA query_only = ON;';

type Connections = { provider: Provider; writer: SqliteClient; reader: SqliteClient };

function connect(url: string): Connections {
  const provider = providerOf(url);
  if (provider === 'postgresql') {
    // Both clients come from the same models, so they have the same shape; only their generated types differ.
    const client = new PostgresqlClient({ adapter: new PrismaPg({ connectionString: url }) });
    const shared = client as unknown as SqliteClient;
    return { provider, writer: shared, reader: shared };
  }
  mkdirSync(path.dirname(sqlitePath(url)), { recursive: true });
  return {
    provider,
    writer: new SqliteClient({ adapter: new Sqlite(url, writePragmas) }),
    reader: new SqliteClient({ adapter: new Sqlite(url, readPragmas) }),
  };
}

const store = globalThis as { candidatureConnections?: Connections };
function connections(): Connections {
  store.candidatureConnections ??= connect(config().DATABASE_URL);
  return store.candidatureConnections;
}

/** Which database this process speaks to. */
export function provider(): Provider {
  return connections().provider;
}

/** The database, for reading. Writes go through transaction(). */
export function db(): ReadDb {
  return connections().reader;
}

const retriable = new Set(['P2034', 'P1008']);
const attempts = 5;

function mayRetry(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    (code !== undefined && retriable.has(code)) ||
    /SQLITE_BUSY|database is locked|deadlock detected/.test(message ?? '')
  );
}

/**
 * Runs `work` in one transaction: all of its writes happen, or none. Repeats it when another transaction stood in
 * the way, so `work` must touch nothing but the database.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connections().writer.$transaction(work, { maxWait: 20_000, timeout: 60_000 });
    } catch (error) {
      if (attempt === attempts || !mayRetry(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt * Math.random()));
    }
  }
}

/** Whether `error` says that a unique value is already taken. */
export function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: string }).code === 'P2002';
}

/** Closes every connection; for scripts and tests. */
export async function disconnect(): Promise<void> {
  const open = store.candidatureConnections;
  store.candidatureConnections = undefined;
  await open?.writer.$disconnect();
  if (open && open.reader !== open.writer) await open.reader.$disconnect();
}
