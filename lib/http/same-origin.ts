import { config } from '../config';

/** Whether a page of this site sent the request: browsers name the origin of every POST they make. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  return (
    origin !== null && (origin === config().SITE_URL || origin === `http://${request.headers.get('host')}`)
  );
}
