import { createHmac } from 'node:crypto';
import { headers } from 'next/headers';
import { clientOf } from '../auth/client-address';
import { config } from '../config';

/** The header in which the server's entry gives every request an id. */
export const requestIdHeader = 'x-request-id';

/** A request id as it may be logged: what a client sent in its place is of no use longer, or with other characters. */
export function requestIdOf(header: string | string[] | null | undefined): string | undefined {
  return typeof header === 'string' && /^[\w.-]{1,64}$/.test(header) ? header : undefined;
}

/**
 * A client or a mail address as the log shows it: a keyed hash, by which lines about one can be correlated, and
 * from which nobody without AUTH_SECRET can find it.
 */
export function loggedHash(of: 'client' | 'target', text: string): string {
  return createHmac('sha256', `${config().AUTH_SECRET}:${of} in the log`)
    .update(text)
    .digest('base64url')
    .slice(0, 12);
}

/** What the log says of the request at hand; nothing outside of one, as in the worker. */
export async function aboutRequest(): Promise<{ requestId?: string; client?: string }> {
  const given = await headersOfRequest();
  if (!given) return {};
  const client = clientOf(given.get('x-forwarded-for'), config().TRUSTED_PROXIES);
  return { requestId: requestIdOf(given.get(requestIdHeader)), client: loggedHash('client', client) };
}

// Outside of a request Next throws rather than rejects.
async function headersOfRequest() {
  try {
    return await headers();
  } catch {
    return null;
  }
}
