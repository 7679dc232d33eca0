import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from './lib/http/csp';
import { preferredLocale } from './lib/i18n/negotiate';
import { isLocale } from './lib/i18n/locales';

// Languages and the policy of rendered pages; nothing here authorises. Prerendered pages do not pass through.
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!isLocale(pathname.split('/')[1])) {
    const locale = preferredLocale(request.headers.get('accept-language'));
    const target = new URL(`/${locale}${pathname === '/' ? '' : pathname}${search}`, request.nextUrl);
    return NextResponse.redirect(target, { status: 307, headers: { Vary: 'Accept-Language' } });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy([`'nonce-${nonce}'`], process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    '/',
    '/((?!_next/|api/|icon|robots\\.txt|sitemap\\.xml|(?:en|fr)$|(?:en|fr)/(?:jobs(?!/search)|how-to-apply|faq|privacy)(?:/|$)).*)',
  ],
};
