const { randomUUID } = require('node:crypto');
const { isLoopback } = require('./loopback.js');
const { proxyHeaderOf } = require('./proxy-notice.js');

// Next's bundle has no module in common with the server's entry: both find the word here. No client knows it, so that a
// request which was not marked is never taken for a direct one.
const store = /** @type {Record<symbol, string>} */ (/** @type {unknown} */ (globalThis));
const word = (store[Symbol.for('candidature.direct')] ??= randomUUID());

/**
 * Marks a request that a program on this machine sent by itself: over a loopback connection, to a loopback name (another
 * site's name may be made to lead here), and not passed on by a proxy. To be called before X-Forwarded-For is added to.
 *
 * @param {Pick<import('node:http').IncomingMessage, 'headers' | 'socket'>} request
 */
function markDirect({ headers, socket }) {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  const direct = isLoopback(socket.remoteAddress) && isLoopback(name) && !proxyHeaderOf(headers);
  if (direct) headers['x-direct-connection'] = word;
  else delete headers['x-direct-connection'];
}

/**
 * Whether markDirect() marked the request with these headers.
 *
 * @param {{ get(name: string): string | null }} headers
 * @returns {boolean}
 */
function isDirect(headers) {
  return headers.get('x-direct-connection') === word;
}

module.exports = { isDirect, markDirect };
