const createNextIntlPlugin = require('next-intl/plugin');

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

// What holds for every response, whatever renders it. The content security policy is not here: it differs between
// prerendered pages (lib/http/cache-handler.js, by hash) and rendered ones (proxy.ts, by nonce).
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR || '.next',
  cacheHandler: require.resolve('./lib/http/cache-handler.js'),
  // Bytes of prerendered pages kept in memory: about a thousand notices in both languages.
  cacheMaxMemorySize: 256 * 1024 * 1024,
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@node-rs/argon2',
    'pg',
    'pino',
    // React's server renderer, which writes mail, is refused in the bundle for server components.
    '@react-email/components',
    '@react-email/render',
  ],
  // As much as the form with pictures takes; proxy.ts holds every other address to less (lib/http/too-large.ts).
  experimental: { serverActions: { bodySizeLimit: '13mb' }, proxyClientMaxBodySize: '13mb' },
  async headers() {
    return [
      { source: '/:path*', headers: securityHeaders },
      // Its page shows a mail in a frame; the mail's own policy says the same (lib/outbox/mailbox/frame.ts).
      { source: '/api/mailbox/:message', headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }] },
      // Their addresses hold a secret: no request they make names it. Not no-referrer, with which a browser posts a form
      // from "null", and Next takes that for another site.
      {
        source: '/:locale(en|fr)/:page(verify-email|reset-password)',
        headers: [{ key: 'Referrer-Policy', value: 'strict-origin' }],
      },
    ];
  },
};

module.exports = withNextIntl(nextConfig);
