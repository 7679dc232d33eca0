// Next fails on a method that it does not know, or answers it as GET; Node cuts off one that HTTP has no name for; and where
// a file or a page takes no more than some, neither says which (RFC 9110, 15.5.6).
const { problemOf, refuse } = require('./refusal.js');

const known = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

// What the method may be at an address; those of the interface and of feeds say so themselves (lib/vacancies/api/http.ts).
const places = [
  [
    /^\/(?:sitemap\.xml|robots\.txt|\.well-known\/security\.txt|(?:en|fr)\/(?:[^?]*\/)?preview\.png)(?=\?|$)/,
    ['GET', 'HEAD', 'OPTIONS'],
  ],
  [/^\/(?:en|fr)(?!\/feeds\/)(?=[/?]|$)/, ['GET', 'HEAD', 'POST']],
];

const notKnown = 'This method is not known here.';

/**
 * Refuses a method that is known nowhere, or not at this address, as problem details (RFC 9457).
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was refused; if not, nothing was done
 */
function refuseMethod(request, response) {
  const method = request.method ?? '';
  if (!known.includes(method)) {
    refuse(response, 501, notKnown);
    return true;
  }
  const [, allowed = known] = places.find(([address]) => address.test(request.url ?? '')) ?? [];
  if (allowed.includes(method)) return false;
  response.setHeader('Allow', allowed.join(', '));
  refuse(response, 405, 'This method is not allowed here.');
  return true;
}

/**
 * Refuses what could not be read as a request since HTTP has no such method.
 *
 * @param {Error & { code?: string }} error
 * @param {import('node:net').Socket & { _httpMessage?: unknown }} socket
 * @returns {boolean} whether it was; if not, nothing was done
 */
function refuseUnheardOf(error, socket) {
  // Amid the answer to an earlier request it would be read as part of it.
  if (error.code !== 'HPE_INVALID_METHOD' || !socket.writable || socket._httpMessage) return false;
  const body = problemOf(501, notKnown);
  const head = [
    'HTTP/1.1 501 Not Implemented',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  return true;
}

module.exports = { refuseMethod, refuseUnheardOf };
