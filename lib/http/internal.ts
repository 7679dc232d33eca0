import { createHmac, timingSafeEqual } from 'node:crypto';
import { config } from '../config';

/** What a process of this installation shows to call another's internal routes. */
export function internalToken(): string {
  return createHmac('sha256', config().AUTH_SECRET).update('internal').digest('hex');
}

/** Whether a request comes from a process of this installation. */
export function isInternal(request: Request): boolean {
  const given = Buffer.from(request.headers.get('authorization') ?? '');
  const expected = Buffer.from(`Bearer ${internalToken()}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const longestMs = 10_000;

/**
 * Asks this server, whose own address is `origin`. Rejects when it is `ended`, and when there is no whole answer in ten
 * seconds: fetch alone waits for five minutes.
 */
export function fetchOwnServer(
  origin: string,
  path: string,
  ended: AbortSignal,
  init: RequestInit = {},
): Promise<Response> {
  return fetch(origin + path, { ...init, signal: AbortSignal.any([ended, AbortSignal.timeout(longestMs)]) });
}
