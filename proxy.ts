import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from './lib/http/csp';
import { bodyLimit, tooLarge } from './lib/http/too-large';
import { preferredLocale } from './lib/i18n/negotiate';
import { isLocale } from './lib/i18n/locales';

// Languages and the policy of rendered pages; nothing here authorises. Prerendered pages do not pass through.
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const language = pathname.split('/')[1];
  if (!isLocale(language)) {
    const locale = preferredLocale(request.headers.get('accept-language'));
    const target = new URL(`/${locale}${pathname === '/' ? '' : pathname}${search}`, request.nextUrl);
    return NextResponse.redirect(target, { status: 307, headers: { Vary: 'Accept-Language' } });
  }
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return tooLarge(language);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy([`'nonce-${nonce}'`], process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', pathname + search);
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
