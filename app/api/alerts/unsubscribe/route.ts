import { stopLinkedAlert } from '@/lib/alerts/commands';
import { readText } from '@/lib/http/request-checks';
import { preferredLocale } from '@/lib/i18n/negotiate';

const longest = 4096;

/**
 * One-click unsubscribing (RFC 8058): a mail program posts here what the mail's List-Unsubscribe-Post header says, without
 * cookies. The answer is the same whether there was anything to stop.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readText(request, longest);
  if (body === null) return new Response(null, { status: 413 });
  if (!(await asksForOneClick(body, request.headers.get('content-type') ?? '')))
    return new Response(null, { status: 400 });
  await stopLinkedAlert(tokenOf(request), new Date());
  return new Response(null, { status: 200 });
}

/** A program or person that follows the address instead is led to the page that asks first. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const location = `/${locale}/alerts/unsubscribe?token=${encodeURIComponent(tokenOf(request))}`;
  return new Response(null, { status: 303, headers: { location, vary: 'Accept-Language' } });
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get('token') ?? '';
}

async function asksForOneClick(body: string, type: string): Promise<boolean> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return form.get('List-Unsubscribe') === 'One-Click';
  } catch {
    return false;
  }
}
