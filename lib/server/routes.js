/** @typedef {{ here: boolean, literal: Map<string, Route>, any: Route | null, rest: boolean, name: string }} Route */

/** @returns {Route} */
const emptyRoute = () => ({ here: false, literal: new Map(), any: null, rest: false, name: '' });

/**
 * Tells the route of an address: its path with ids, slugs and the language replaced by what they are. No value of an address
 * is in it, so that it may be logged.
 *
 * @param {readonly string[]} patterns such as /[locale]/jobs/[slug], as Next writes them
 * @returns {(path: string) => string}
 */
function createRoutes(patterns) {
  const root = emptyRoute();
  for (const pattern of patterns) add(root, pattern);
  return (path) => {
    if (path.startsWith('/_next/')) return '/_next/*';
    return find(root, path.split('/').filter(Boolean), 0) ?? '/*';
  };
}

/** @param {Route} root @param {string} pattern */
function add(root, pattern) {
  let at = root;
  for (const segment of pattern.split('/').filter(Boolean)) {
    const name = /^\[(.+)\]$/.exec(segment)?.[1];
    if (name?.startsWith('...')) {
      at.rest = true;
      return;
    }
    let next = name ? at.any : at.literal.get(segment);
    if (!next) {
      next = { ...emptyRoute(), name: `${at.name}/${name ? `:${name}` : segment}` };
      if (name) at.any = next;
      else at.literal.set(segment, next);
    }
    at = next;
  }
  at.here = true;
}

/** @param {Route} at @param {string[]} segments @param {number} index @returns {string | null} */
function find(at, segments, index) {
  const segment = segments[index];
  if (segment === undefined) return at.here ? at.name || '/' : null;
  const literal = at.literal.get(segment);
  return (
    (literal && find(literal, segments, index + 1)) ??
    (at.any && find(at.any, segments, index + 1)) ??
    (at.rest ? `${at.name}/*` : null)
  );
}

module.exports = { createRoutes };
