const { createHash } = require('node:crypto');

/**
 * The content security policy of a page: own origin only, and of inline scripts only those allowed by
 * `scriptSources` (hashes of a prerendered page, or the nonce of a rendered one).
 *
 * @param {string[]} scriptSources
 * @param {boolean} [development] whether the development server needs eval
 * @returns {string}
 */
function contentSecurityPolicy(scriptSources, development = false) {
  const scripts = ["'self'", ...scriptSources, ...(development ? ["'unsafe-eval'"] : [])];
  const styles = development ? "'self' 'unsafe-inline'" : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The sources that allow exactly the inline scripts of a page.
 *
 * @param {string} html
 * @returns {string[]} `'sha256-…'` for each
 */
function inlineScriptHashes(html) {
  const hashes = new Set();
  for (const [, attributes, body] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\bsrc=/.test(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
  return [...hashes];
}

module.exports = { contentSecurityPolicy, inlineScriptHashes };
