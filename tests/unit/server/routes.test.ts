import { createRoutes } from '@/lib/server/routes';

const routeOf = createRoutes([
  '/[locale]',
  '/[locale]/jobs',
  '/[locale]/jobs/search',
  '/[locale]/jobs/[slug]',
  '/[locale]/jobs/[slug]/[language]',
  '/[locale]/[...rest]',
  '/api/health',
  '/api/mailbox/[message]',
  '/robots.txt',
]);

test.each([
  ['/en', '/:locale'],
  ['/fr/jobs', '/:locale/jobs'],
  ['/fr/jobs/', '/:locale/jobs'],
  ['/en/jobs/search', '/:locale/jobs/search'],
  ['/en/jobs/ft-2026-001-hydrologist', '/:locale/jobs/:slug'],
  ['/en/jobs/ft-2026-001-hydrologist/ar', '/:locale/jobs/:slug/:language'],
  ['/en/someone@example.org', '/:locale/*'],
  ['/en/jobs/a/b/c/d', '/:locale/*'],
  ['/api/mailbox/cmabc', '/api/mailbox/:message'],
  ['/api/health', '/api/health'],
  ['/robots.txt', '/robots.txt'],
  ['/_next/static/chunks/a.js', '/_next/*'],
  ['/wp-login.php/x', '/:locale/*'],
  ['/', '/*'],
])('the route of %s', (path, route) => {
  expect(routeOf(path)).toBe(route);
});

test('no value of an address is in its route', () => {
  const secret = 'k3Jd-secret';
  for (const path of [
    `/${secret}`,
    `/en/${secret}`,
    `/en/jobs/${secret}/${secret}`,
    `/api/mailbox/${secret}`,
    `/api/${secret}`,
  ])
    expect(routeOf(path)).not.toContain(secret);
});
