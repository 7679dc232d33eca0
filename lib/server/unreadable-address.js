// Next answers an address whose percent-encoding cannot be read with a bare error of its own.
const { lead } = require('./refusal.js');

/**
 * Leads a request for an address that cannot be decoded to the page for what is missing, which shows it; one of a program
 * to what tells programs so.
 *
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @returns {boolean} whether it was; if not, nothing was done
 */
function leadFromUnreadable(request, response) {
  const [path = ''] = (request.url ?? '').split('?', 1);
  if (!path.includes('%') || isReadable(path)) return false;
  const [, locale = 'en', rest = path.slice(1)] = /^\/(en|fr)(?:\/(.*))?$/s.exec(path) ?? [];
  const encoded = rest.split('/').map(encodeURIComponent).join('/');
  const location = path.startsWith('/api/') ? `/${encoded}` : `/${locale}/missing/${encoded}`;
  lead(response, location, { 'Cache-Control': 'no-store' });
  return true;
}

/** @param {string} path */
function isReadable(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

module.exports = { leadFromUnreadable };
