const { STATUS_CODES } = require('node:http');
const { securityHeaders } = require('./security-headers.js');

/**
 * Refuses a request, as problem details (RFC 9457).
 *
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} detail
 */
function refuse(response, status, detail) {
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  const body = problemOf(status, detail);
  response
    .writeHead(status, {
      'Content-Type': 'application/problem+json',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
    })
    .end(body);
}

/** What went wrong, as JSON. @param {number} status @param {string} detail */
function problemOf(status, detail) {
  return JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail });
}

module.exports = { problemOf, refuse };
