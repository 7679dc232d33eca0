import { clientOf } from '@/lib/auth/client-address';
import { config } from '@/lib/config';
import { isCurrent } from '@/lib/http/conditional';
import { busyAnswer, busyAs503 } from '@/lib/http/concurrency';
import { createThrottle } from '@/lib/http/throttle';
import { languagesOf } from '@/lib/vacancies/dto';
import { fileName } from '@/lib/vacancies/files';
import { noticePdf } from '@/lib/vacancies/pdf/notice';
import { publicNotice } from '@/lib/vacancies/queries';
import { canonicalPath, phaseAt } from '@/lib/vacancies/rules';

type Context = { params: Promise<{ slug: string; language: string }> };

// A reader takes a few; what reads them all takes its time.
const throttle = createThrottle({ points: 60, seconds: 60 });

// The notice as a PDF, in a language that it has; asked for again, it is sent only when it has changed.
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, language } = await params;
  const now = new Date();
  if (throttle.take(clientOf(request.headers.get('x-forwarded-for'), config().TRUSTED_PROXIES), now) !== null)
    return busyAnswer();
  const vacancy = await publicNotice(slug, now);
  const shown = vacancy && languagesOf(vacancy).find((known) => known === language);
  if (!vacancy || !shown) return new Response(null, { status: 404 });
  const { version, bytes } = noticePdf(vacancy, shown, now);
  const etag = `"${version}"`;
  const headers = new Headers({
    ETag: etag,
    'Last-Modified': new Date(vacancy.updatedAt).toUTCString(),
    'Cache-Control': 'public, no-cache',
    Link: `<${config().SITE_URL}${canonicalPath(slug, shown)}>; rel="canonical"`,
  });
  if (phaseAt(vacancy, now) !== 'open') headers.set('X-Robots-Tag', 'noindex');
  if (isCurrent(request.headers, etag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'application/pdf');
  headers.set('Content-Disposition', `attachment; filename="${fileName(vacancy.reference, shown, 'pdf')}"`);
  return busyAs503(async () => new Response(new Uint8Array(await bytes()), { headers }));
}
