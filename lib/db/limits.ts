import { config } from '../config';

/** How long the database may keep someone waiting; milliseconds. */
export type Limits = {
  /** For a lock that another process holds on SQLite; for a connection of the pool to PostgreSQL, and for making one. */
  waitMs: number;
  /** For the transactions of this process that came before. */
  turnMs: number;
  /** For a whole transaction. */
  transactionMs: number;
  /** For one statement of PostgreSQL, waiting for locks included. */
  statementMs: number;
};

/** Migrations, seeds, imports, checks of everything: nobody waits for a page. */
export const longLimits: Limits = {
  waitMs: 60_000,
  turnMs: 120_000,
  transactionMs: 600_000,
  statementMs: 600_000,
};

const store = globalThis as { candidatureLimits?: Limits };

/** Gives all connections that this process opens from now on the limits of a long job; for commands, not for servers. */
export function startLongJob(): void {
  store.candidatureLimits = longLimits;
}

/** The limits of this process. */
export function limits(): Limits {
  if (store.candidatureLimits) return store.candidatureLimits;
  const { DATABASE_WAIT_SECONDS, DATABASE_STATEMENT_SECONDS } = config();
  const waitMs = DATABASE_WAIT_SECONDS * 1000;
  return {
    waitMs,
    turnMs: 4 * waitMs,
    transactionMs: 60_000,
    statementMs: DATABASE_STATEMENT_SECONDS * 1000,
  };
}
