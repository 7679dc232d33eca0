// Next's own file cache, which also gives each prerendered page a strict content security policy: a nonce would make
// the page dynamic, so its inline scripts are allowed by hash instead. Plain JavaScript: Next loads it unbundled.
const FileSystemCache = require('next/dist/server/lib/incremental-cache/file-system-cache').default;
const { contentSecurityPolicy, inlineScriptHashes } = require('./csp.js');

class PageCache extends FileSystemCache {
  async get(...args) {
    const entry = await super.get(...args);
    const page = entry?.value;
    if (page?.kind === 'APP_PAGE' && typeof page.html === 'string') {
      page.headers = { ...page.headers, 'content-security-policy': policyFor(page.html) };
    }
    return entry;
  }
}

// Hashing is done once per version of a page, not per request.
const policies = new Map();
const remembered = 2000;

function policyFor(html) {
  const known = policies.get(html);
  if (known) return known;
  const policy = contentSecurityPolicy(inlineScriptHashes(html));
  if (policies.size >= remembered) policies.delete(policies.keys().next().value);
  policies.set(html, policy);
  return policy;
}

module.exports = PageCache;
