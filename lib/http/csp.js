const { createHash } = require('node:crypto');

/**
 * The content security policy of a page: own origin only, and of inline scripts and styles only those allowed by their
 * sources (hashes of a prerendered page, or the nonce of a rendered one).
 *
 * @param {{ scripts: string[], styles?: string[], development?: boolean }} sources `development`: the server for developers
 *   needs eval and styles of its own
 * @returns {string}
 */
function contentSecurityPolicy({ scripts: scriptSources, styles: styleSources = [], development = false }) {
  const scripts = ["'self'", ...scriptSources, ...(development ? ["'unsafe-eval'"] : [])].join(' ');
  const styles = ["'self'", ...(development ? ["'unsafe-inline'"] : styleSources)].join(' ');
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
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
 * The sources that allow exactly the inline scripts and styles of a page.
 *
 * @param {string} html
 * @returns {{ scripts: string[], styles: string[] }} `'sha256-…'` for each
 */
function inlineHashes(html) {
  const hashes = { script: new Set(), style: new Set() };
  for (const [, element, attributes, body] of html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)) {
    if (/\bsrc=/.test(attributes)) continue;
    hashes[element].add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
  return { scripts: [...hashes.script], styles: [...hashes.style] };
}

module.exports = { contentSecurityPolicy, inlineHashes };
