import { retryAfterSeconds } from '@/lib/db/busy';
import { readiness } from '@/lib/health/readiness';

export const dynamic = 'force-dynamic';

/** Whether this server can do its work, and if not, which check failed; for load balancers and monitors. */
export async function GET(): Promise<Response> {
  const found = await readiness();
  const headers = { 'Cache-Control': 'no-store' };
  if (found.status === 'ok') return Response.json(found, { headers });
  return Response.json(found, {
    status: 503,
    headers: { ...headers, 'Retry-After': String(retryAfterSeconds) },
  });
}
