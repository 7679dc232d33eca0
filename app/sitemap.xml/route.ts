import { config } from '@/lib/config';
import { conditional, entityTag } from '@/lib/http/conditional';
import { lastPublicChange } from '@/lib/vacancies/feeds/queries';
import { openVacancies } from '@/lib/vacancies/queries';
import { addressesOf, mostAddresses, sitemapIndexXml, sitemapXml } from '@/lib/vacancies/sitemap';

/** The site map: one file while its addresses fit into one, else a list of files (`?part=`). */
export async function GET(request: Request): Promise<Response> {
  const now = new Date();
  const origin = config().SITE_URL;
  const addresses = addressesOf(await openVacancies(now), await lastPublicChange(now));
  const files = Math.ceil(addresses.length / mostAddresses);
  const part = Number(new URL(request.url).searchParams.get('part') ?? 0);
  if (!Number.isInteger(part) || part < 0 || part > files) return new Response(null, { status: 404 });
  const shown = addresses.slice(Math.max(0, part - 1) * mostAddresses, Math.max(1, part) * mostAddresses);
  const body = part === 0 && files > 1 ? sitemapIndexXml(files, origin) : sitemapXml(shown, origin);
  return conditional(request, {
    body,
    type: 'application/xml',
    etag: entityTag(body),
    headers: { 'Cache-Control': 'public, max-age=600' },
  });
}
