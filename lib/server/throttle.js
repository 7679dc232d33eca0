const { createThrottle } = require('../http/throttle.js');
const { refuseInWords } = require('./refusal.js');

const searches = /^\/(?:en|fr)\/(?:jobs|faq)\/search$/;
// Where an address may name nothing: what is known to exist there is answered from the kept pages before.
const named = /^\/(?:en|fr)\/(?:jobs\/(?!search$)|missing\/)/;

// Generous for people, an office of them behind one address included: searching as one types takes two or three a second at
// most, and a page that is missing two requests, with the one that it leads to.
const searchLimit = { points: 300, seconds: 60 };
const missingLimit = { points: 120, seconds: 60 };

/**
 * Limits how often one client searches, and how many addresses it may try that name nothing.
 *
 * @returns {import('./chain').Step}
 */
function createThrottling() {
  const search = createThrottle(searchLimit);
  const missing = createThrottle(missingLimit);
  return (request, response) => {
    if (request.inside) return false;
    const [path = ''] = (request.url ?? '').split('?', 1);
    const now = new Date();
    const isSearch = searches.test(path);
    if (!isSearch)
      response.once('finish', () => namesNothing(response) && missing.take(request.client, new Date()));
    const wait = isSearch
      ? search.take(request.client, now)
      : named.test(path)
        ? missing.wait(request.client, now)
        : null;
    if (wait === null) return false;
    refuseInWords(request, response, 'throttled', { headers: { 'Retry-After': String(wait) } });
    return true;
  };
}

/** @param {import('./response').Response} response */
function namesNothing(response) {
  return (
    response.statusCode === 404 || /^\/(en|fr)\/missing\//.test(String(response.getHeader('location') ?? ''))
  );
}

module.exports = { createThrottling };
