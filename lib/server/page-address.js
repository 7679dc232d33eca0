// Answered the same in every language: files, programs' addresses, and what Next sends itself.
const withoutLanguage =
  /^\/(?:_next\/|api\/|\.well-known\/|(?:icon\.svg|robots\.txt|sitemap\.xml|unavailable\.html|plain\.css)$)/;

/** @typedef {{ pathname: string, search: string, language: 'en' | 'fr' | null }} Address */

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
  const language = /** @type {'en' | 'fr' | undefined} */ (/^\/(en|fr)(?:\/|$)/.exec(pathname)?.[1]);
  return { pathname, search, language: language ?? null };
}

module.exports = { addressOf };
