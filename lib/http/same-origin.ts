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
