import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { config } from '../config';
import { asBusy, DatabaseBusy } from './busy';
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client';
import { PrismaClient as SqliteClient, type Prisma } from './generated/sqlite/client';
import { limits } from './limits';
import { postgresqlAdapter } from './postgresql';
import { providerOf, sqlitePath, type Provider } from './provider';
import { sqliteAdapter } from './sqlite';

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

type Connections = { provider: Provider; writer: SqliteClient; reader: SqliteClient };

function connect(url: string): Connections {
  const provider = providerOf(url);
  if (provider === 'postgresql') {
    // Both clients come from the same models, so they have the same shape; only their generated types differ.
    const client = new PostgresqlClient({ adapter: postgresqlAdapter(url, config().DATABASE_POOL_SIZE) });
    const shared = client as unknown as SqliteClient;
    return { provider, writer: shared, reader: shared };
  }
  mkdirSync(path.dirname(sqlitePath(url)), { recursive: true });
  return {
    provider,
    writer: new SqliteClient({ adapter: sqliteAdapter(url, 'write') }),
    reader: new SqliteClient({ adapter: sqliteAdapter(url, 'read') }),
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

const attempts = 5;

// A deadlock, or a row that another transaction changed meanwhile: a retry usually succeeds.
function mayRetry(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === 'P2034' || /deadlock detected/.test(message ?? '');
}

/**
 * Runs `work` in one transaction: all of its writes happen, or none. Repeats it when another transaction stood in
 * the way, so `work` must touch nothing but the database. Throws DatabaseBusy when the database cannot be had in time.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const { turnMs, transactionMs } = limits();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connections().writer.$transaction(work, { maxWait: turnMs, timeout: transactionMs });
    } catch (error) {
      if (!mayRetry(error)) throw asBusy(error);
      if (attempt === attempts)
        throw new DatabaseBusy('Other transactions stood in the way.', { cause: error });
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
