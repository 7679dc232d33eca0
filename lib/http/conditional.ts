import { createHash } from 'node:crypto';

/** The strong entity tag (RFC 9110, 8.8.3) of a body. */
export function entityTag(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/**
 * Whether the client has what `etag` and `lastModified` tell of already (RFC 9110, 13.1): by its tags where it names any,
 * else by the date.
 */
export function isCurrent(headers: Headers, etag: string, lastModified?: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null)
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}

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
