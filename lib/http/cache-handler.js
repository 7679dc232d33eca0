// Next's own file cache, which also prepares each prerendered page for being sent: its style written into it, scripts that
// wait for someone to use it, a strict content security policy (a nonce would make the page dynamic, so what is inline is
// allowed by hash instead), ASCII, which is sent faster, and a place among the pages answered before Next is asked. Plain
// JavaScript: Next loads it unbundled.
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { LRUCache } = require('lru-cache');
const FileSystemCache = require('next/dist/server/lib/incremental-cache/file-system-cache').default;
const { asciiHtml } = require('./ascii-html.js');
const { contentSecurityPolicy, inlineHashes } = require('./csp.js');
const { inlineStyles } = require('./inline-styles.js');
const { forgetPages, keepPage } = require('../server/kept-pages.js');
const { scriptsOnDemand } = require('./scripts-on-demand.js');

// Done once per version of a page, not per request: Next keeps its pages in memory.
const prepared = new WeakMap();

// How often pages have been revalidated; and, by key, how often they had been when the rendering under way began.
let revalidations = 0;
const begun = new LRUCache({ max: 1000 });

class PageCache extends FileSystemCache {
  /** Where this build keeps its style sheets. */
  get staticFiles() {
    return path.join(this.serverDistDir, '../static');
  }

  async get(key, ...rest) {
    const before = revalidations;
    const entry = await super.get(key, ...rest);
    if (!entry && !begun.has(key)) begun.set(key, before);
    const policy = prepare(entry?.value, this.staticFiles);
    if (policy && readAsItIs(entry) && before === revalidations)
      keepPage(pathOf(key), { html: entry.value.html, headers: { 'Content-Security-Policy': policy } });
    return entry;
  }

  // A re-rendered page is answered from what is kept here, not from what is read later. An address that names nothing
  // is not kept: there is no end of them. Nor is a page whose rendering began before pages were revalidated: Next would
  // take it for one of after, though it may have read what was there before.
  async set(key, page, ...rest) {
    forgetPages(pathOf(key));
    const isOfBefore = (begun.get(key) ?? revalidations) !== revalidations;
    begun.delete(key);
    if (isOfBefore || namesNothing(page)) return undefined;
    prepare(page, this.staticFiles);
    return super.set(key, page, ...rest);
  }

  // Next compares in whole milliseconds: a page kept in this one would stay.
  async revalidateTag(...args) {
    revalidations += 1;
    await sleep(2);
    revalidations += 1;
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

module.exports = PageCache;
