import { isInternal } from '@/lib/http/internal';
import { revalidateVacancies } from '@/lib/vacancies/revalidate';

/** Revalidates the public pages; called by this installation itself when a deadline passes or a notice opens. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  revalidateVacancies();
  return new Response(null, { status: 204 });
}
