import { PrismaPg } from '@prisma/adapter-pg';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import { asBusy, DatabaseBusy } from './busy';
import { limits, type Limits } from './limits';
import { createSilence, type Silence } from './silence';

/** How long the server is given to say itself that a statement takes too long, before its connection is given up. */
const graceMs = 1000;
const silentRetryMs = 1000;

/** The settings of connections with these limits. The server holds to most of them; a frozen one is left to the client. */
export function poolSettings(url: string, { waitMs, statementMs }: Limits, size: number): pg.PoolConfig {
  return {
    connectionString: url,
    max: size,
    connectionTimeoutMillis: waitMs,
    statement_timeout: statementMs,
    lock_timeout: statementMs,
    query_timeout: statementMs + graceMs,
    idle_in_transaction_session_timeout: 6 * statementMs,
    keepAlive: true,
  };
}

/** Connections to the PostgreSQL that `url` names, at most `size` at a time. */
export function postgresqlAdapter(url: string, size: number): SqlDriverAdapterFactory {
  const factory = new PrismaPg(poolSettings(url, limits(), size));
  const silence = createSilence(silentRetryMs);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect();
      return watched(connection, silence);
    },
  };
}

const timeouts = /^(Query read timeout|timeout expired|Connection terminated due to connection timeout)/;

/** Whether the server was asked and said nothing: not even that it takes too long, as a living one does. */
function isTimeout(error: unknown): boolean {
  return timeouts.test((error as Error | undefined)?.message ?? '');
}

type Guard = <T>(work: () => Promise<T>) => Promise<T>;

function guardOf(silence: Silence): Guard {
  return async (work) => {
    if (!silence.mayAsk(Date.now())) throw new DatabaseBusy('PostgreSQL does not answer.');
    try {
      const answer = await work();
      silence.answered();
      return answer;
    } catch (error) {
      if (isTimeout(error)) silence.timedOut(Date.now());
      throw asBusy(error);
    }
  };
}

function guardQueries(queryable: SqlQueryable, guard: Guard): void {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  queryable.queryRaw = (query) => guard(() => queryRaw(query));
  queryable.executeRaw = (query) => guard(() => executeRaw(query));
}

function watched(connection: SqlDriverAdapter, silence: Silence): SqlDriverAdapter {
  const guard = guardOf(silence);
  guardQueries(connection, guard);
  const start = connection.startTransaction.bind(connection);
  connection.startTransaction = async (isolation) =>
    droppedWhenSilent(await guard(() => start(isolation)), guard);
  return connection;
}

/**
 * A connection whose server does not answer a statement still waits for the answer: it is closed at once, rather than
 * given back to the pool for the next request to hang on.
 */
function droppedWhenSilent(transaction: Transaction, guard: Guard): Transaction {
  const { client } = transaction as unknown as { client: pg.PoolClient };
  let dropped = false;
  guardQueries(transaction, async (work) => {
    if (dropped) throw new DatabaseBusy('The connection to PostgreSQL was lost.');
    try {
      return await guard(work);
    } catch (error) {
      if (isTimeout((error as Error).cause)) {
        dropped = true;
        client.release(true);
      }
      throw error;
    }
  });
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  transaction.commit = async () => (dropped ? undefined : commit());
  transaction.rollback = async () => (dropped ? undefined : rollback());
  return transaction;
}
