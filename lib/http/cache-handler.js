// Next's own file cache, which also prepares each prerendered page for being sent: its style written into it, scripts that
// wait for someone to use it, a strict content security policy (a nonce would make the page dynamic, so what is inline is
// allowed by hash instead), ASCII, which is sent faster, and a place among the pages answered before Next is asked. Plain
// JavaScript: Next loads it unbundled.
const path = require('node:path');
const FileSystemCache = require('next/dist/server/lib/incremental-cache/file-system-cache').default;
const { asciiHtml } = require('./ascii-html.js');
const { contentSecurityPolicy, inlineHashes } = require('./csp.js');
const { inlineStyles } = require('./inline-styles.js');
const { answerKeptPages, forgetPages, keepPage } = require('./kept-pages.js');
const { keepHeadersSingle } = require('./once-only-headers.js');
const { scriptsOnDemand } = require('./scripts-on-demand.js');

// Done once per version of a page, not per request: Next keeps its pages in memory.
const prepared = new WeakMap();

class PageCache extends FileSystemCache {
  /** Where this build keeps its style sheets. */
  get staticFiles() {
    return path.join(this.serverDistDir, '../static');
  }

  async get(key, ...rest) {
    const entry = await super.get(key, ...rest);
    const policy = prepare(entry?.value, this.staticFiles);
    if (policy && readAsItIs(entry))
      keepPage(pathOf(key), { html: entry.value.html, headers: { 'Content-Security-Policy': policy } });
    return entry;
  }

  // A page rendered anew is answered from what is kept here, not from what is read later. An address that names nothing
  // is not kept: there is no end of them.
  async set(key, page, ...rest) {
    forgetPages(pathOf(key));
    if (namesNothing(page)) return undefined;
    prepare(page, this.staticFiles);
    return super.set(key, page, ...rest);
  }

  async revalidateTag(...args) {
    forgetPages();
    return super.revalidateTag(...args);
  }
}

const namesNothing = (entry) =>
  (entry?.kind === 'APP_PAGE' && entry.status >= 300 && entry.status < 400) ||
  (entry?.kind === 'APP_ROUTE' && entry.status !== 200);

/** The path of a page by its key: `/route-cache/APP_PAGE/{route}/$/en/jobs`. */
const pathOf = (key) => key.slice(key.indexOf('/$') + 2);

/** Whether a page is the same for everyone until it is revalidated. */
const readAsItIs = ({ value, cacheControl }) =>
  (value.status ?? 200) === 200 && value.postponed === undefined && !cacheControl?.revalidate;

function prepare(page, staticFiles) {
  if (page?.kind !== 'APP_PAGE' || typeof page.html !== 'string') return undefined;
  const before = prepared.get(page);
  if (before) return before;
  page.html = asciiHtml(inlineStyles(scriptsOnDemand(page.html), staticFiles));
  const policy = contentSecurityPolicy(inlineHashes(page.html));
  page.headers = { ...page.headers, 'content-security-policy': policy };
  prepared.set(page, policy);
  return policy;
}

answerKeptPages();
keepHeadersSingle();

module.exports = PageCache;
