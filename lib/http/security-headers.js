/**
 * What holds for every response, whatever answers it: [name, value]. The content security policy is not among them: it
 * differs between prerendered pages (lib/http/cache-handler.js, by hash) and rendered ones (lib/server/page-headers.js, by nonce).
 *
 * @type {[name: string, value: string][]}
 */
const securityHeaders = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
];

module.exports = { securityHeaders };
