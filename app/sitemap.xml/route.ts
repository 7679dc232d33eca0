import { conditional } from '@/lib/http/conditional';
import { sitemapFile } from '@/lib/vacancies/feeds/answer';

/** The site map: one file while its addresses fit into one, else a list of files (`?part=`). */
export async function GET(request: Request): Promise<Response> {
  const part = Number(new URL(request.url).searchParams.get('part') ?? 0);
  const file = await sitemapFile(part, new Date());
  if (!file) return new Response(null, { status: 404 });
  return conditional(request, {
    ...file,
    type: 'application/xml',
    headers: { 'Cache-Control': 'public, max-age=600' },
  });
}
