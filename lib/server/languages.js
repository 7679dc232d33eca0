const { queryFromReferer } = require('../http/query-from-referer.js');
const { isPrerendered } = require('../http/places.js');
const { preferredLocale } = require('../i18n/negotiate.js');
const { addressOf } = require('./page-address.js');
const { lead } = require('./refusal.js');

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
    const target = `/${preferredLocale(headers['accept-language'])}${path}${search}`;
    lead(response, target, { Vary: 'Accept-Language' });
    return true;
  }
  const reads = method === 'GET' || method === 'HEAD';
  if (!reads || isPrerendered(pathname)) return false;
  const query = queryFromReferer(address, headers.referer, headers.host);
  if (query === '') return false;
  lead(response, pathname + query, { Vary: 'Referer' });
  return true;
}

module.exports = { leadToLanguage };
