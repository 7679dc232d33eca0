// What can follow the language in a path: whole paths, and folders that hold pages by name or number. Held to the folders
// of app/[locale] by a test.
const paths = [
  'accessibility',
  'account',
  'create-account',
  'create-account/staff',
  'developers',
  'faq',
  'faq/search',
  'faq/search/words.json',
  'feeds/vacancies.atom',
  'feeds/vacancies.json',
  'forgot-password',
  'how-to-apply',
  'my-data',
  'my-data/delete',
  'my-data/deleted',
  'preview.png',
  'privacy',
  'recruitment-process',
  'report-a-problem',
  'report-a-problem/sent',
  'reset-password',
  'reset-password/done',
  'security',
  'sign-in',
  'tests-and-interviews',
  'verify-email',
  'verify-email/done',
  'verify-email/sent',
];
const folders = ['alerts', 'apply', 'jobs', 'jobs-applied', 'profile', 'staff'];

/**
 * Whether there can be a page at a path such as `/en/jobs/x`. What a page itself finds missing Next answers without any
 * content but for scripts; the server knows most of it before, and has it answered as a page with the status 404.
 *
 * @param {string} pathname
 * @returns {boolean}
 */
function mayExist(pathname) {
  const [, , ...rest] = pathname.split('/');
  return rest.length === 0 || paths.includes(rest.join('/')) || folders.includes(rest[0] ?? '');
}

const prerendered =
  /^\/(?:(?:en|fr)|(?:en|fr)\/jobs(?!\/search)(?:\/.*)?|(?:en|fr)\/(?:feeds\/vacancies\.(?:atom|json)|developers|how-to-apply|recruitment-process|tests-and-interviews|faq(?:\/search\/words\.json)?|privacy|accessibility|security))$/;

/**
 * Whether a page is made ahead, the same for all: it carries a policy of its own, and may be kept by what stands in front.
 *
 * @param {string} pathname
 * @returns {boolean}
 */
function isPrerendered(pathname) {
  return prerendered.test(pathname);
}

const missing = 'missing';

/**
 * Where a page leads that finds nothing at `path` (below the language): to a page that reads without scripts.
 *
 * @param {string} locale
 * @param {string} path
 * @returns {string}
 */
function missingPath(locale, path) {
  return `/${locale}/${missing}/${path}`;
}

/**
 * The path below the language that was requested first.
 *
 * @param {readonly string[]} rest
 * @returns {string}
 */
function requestedPath(rest) {
  return (rest[0] === missing ? rest.slice(1) : rest).join('/');
}

module.exports = { isPrerendered, mayExist, missingPath, requestedPath };
