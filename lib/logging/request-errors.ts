import type { Instrumentation } from 'next';
import { describeError, fingerprintOf } from './errors';
import { log } from './log';
import { createRepeats } from './repeats';
import { requestIdHeader, requestIdOf } from './request';

const repeats = createRepeats(1000);

type About = { errorId?: string; requestId?: string; method?: string; route?: string; part?: string };

/** Logs an error, at most one of a kind a second: the next line says how many were left out, and their codes. */
export function reportError(error: unknown, about: About = {}): void {
  const { errorId } = about;
  repeats.write(fingerprintOf(error), errorId ?? digestOf(error), (leftOut) =>
    log.error({ event: 'error', ...about, ...leftOut, error: describeError(error) }),
  );
}

/** The code that the page shows which says that something failed. */
export function digestOf(error: unknown): string | undefined {
  const { digest } = (error ?? {}) as { digest?: unknown };
  return typeof digest === 'string' && /^[\w@;-]{1,100}$/.test(digest) ? digest : undefined;
}

const reported = new WeakSet<object>();

/** Whether an error has been reported, as with its request. Of one that is none nothing is known. */
export const isReported = (error: unknown) =>
  typeof error === 'object' && error !== null && reported.has(error);

/**
 * Logs an error of a request, which Next hands to instrumentation.ts: the pattern of its route rather than its address,
 * and the code that the page shows.
 */
export const reportRequestError: Instrumentation.onRequestError = (error, request, context) => {
  if (isReported(error)) return;
  if (typeof error === 'object' && error !== null) reported.add(error);
  reportError(error, {
    errorId: digestOf(error),
    requestId: requestIdOf(request.headers[requestIdHeader]),
    method: request.method,
    route: context.routePath,
    part: context.renderSource ?? context.routeType,
  });
};

/** Writes what was left out so far. */
export const flushErrors = () => repeats.flush();
