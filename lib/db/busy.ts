import { busyDigest } from '../forms/busy-digest';

/**
 * The database is locked, full of waiting requests or does not answer, and the time to wait for it is over. Nothing of
 * the transaction was kept, except where the connection was lost during its commit: then it is unknown.
 */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';
  /** Next passes it on to the browser, where it is all that is left of an error. */
  readonly digest = busyDigest;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    markExchange();
  }
}

type Exchanges = { getStore(): { databaseBusy?: boolean } | undefined };

/** Notes it with the request that is being answered, where the server keeps notes of one: a page cannot set its status itself. */
function markExchange(): void {
  const { [Symbol.for('candidature.exchange')]: exchanges } = globalThis as {
    [key: symbol]: Exchanges | undefined;
  };
  const exchange = exchanges?.getStore();
  if (exchange) exchange.databaseBusy = true;
}

/** Whether `error` is a DatabaseBusy. By its digest: the bundles of a server have a copy of the class each. */
export function isDatabaseBusy(error: unknown): boolean {
  return (error as { digest?: unknown } | null)?.digest === busyDigest;
}

// Timed out, unreachable, connection closed, pool or transaction not to be had in time, too many connections.
const prismaCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);

// PostgreSQL: connection lost, too many connections, not accepting any, shutting down, statement, lock or idle time over.
const postgresCodes = /^(08...|53300|57P0[1-5]|57014|55P03|25P0[34])$/;

const sqliteCodes = /^SQLITE_(BUSY|LOCKED)/;

const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

// Errors of the pg client that have no code.
const messages =
  /^(Query read timeout|timeout exceeded when trying to connect|timeout expired|Connection terminated|Client was closed|Client has encountered a connection error)/;

type Described = {
  code?: unknown;
  originalCode?: unknown;
  message?: unknown;
  cause?: unknown;
  kind?: unknown;
  meta?: { driverAdapterError?: unknown };
};

const unavailableKinds = new Set([
  'SocketTimeout',
  'ConnectionClosed',
  'DatabaseNotReachable',
  'TooManyConnections',
]);

function fits({ code, originalCode, kind, message }: Described): boolean {
  const codes = [code, originalCode].filter((each) => typeof each === 'string');
  return (
    codes.some(
      (each) =>
        prismaCodes.has(each) || postgresCodes.test(each) || sqliteCodes.test(each) || socketCodes.has(each),
    ) ||
    unavailableKinds.has(String(kind)) ||
    messages.test(String(message))
  );
}

/** Whether `error`, or what caused it, says that the database is locked, overloaded or out of reach: a matter of time. */
export function meansUnavailable(error: unknown): boolean {
  for (let at = error; at !== null && typeof at === 'object';) {
    const described = at as Described;
    if (isDatabaseBusy(at) || fits(described)) return true;
    at = described.cause ?? described.meta?.driverAdapterError;
  }
  return false;
}

/** `error` as DatabaseBusy where it is a matter of time, else as it is. */
export function asBusy(error: unknown): unknown {
  if (isDatabaseBusy(error) || !meansUnavailable(error)) return error;
  return new DatabaseBusy('The database did not answer in time.', { cause: error });
}

/** For how many seconds to ask a caller to wait after DatabaseBusy. */
export const retryAfterSeconds = 5;
