const createNextIntlPlugin = require('next-intl/plugin');
const { securityHeaders } = require('./lib/http/security-headers.js');

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

// What a search is asked for by (lib/vacancies/search/schema.ts), put to the list by hand or by another site.
const searchKeys =
  'q contract category grade station region arrangement language closing opened sort page'.split(' ');

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // npm run up leaves the types to npm test.
  typescript: { ignoreBuildErrors: process.env.SKIP_TYPE_CHECK === 'true' },
  // No <Image>: an open optimiser would let strangers fill the cache.
  images: { unoptimized: true },
  distDir: process.env.NEXT_DIST_DIR || '.next',
  cacheHandler: require.resolve('./lib/http/cache-handler.js'),
  // Bytes of prerendered pages that Next keeps in memory, beside its files: what visitors read is answered from
  // lib/server/kept-pages.js, which has the larger part.
  cacheMaxMemorySize: 32 * 1024 * 1024,
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@node-rs/argon2',
    'pg',
    'pino',
    // Threads of their own load these files from where they are.
    'piscina',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  // What threads read at run time, and no import names.
  outputFileTracingIncludes: {
    '/api/**/*.pdf': [
      './lib/documents/*.{mjs,typ,json}',
      './node_modules/@expo-google-fonts/{source-sans-3,amiri,noto-sans-*,hind-siliguri,sarabun,kantumruy-pro}/{400Regular,600SemiBold,700Bold}/*.ttf',
      './node_modules/@myriaddreamin/**/*',
    ],
    '/**/report-a-problem': ['./lib/files/picture-worker.mjs'],
  },
  // As much as the form with pictures takes; lib/server/receive.js holds every other address to less.
  experimental: { serverActions: { bodySizeLimit: '13mb' } },
  async redirects() {
    return searchKeys.map((key) => ({
      source: '/:locale(en|fr)/jobs',
      has: [{ type: 'query', key }],
      destination: '/:locale/jobs/search',
      permanent: true,
    }));
  },
  async headers() {
    return [
      { source: '/:path*', headers: securityHeaders.map(([key, value]) => ({ key, value })) },
      // What other sites show: pictures of pages, the mark, feeds and the public interface.
      ...[
        '/:locale(en|fr)/:path*/preview.png',
        '/icon.svg',
        '/:locale(en|fr)/feeds/:feed',
        '/api/v1/:path*',
      ].map((source) => ({
        source,
        headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
      })),
      // Its page shows a mail in a frame; the mail's own policy says the same (lib/outbox/mailbox/frame.ts).
      { source: '/api/mailbox/:message', headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }] },
      // Their addresses hold a secret: no request they make names it. Not no-referrer, with which a browser posts a form
      // from "null", and Next takes that for another site.
      {
        source: '/:locale(en|fr)/:page(verify-email|reset-password)',
        headers: [{ key: 'Referrer-Policy', value: 'strict-origin' }],
      },
      {
        source: '/:locale(en|fr)/:area(staff|alerts)/:page(reset-password|unsubscribe)',
        headers: [{ key: 'Referrer-Policy', value: 'strict-origin' }],
      },
    ];
  },
};

module.exports = withNextIntl(nextConfig);
