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
 * content but for scripts; the proxy knows most of it before, and has it answered as a page with the status 404.
 */
export function mayExist(pathname: string): boolean {
  const [, , ...rest] = pathname.split('/');
  return rest.length === 0 || paths.includes(rest.join('/')) || folders.includes(rest[0] ?? '');
}

// As the last matcher of proxy.ts has it, which must stand there in full.
const prerendered =
  /^\/(?:(?:en|fr)|(?:en|fr)\/jobs(?!\/search)(?:\/.*)?|(?:en|fr)\/(?:feeds\/vacancies\.(?:atom|json)|developers|how-to-apply|recruitment-process|tests-and-interviews|faq(?:\/search\/words\.json)?|privacy|accessibility|security))$/;

/** Whether a page is made ahead, the same for all: it carries a policy of its own, and may be kept by what stands in front. */
export function isPrerendered(pathname: string): boolean {
  return prerendered.test(pathname);
}

const missing = 'missing';

/** Where a page leads that finds nothing at `path` (below the language): to a page that reads without scripts. */
export function missingPath(locale: string, path: string): string {
  return `/${locale}/${missing}/${path}`;
}

/** The path below the language that was asked for first. */
export function requestedPath(rest: readonly string[]): string {
  return (rest[0] === missing ? rest.slice(1) : rest).join('/');
}
