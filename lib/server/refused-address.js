// Redirects and links to other pages of a list repeat the address that was asked for, four times at most. nginx in front
// (lib/setup/nginx.conf) takes a server whose headers are longer than it reads for one that fails, and asks it no more.
const { refuse, refuseInWords } = require('./refusal.js');

/** The longest address, in characters; a search by every filter has half as many characters. */
const longest = 4096;

/**
 * Refuses a request for an address that is longer than any of this site (RFC 9110, 15.5.15), or that is not one: "*", or
 * one of another site as proxies are asked for it, on which Next fails or to which it leads.
 *
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @returns {boolean} whether it was refused; if not, nothing was done
 */
function refuseAddress(request, response) {
  const address = request.url ?? '';
  if (address.startsWith('/') && address.length <= longest) return false;
  if (address.length > longest) refuseLong(request, response);
  else refuse(response, 400, 'An address here begins with a slash.');
  return true;
}

/** @param {import('./request').Request} request @param {import('./response').Response} response */
function refuseLong(request, response) {
  if (request.headers.accept?.includes('text/html')) refuseInWords(request, response, 'longAddress');
  else refuse(response, 414, 'There is no address as long as this here.');
}

module.exports = { refuseAddress };
