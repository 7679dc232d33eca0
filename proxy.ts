import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from './lib/http/csp';
import { queryFromReferer } from './lib/http/query-from-referer';
import { isPrerendered, mayExist } from './lib/http/places';
import { preferredLocale } from './lib/i18n/negotiate';
import { isLocale } from './lib/i18n/locales';

// Languages, what a search keeps from one to the other, and the policy of rendered pages; nothing here authorises. Prerendered pages do not pass through when they are read, but where something is sent along:
// they stay as they are then, since what stands in front may keep the answer for others.
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const language = pathname.split('/')[1];
  if (!isLocale(language)) {
    const locale = preferredLocale(request.headers.get('accept-language'));
    const target = new URL(`/${locale}${pathname === '/' ? '' : pathname}${search}`, request.nextUrl);
    return NextResponse.redirect(target, { status: 307, headers: { Vary: 'Accept-Language' } });
  }
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads && isPrerendered(pathname)) return NextResponse.next();
  const besides =
    reads && queryFromReferer(request.nextUrl, request.headers.get('referer'), request.headers.get('host'));
  if (besides) {
    const target = new URL(pathname + besides, request.nextUrl);
    return NextResponse.redirect(target, { status: 307, headers: { Vary: 'Referer' } });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy({
    scripts: [`'nonce-${nonce}'`],
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', pathname + search);
  headers.set('content-security-policy', policy);
  const missing = !mayExist(pathname);
  if (missing) headers.set('x-missing', '1');
  else headers.delete('x-missing');
  const response = NextResponse.next({ request: { headers }, ...(missing ? { status: 404 } : {}) });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    '/',
    { source: '/(en|fr)/:path*', has: [{ type: 'header', key: 'content-length' }] },
    { source: '/(en|fr)/:path*', has: [{ type: 'header', key: 'transfer-encoding' }] },
    '/((?!_next/|api/|icon\\.svg$|robots\\.txt|sitemap\\.xml|\\.well-known/|unavailable\\.html$|plain\\.css$|(?:en|fr)$|(?:en|fr)/jobs(?!/search)(?:/|$)|(?:en|fr)/(?:feeds/vacancies\\.(?:atom|json)|developers|how-to-apply|recruitment-process|tests-and-interviews|faq(?:/search/words\\.json)?|privacy|accessibility|security)$).*)',
  ],
};
