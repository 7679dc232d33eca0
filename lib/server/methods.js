// Next fails on a method that it does not know, or answers it as GET; Node cuts off one that HTTP has no name for; and where
// a file or a page takes no more than some, neither says which (RFC 9110, 15.5.6).
const { refuse } = require('./refusal.js');

const known = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

// What the method may be at an address; those of the interface and of feeds say so themselves (lib/vacancies/api/http.ts).
/** @type {[RegExp, string[]][]} */
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
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @returns {boolean} whether it was refused; if not, nothing was done
 */
function refuseMethod(request, response) {
  const method = request.method ?? '';
  if (method === 'GET') return false;
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

module.exports = { notKnown, refuseMethod };
