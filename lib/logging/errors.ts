import { withoutValues } from './values';

/** An error as the log shows it. */
export type LoggedError = {
  name: string;
  message: string;
  code?: string;
  stack?: string[];
  cause?: LoggedError;
};

const mostFrames = 12;
const mostCauses = 3;

/** Name, code, message and places of an error, without the values that its message quotes. */
export function describeError(error: unknown, causes = mostCauses): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: withoutValues(String(error)) };
  const cause = error.cause instanceof Error && causes > 0 ? describeError(error.cause, causes - 1) : null;
  const code = codeOf(error);
  return {
    name: error.name,
    message: messageOf(error),
    ...(code ? { code } : {}),
    stack: framesOf(error),
    ...(cause ? { cause } : {}),
  };
}

/** The code that Node.js, Prisma or a database driver gives an error. */
export function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : undefined;
}

// Prisma quotes the query with its values; what went wrong is its last line.
function messageOf({ name, message }: Error): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const text = name.startsWith('Prisma') ? (lines.at(-1) ?? '') : lines.join(' ');
  return withoutValues(text).slice(0, 500);
}

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim().slice(3).replaceAll(`${process.cwd()}/`, ''));
}

const unreachable =
  /^(P10\d\d|P2024|P2028|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|57P\d\d|53\d\d\d|08\w{3}|SQLITE_\w+|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;

/**
 * What makes errors the same to a reader of the log: a database that cannot be reached is one thing, on whichever page
 * it is noticed; of others the name, the code and the place.
 */
export function fingerprintOf(error: unknown): string {
  const { name, code, stack = [], cause } = describeError(error);
  const codes = [code, cause?.code, cause?.cause?.code, codeIn(error), name];
  if (codes.some((each) => each !== undefined && unreachable.test(each))) return 'database unreachable';
  return [name, code, stack[0]].join(' ');
}

// Prisma's driver adapters hold the driver's code in a plain object, not in an error.
function codeIn(error: unknown): string | undefined {
  const { cause, meta } = (error ?? {}) as {
    cause?: { kind?: unknown; originalCode?: unknown };
    meta?: { driverAdapterError?: { cause?: { kind?: unknown } } };
  };
  const found = cause?.originalCode ?? cause?.kind ?? meta?.driverAdapterError?.cause?.kind;
  return typeof found === 'string' ? found : undefined;
}
