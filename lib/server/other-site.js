const { refuseInWords } = require('./refusal.js');

// Feeds and what else other sites read say themselves what may be sent to them.
const pages = /^\/(?:en|fr)(?!\/feeds\/)(?=[/?]|$)/;

/**
 * Refuses what a page of another site sends to a page of this one. Next would fail on it; routes of their own see to it
 * themselves (lib/http/request-checks.ts).
 *
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @returns {boolean} whether it was refused
 */
function refuseOtherSite(request, response) {
  if (request.method === 'GET' || request.method === 'HEAD' || !pages.test(request.url ?? '')) return false;
  if (isOwn(request.headers)) return false;
  refuseInWords(request, response, 'otherSite');
  return true;
}

/**
 * Whether a page of this site sent the request, as Next judges it: by the host that the browser says it comes from, where it
 * says any. Programs do not.
 *
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function isOwn({ origin, host, 'x-forwarded-host': forwarded, 'sec-fetch-site': site }) {
  if (origin === undefined) return site !== 'cross-site';
  if (!URL.canParse(origin)) return false;
  const [before = ''] = [forwarded ?? []].flat().join(',').split(',');
  return new URL(origin).host === (before.trim() || host);
}

module.exports = { refuseOtherSite };
