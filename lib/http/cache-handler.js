// Next's own file cache, which also prepares each prerendered page for being sent: a strict content security policy (a
// nonce would make the page dynamic, so its inline scripts are allowed by hash instead), and ASCII, which is sent
// faster. Plain JavaScript: Next loads it unbundled.
const FileSystemCache = require('next/dist/server/lib/incremental-cache/file-system-cache').default;
const { asciiHtml } = require('./ascii-html.js');
const { contentSecurityPolicy, inlineScriptHashes } = require('./csp.js');

// Done once per version of a page, not per request: Next keeps its pages in memory.
const prepared = new WeakSet();

class PageCache extends FileSystemCache {
  async get(...args) {
    const entry = await super.get(...args);
    prepare(entry?.value);
    return entry;
  }

  // A page rendered anew is answered from what is kept here, not from what is read later.
  async set(key, page, ...rest) {
    prepare(page);
    return super.set(key, page, ...rest);
  }
}

function prepare(page) {
  if (page?.kind !== 'APP_PAGE' || typeof page.html !== 'string' || prepared.has(page)) return;
  page.html = asciiHtml(page.html);
  const policy = contentSecurityPolicy(inlineScriptHashes(page.html));
  page.headers = { ...page.headers, 'content-security-policy': policy };
  prepared.add(page);
}

module.exports = PageCache;
