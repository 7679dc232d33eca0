import { db } from '@/lib/db/client';

export const dynamic = 'force-dynamic';

/** Whether this server answers and reaches its database; for load balancers. */
export async function GET(): Promise<Response> {
  await db().dutyStation.count();
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
}
