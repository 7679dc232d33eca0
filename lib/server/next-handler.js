const { securityHeaders } = require('../http/security-headers.js');
const { exchanges } = require('./exchange.js');
const { introduce } = require('./identify.js');
const { wordingFor } = require('./in-words.js');
const { preparePage } = require('./page-headers.js');

/**
 * Hands a request to Next. What Next answers by itself, such as the redirects of next.config.js, has the headers of every
 * other answer too.
 *
 * @param {import('node:http').RequestListener} handle
 * @returns {import('./chain').Step}
 */
function createNextHandler(handle) {
  return async (request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    response.setHeader('X-Request-Id', request.id);
    response.wording = wordingFor(request);
    preparePage(request, response);
    introduce(request);
    request.isRendered = !/^\/_next\/static\//.test(request.url ?? '');
    await exchanges.run(response, () => handle(request, response));
    return true;
  };
}

module.exports = { createNextHandler };
