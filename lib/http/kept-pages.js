// Prerendered pages as they were last sent, each compressed once. Next would route, hash and compress the same page anew
// for every visitor; most of a public site's requests are for exactly these pages.
const { createHash } = require('node:crypto');
const { Server } = require('node:http');
const { promisify } = require('node:util');
const zlib = require('node:zlib');
const fresh = require('fresh');
const { LRUCache } = require('lru-cache');
const Negotiator = require('negotiator');
const { sayWhatFailed } = require('./bare-answers.js');
const { refuseMethod, refuseUnheardOf } = require('./methods.js');
const { refuseAddress } = require('./refused-address.js');
const { securityHeaders } = require('./security-headers.js');
const { leadFromUnreadable } = require('./unreadable-address.js');

const encodings = {
  br: (html) =>
    promisify(zlib.brotliCompress)(html, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (html) => promisify(zlib.gzip)(html, { level: 9 }),
  identity: async (html) => Buffer.from(html, 'latin1'),
};

// In bytes: of the document, and of it as it is sent, which are some three times as many.
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
  pages.set(path, { html, headers, tag, bodies: {} });
}

/** Forgets one page, or all of them. @param {string} [path] */
function forgetPages(path) {
  if (path === undefined) pages.clear();
  else pages.delete(path);
}

// As Next sends them with the same page.
const cachingHeaders = {
  'Cache-Control': 's-maxage=31536000',
  Vary: 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding',
};

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
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it is being answered; if not, nothing was done
 */
function answerKeptPage(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const page = pages.get(request.url);
  if (!page || forNext.some((name) => name in request.headers)) return false;
  if (request.headers.cookie?.includes('__prerender_bypass')) return false;
  answer(request, response, page).catch((error) => response.destroy(error));
  return true;
}

async function answer(request, response, page) {
  const encoding =
    new Negotiator(request).encoding(Object.keys(encodings), { preferred: ['br', 'gzip'] }) ?? 'identity';
  const etag = `"${page.tag}-${encoding}"`;
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  for (const [name, value] of Object.entries({ ...page.headers, ...cachingHeaders, ETag: etag }))
    response.setHeader(name, value);
  // nginx in front (lib/setup/nginx.conf) keeps it until the present second is over; told "one second", it would for up
  // to two.
  response.setHeader('X-Accel-Expires', `@${Math.floor(Date.now() / 1000)}`);
  if (fresh(request.headers, { etag })) return response.writeHead(304).end();
  // The promise itself is kept, so that a crowd waits for one compression.
  page.bodies[encoding] ??= encodings[encoding](page.html);
  const body = await page.bodies[encoding];
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  return request.method === 'HEAD' ? response.end() : response.end(body);
}

const answeredBefore = [refuseAddress, refuseMethod, leadFromUnreadable];

/**
 * Has this process answer kept pages, and methods and addresses that cannot be taken, before whatever its HTTP server does
 * with a request, and say in words what fails: `next start` has no place of its own for it, so the event is taken where
 * OpenTelemetry's HTTP instrumentation takes it.
 */
function answerKeptPages() {
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event, ...parts) {
    if (event === 'request') {
      if (answerKeptPage(...parts) || answeredBefore.some((answered) => answered(...parts))) return true;
      sayWhatFailed(...parts);
    }
    if (event === 'clientError' && refuseUnheardOf(...parts)) return true;
    return emit.call(this, event, ...parts);
  };
}

module.exports = { answerKeptPages, forgetPages, keepPage };
