import { config } from '../config';

/**
 * Whether a page of this site sent the request: browsers name the origin of every POST they make. Without TLS the site
 * may also be reached under another name than SITE_URL, such as 127.0.0.1.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  const site = config().SITE_URL;
  const here = site.startsWith('http:') ? `http://${request.headers.get('host')}` : site;
  return origin !== null && (origin === site || origin === here);
}

/** The body of a request as text, or null when it is longer than `limit` bytes; what lies beyond is not read. */
export async function readText(request: Request, limit: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
