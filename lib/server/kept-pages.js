// Prerendered pages as they were last sent, each compressed once. Next would route, hash and compress the same page again
// for every visitor; most of a public site's requests are for exactly these pages.
const { createHash } = require('node:crypto');
const { promisify } = require('node:util');
const zlib = require('node:zlib');
const fresh = require('fresh');
const { LRUCache } = require('lru-cache');
const Negotiator = require('negotiator');
const { securityHeaders } = require('../http/security-headers.js');
const { revalidated } = require('./response.js');

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */
/** @typedef {{ headers: Record<string, string | number>, etag: string, body: Promise<Buffer> }} Form a page in one encoding */
/** @typedef {{ html: string, headers: Record<string, string>, tag: string, forms: Partial<Record<Encoding, Form>> }} Page */

/** @type {Record<Encoding, (html: string) => Promise<Buffer>>} */
const encodings = {
  br: (html) =>
    promisify(zlib.brotliCompress)(html, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (html) => promisify(zlib.gzip)(html, { level: 9 }),
  identity: async (html) => Buffer.from(html, 'latin1'),
};

// In bytes: of the document, and of it as it is sent, which are some three times as many.
/** @type {LRUCache<string, Page>} */
const pages = new LRUCache({
  maxSize: 256 * 1024 * 1024,
  sizeCalculation: ({ html }) => 3 * html.length + 1,
});

/**
 * Keeps the page of an address until it is forgotten.
 *
 * @param {string} path as it stands in a request, without query
 * @param {{ html: string, headers: Record<string, string> }} page its document in ASCII, and its own headers
 */
function keepPage(path, { html, headers }) {
  if (pages.peek(path)?.html === html) return;
  const tag = createHash('sha256').update(html).digest('base64url').slice(0, 22);
  pages.set(path, { html, headers, tag, forms: {} });
}

/** Forgets one page, or all of them. @param {string} [path] */
function forgetPages(path) {
  if (path === undefined) pages.clear();
  else pages.delete(path);
}

const varying =
  'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding';

/**
 * @param {Page} page
 * @param {Encoding} encoding
 * @returns {Form}
 */
function formOf({ html, headers, tag }, encoding) {
  const etag = `"${tag}-${encoding}"`;
  const all = {
    ...Object.fromEntries(securityHeaders),
    ...headers,
    'Cache-Control': revalidated,
    Vary: varying,
    ETag: etag,
  };
  // The promise itself is kept, so that a crowd waits for one compression.
  return { headers: all, etag, body: encodings[encoding](html) };
}

// Whatever is not a plain reading of the page is Next's to answer: the data of a page, a form, a draft, another version.
const forNext = [
  'rsc',
  'next-router-prefetch',
  'next-router-state-tree',
  'content-length',
  'transfer-encoding',
];

/**
 * Answers a request for a page that is kept.
 *
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @returns {boolean} whether it is being answered; if not, nothing was done
 */
function answerKeptPage(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const page = pages.get(request.url ?? '');
  if (!page || forNext.some((name) => name in request.headers)) return false;
  if (request.headers.cookie?.includes('__prerender_bypass')) return false;
  answer(request, response, page).catch((error) => response.destroy(error));
  return true;
}

/**
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @param {Page} page
 */
async function answer(request, response, page) {
  const encoding = encodingFor(request);
  const form = (page.forms[encoding] ??= formOf(page, encoding));
  const headers = {
    ...form.headers,
    'X-Request-Id': request.id,
    // nginx in front (lib/setup/nginx.conf) keeps it until the present second is over; with "one second" it would for up
    // to two.
    'X-Accel-Expires': `@${Math.floor(Date.now() / 1000)}`,
  };
  if (fresh(request.headers, { etag: form.etag })) return response.writeHead(304, headers).end();
  const body = await form.body;
  response.writeHead(200, {
    ...headers,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
  });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {import('./request').Request} request @returns {Encoding} */
function encodingFor(request) {
  const preferred = new Negotiator(request).encoding(Object.keys(encodings), { preferred: ['br', 'gzip'] });
  return /** @type {Encoding | undefined} */ (preferred) ?? 'identity';
}

module.exports = { answerKeptPage, forgetPages, keepPage };
