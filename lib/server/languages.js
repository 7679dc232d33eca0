const { securityHeaders } = require('../http/security-headers.js');
const { queryFromReferer } = require('../http/query-from-referer.js');
const { isPrerendered } = require('../http/places.js');
const { preferredLocale } = require('../i18n/negotiate.js');
const { addressOf } = require('./page-address.js');

/**
 * Leads an address without a language to the one that the reader prefers, and a page reached from the other language to
 * what was asked for there. Pages that are the same for all stay as they are.
 *
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @returns {boolean} whether it was answered; if not, nothing was done
 */
function leadToLanguage(request, response) {
  const address = addressOf(request);
  if (!address) return false;
  const { language, pathname, search } = address;
  const { headers, method } = request;
  if (!language) {
    const path = pathname === '/' ? '' : pathname;
    return lead(
      response,
      `/${preferredLocale(headers['accept-language'])}${path}${search}`,
      'Accept-Language',
    );
  }
  const reads = method === 'GET' || method === 'HEAD';
  if (!reads || isPrerendered(pathname)) return false;
  const query = queryFromReferer(address, headers.referer, headers.host);
  return query !== '' && lead(response, pathname + query, 'Referer');
}

/** @param {import('./response').Response} response @param {string} target @param {string} vary @returns {true} */
function lead(response, target, vary) {
  response.writeHead(307, {
    ...Object.fromEntries(securityHeaders),
    'X-Request-Id': response.req.id,
    Location: target,
    Vary: vary,
    'Content-Length': 0,
  });
  response.end();
  return true;
}

module.exports = { leadToLanguage };
