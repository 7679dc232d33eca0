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
