// Answered the same in every language: files, programs' addresses, and what Next sends itself.
const withoutLanguage =
  /^\/(?:_next\/|api\/|\.well-known\/|(?:icon\.svg|robots\.txt|sitemap\.xml|unavailable\.html|plain\.css)$)/;

/** @typedef {'en' | 'fr'} Language */
/** @typedef {{ pathname: string, search: string, language: Language | null }} Address */

/**
 * The language that an address names first; null where it names none.
 *
 * @param {string} address its path, with or without a query
 * @returns {Language | null}
 */
function languageOf(address) {
  const named = /^\/(en|fr)(?=[/?]|$)/.exec(address)?.[1];
  return /** @type {Language | undefined} */ (named) ?? null;
}

/**
 * The address of a page, as its reader sees it: without what Next's scripts add to it.
 *
 * @param {{ url?: string }} request
 * @returns {Address | null} null where none of the pages is asked for
 */
function addressOf({ url = '/' }) {
  const at = url.indexOf('?');
  const pathname = at === -1 ? url : url.slice(0, at);
  if (withoutLanguage.test(pathname)) return null;
  const search =
    at === -1
      ? ''
      : url
          .slice(at)
          .replace(/([?&])_rsc=[^&]*(?:&|$)/, '$1')
          .replace(/[?&]$/, '');
  return { pathname, search, language: languageOf(pathname) };
}

module.exports = { addressOf, languageOf };
