const { randomBytes } = require('node:crypto');
const { contentSecurityPolicy } = require('../http/csp.js');
const { isPrerendered, mayExist } = require('../http/places.js');
const { addressOf } = require('./page-address.js');

// What pages are given beside the request's own headers; from a client none of them is taken.
const ownHeaders = ['content-security-policy', 'x-nonce', 'x-path', 'x-missing'];

/**
 * Gives a page that is rendered for its reader a policy whose nonce Next puts on its scripts, the address it stands at
 * (lib/http/request-path.ts), and the status 404 where there can be none. Nothing here authorises.
 *
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 */
function preparePage(request, response) {
  const { headers, method } = request;
  for (const name of ownHeaders) Reflect.deleteProperty(headers, name);
  const address = addressOf(request);
  if (!address?.language) return;
  const { pathname, search } = address;
  // Read without anything sent along it stays as it was made, since what stands in front may keep the answer for others.
  const hasBody = 'content-length' in headers || 'transfer-encoding' in headers;
  const reads = method === 'GET' || method === 'HEAD';
  if (isPrerendered(pathname) && (reads || !hasBody)) return;
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy({
    scripts: [`'nonce-${nonce}'`],
    development: process.env.NODE_ENV === 'development',
  });
  headers['x-nonce'] = nonce;
  headers['x-path'] = pathname + search;
  headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
  if (mayExist(pathname)) return;
  headers['x-missing'] = '1';
  response.statusCode = 404;
}

module.exports = { preparePage };
