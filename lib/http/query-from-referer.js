const languageAndPath = /^\/(en|fr)(\/.*)?$/;

/**
 * The query of the same page in the other language, where a link from there has led here without it: without a script, or
 * in a new window, the link to the other language is that of the page alone. '' where there is none to take along.
 *
 * @param {{ pathname: string, search: string }} address
 * @param {string | null | undefined} referer
 * @param {string | null | undefined} host both as headers of the request have them
 * @returns {string}
 */
function queryFromReferer({ pathname, search }, referer, host) {
  if (search !== '' || !referer || !URL.canParse(referer)) return '';
  const from = new URL(referer);
  const here = languageAndPath.exec(pathname);
  const there = languageAndPath.exec(from.pathname);
  const isOther = here && there && here[1] !== there[1] && here[2] === there[2];
  return isOther && from.host === host ? from.search : '';
}

module.exports = { queryFromReferer };
