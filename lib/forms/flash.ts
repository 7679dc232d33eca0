import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { config } from '../config';
import type { Flash } from './outcome';

const lifeMs = 600_000;

const payloadSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Milliseconds since 1970. */
  at: z.number(),
});

/**
 * A flash as an address carries it: signed by the site for one session and ten minutes, so that nobody can make a page say
 * something to somebody by a link.
 */
export function signFlash(flash: Flash, sessionId: string, now: Date): string {
  const text = Buffer.from(JSON.stringify({ ...flash, at: now.getTime() })).toString('base64url');
  return `${text}.${signature(text, sessionId).toString('base64url')}`;
}

/** The flash of an address; null when it was not signed for this session, or too long ago. */
export function readFlash(value: unknown, sessionId: string, now: Date): Flash | null {
  if (typeof value !== 'string' || value.length > 4_000) return null;
  const [text = '', signed = ''] = value.split('.');
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(text, sessionId);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const { at, ...flash } = payloadSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  return now.getTime() - at > lifeMs ? null : flash;
}

/** `path` with a flash. */
export function withFlash(path: string, flash: Flash, sessionId: string, now: Date): string {
  const [page = '', fragment] = path.split('#');
  const query = `${page.includes('?') ? '&' : '?'}flash=${signFlash(flash, sessionId, now)}`;
  return page + query + (fragment === undefined ? '' : `#${fragment}`);
}

function signature(text: string, sessionId: string): Buffer {
  const key = createHash('sha256').update(`flash 1 ${config().AUTH_SECRET}`).digest();
  return createHmac('sha256', key).update(`${sessionId} ${text}`).digest();
}
