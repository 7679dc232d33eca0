const { securityHeaders } = require('../http/security-headers.js');

const body = JSON.stringify({ status: 'ok' });

/**
 * Answers /api/health/live: this process takes requests. It asks nothing of Next or of the database, so that it is answered
 * however busy they are; what depends on them is at /api/health/ready.
 *
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @returns {boolean} whether it was asked for
 */
function answerHealth(request, response) {
  if (request.url !== '/api/health/live') return false;
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  response.setHeader('X-Request-Id', request.id);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Content-Length', body.length);
  if (request.method === 'GET' || request.method === 'HEAD') {
    response.end(request.method === 'HEAD' ? undefined : body);
  } else {
    response.removeHeader('Content-Length');
    response.setHeader('Allow', 'GET, HEAD');
    response.writeHead(405).end();
  }
  return true;
}

module.exports = { answerHealth };
