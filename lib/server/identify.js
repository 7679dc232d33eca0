const { randomBytes, randomUUID } = require('node:crypto');
const { clientOf } = require('./client-address.js');
const { markDirect } = require('./direct.js');

/** @typedef {import('./request').Request} Request */

// What Next fetches from this server for the answer to an action (the page it leads to) carries the headers of that action,
// and with them this: it belongs to a request that has its turn already. Nobody outside knows the word.
const insideHeader = 'x-inside';
const word = randomBytes(24).toString('base64url');

const idPattern = /^[\w.-]{8,64}$/;

/**
 * Notes when a request came, and its id: the one that a trusted proxy gave it, else one of its own.
 *
 * @param {Request} request
 * @param {number} trustedProxies
 */
function begin(request, trustedProxies) {
  request.startedAt = performance.now();
  request.inside = request.headers[insideHeader] === word;
  const given = String(request.headers['x-request-id'] ?? '');
  const isTrusted = request.inside || trustedProxies > 0;
  request.id = isTrusted && idPattern.test(given) ? given : randomUUID();
}

/**
 * Notes who is asking. The address of the connection is appended to X-Forwarded-For, as every proxy does: Next writes it
 * there only where a request has no such header, so that a client could choose its own address. Before, a request that no
 * proxy passed on is marked: what Next fetches from here keeps the mark of the request it belongs to.
 *
 * @param {Request} request
 * @param {number} trustedProxies
 */
function identify(request, trustedProxies) {
  const { headers, socket, inside } = request;
  if (!inside) markDirect(request);
  const before = headers['x-forwarded-for'] ?? [];
  const chain = inside ? [before].flat() : [before, socket.remoteAddress ?? 'unknown'].flat();
  headers['x-forwarded-for'] = chain.join(', ');
  request.client = clientOf(chain.join(','), trustedProxies);
}

/** Adds what Next is to know of a request, and to hand on to what it fetches from here. @param {Request} request */
function introduce(request) {
  request.headers['x-request-id'] = request.id;
  request.headers[insideHeader] = word;
}

module.exports = { begin, identify, introduce };
