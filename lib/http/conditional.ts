import { createHash } from 'node:crypto';

/** The entity tag of a body: weak, since it is the same whether the body is sent compressed or not (RFC 9110, 8.8.3.3). */
export function entityTag(body: string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/**
 * Whether the client has what `etag` and `lastModified` tell of already (RFC 9110, 13.1): by its tags where it names any,
 * else by the date.
 */
export function isCurrent(headers: Headers, etag: string, lastModified?: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null)
    return tags.trim() === '*' || tags.split(',').some((tag) => opaque(tag) === opaque(etag));
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, '');

type Content = {
  body: string;
  type: string;
  etag: string;
  lastModified?: Date;
  headers: Record<string, string>;
};

/** The answer to a GET or HEAD of `content`: 200, or 304 when the client has it already. */
export function conditional(
  request: Request,
  { body, type, etag, lastModified, headers }: Content,
): Response {
  const validators: Record<string, string> = { ETag: etag };
  if (lastModified) validators['Last-Modified'] = lastModified.toUTCString();
  return isCurrent(request.headers, etag, lastModified)
    ? new Response(null, { status: 304, headers: { ...headers, ...validators } })
    : new Response(body, { headers: { ...headers, ...validators, 'Content-Type': type } });
}
