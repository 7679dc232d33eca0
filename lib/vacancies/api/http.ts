import { STATUS_CODES } from 'node:http';
import type { z } from 'zod';
import { clientOf } from '../../auth/client-address';
import { config } from '../../config';
import { isDatabaseBusy, retryAfterSeconds } from '../../db/busy';
import { conditional, entityTag } from '../../http/conditional';
import { createThrottle } from '../../http/throttle';
import { requestIdHeader, requestIdOf } from '../../logging/request';
import { reportError } from '../../logging/request-errors';
import { securityEvent } from '../../logging/security';
import type { Problem } from './schema';

const throttle = createThrottle({ points: 1200, seconds: 300 });

// Anyone's page may read the answers; they are public and the same for all.
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** Wraps a handler of the public interface: limits, cross-origin headers, and problems where something goes wrong. */
export function api<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    const client = clientOf(request.headers.get('x-forwarded-for'), config().TRUSTED_PROXIES);
    const wait = throttle.take(client, new Date());
    if (wait !== null) {
      await securityEvent('limit.throttled', { limits: ['api'] });
      return problem(429, 'Too many requests from your address. Wait, or ask less often.', {
        headers: { 'Retry-After': String(wait) },
      });
    }
    try {
      return await handler(request, context);
    } catch (error) {
      if (isDatabaseBusy(error))
        return problem(503, 'The database did not answer in time. Try again in a few seconds.', {
          headers: { 'Retry-After': String(retryAfterSeconds) },
        });
      reportError(error, { part: 'api', requestId: requestIdOf(request.headers.get(requestIdHeader)) });
      return problem(500, 'Something went wrong here. Try again later.');
    }
  };
}

/** An answer in JSON that may be kept for `seconds`, or 304 where the client has it already. */
export function answer(
  request: Request,
  value: unknown,
  seconds: number,
  headers: Record<string, string> = {},
): Response {
  const body = JSON.stringify(value);
  const kept = `public, max-age=${seconds}, stale-while-revalidate=${seconds * 5}`;
  return conditional(request, {
    body,
    type: 'application/json',
    etag: entityTag(body),
    headers: { ...open, 'Cache-Control': kept, ...headers },
  });
}

type Options = { errors?: Problem['errors']; headers?: Record<string, string> };

/** An error as problem details (RFC 9457). */
export function problem(status: number, detail: string, { errors, headers }: Options = {}): Response {
  const body: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    errors,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...open, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}

/** The answer to a browser that asks whether a page of another origin may ask. */
export function preflight(): Response {
  const headers = {
    ...open,
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'Accept, If-Modified-Since, If-None-Match',
    'Access-Control-Max-Age': '86400',
    Allow: 'GET, HEAD, OPTIONS',
  };
  return new Response(null, { status: 204, headers });
}

/** The answer to any method that changes something: there is nothing to change here. */
export function readOnly(): Response {
  return problem(405, 'This interface is read-only.', { headers: { Allow: 'GET, HEAD, OPTIONS' } });
}

type Parsed<T> = { ok: true; query: T } | { ok: false; response: Response };

// What mail programs, social networks and campaigns add to an address, to say where its reader came from.
const provenance = /^(?:utm_\w+|(?:fb|[dgy]|ms|tt|tw)clk?id|gad_source|[gw]braid|igshid|mc_[ce]id|_hs\w+)$/i;

/**
 * The parameters of a request by their schema, or the problem that names what is wrong with them; those that only say where
 * a reader came from are ignored.
 */
export function parseQuery<S extends z.ZodObject>(schema: S, request: Request): Parsed<z.infer<S>> {
  const given = new URL(request.url).searchParams;
  const names = [...new Set(given.keys())].filter((name) => !provenance.test(name));
  const values = names.map((name) => {
    const known = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
    const isList = known?.safeParse([]).success ?? false;
    const all = given.getAll(name);
    // What is asked for twice where there can be one is refused as a list: neither is known to be meant.
    return [name, isList || all.length > 1 ? all : all[0]] as const;
  });
  const result = schema.safeParse(Object.fromEntries(values));
  if (result.success) return { ok: true, query: result.data };
  const errors = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((parameter) => ({ parameter, detail: 'There is no such parameter.' }))
      : [{ parameter: String(issue.path[0] ?? ''), detail: issue.message }],
  );
  return { ok: false, response: problem(400, 'The parameters cannot be read.', { errors }) };
}
