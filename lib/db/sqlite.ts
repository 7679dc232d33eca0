import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { DatabaseBusy, meansUnavailable } from './busy';
import { limits } from './limits';
import { sqlitePath } from './provider';
import { createTurns, retryWhileLocked } from './waiting';

// better-sqlite3 waits for a lock by stopping the thread, and every page with it: it is not to wait at all (timeout 0).
// What it finds locked is attempted again from here, between other work.

const writePragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';
const readPragmas = 'PRAGMA query_only = ON;';

const statement = (sql: string) => ({ sql, args: [], argTypes: [] });

/** Connections to the SQLite file that `url` names, for reading only or for transactions. */
export function sqliteAdapter(url: string, use: 'read' | 'write'): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: sqlitePath(url), timeout: 0 });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect();
      try {
        await patiently(() => connection.executeScript(use === 'write' ? writePragmas : readPragmas));
      } catch (error) {
        await connection.dispose();
        throw error;
      }
      return use === 'write' ? writer(connection) : reader(connection);
    },
  };
}

/** Attempts `work` again while the file is locked, until `limits().waitMs` after `since()`. Throws DatabaseBusy. */
async function patiently<T>(work: () => Promise<T>, since = (start: number) => start): Promise<T> {
  const start = Date.now();
  const { waitMs } = limits();
  try {
    return await retryWhileLocked(work, {
      isLocked: meansUnavailable,
      deadline: () => since(start) + waitMs,
    });
  } catch (error) {
    if (!meansUnavailable(error)) throw error;
    throw new DatabaseBusy('Another program holds a lock on the SQLite file.', { cause: error });
  }
}

/** In WAL mode reads find a lock only while the file is recovered or migrated. */
function reader(connection: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = (query) => patiently(() => queryRaw(query));
  return connection;
}

/**
 * Takes the write lock where a transaction begins, so that it never has to be waited for with half of the work done.
 * Transactions of this process take turns, and only the first in line asks for the lock.
 */
function writer(connection: SqlDriverAdapter): SqlDriverAdapter {
  const turn = createTurns();
  // Since when the lock has been refused without a break; those in line have waited for it since then too.
  let lockedSince: number | null = null;

  async function begin(asked: number): Promise<void> {
    await patiently(
      async () => {
        try {
          await connection.executeRaw(statement('BEGIN IMMEDIATE'));
          lockedSince = null;
        } catch (error) {
          if (meansUnavailable(error)) lockedSince ??= Date.now();
          throw error;
        }
      },
      () => Math.max(asked, lockedSince ?? asked),
    );
  }

  connection.startTransaction = async () => {
    const asked = Date.now();
    const end = await turn();
    try {
      await begin(asked);
    } catch (error) {
      end();
      throw error;
    }
    return transactionOn(connection, end);
  };
  return connection;
}

function transactionOn(connection: SqlDriverAdapter, end: () => void): Transaction {
  const run = (sql: string) => connection.executeRaw(statement(sql)).then(() => undefined);
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw: (query) => connection.executeRaw(query),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
    // Prisma has sent COMMIT or ROLLBACK already.
    commit: () => Promise.resolve(end()),
    async rollback() {
      // A COMMIT that failed, as on a full disk, may have left the transaction open.
      await run('ROLLBACK').catch(() => undefined);
      end();
    },
  };
}
