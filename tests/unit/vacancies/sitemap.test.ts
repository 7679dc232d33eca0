import { addressesOf, sitemapIndexXml, sitemapXml } from '@/lib/vacancies/sitemap';

test('every public page is there in both languages, each naming the others', () => {
  const addresses = addressesOf([], new Date('2026-11-24T10:00:00Z'));
  const paths = addresses.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/en', '/fr', '/en/jobs', '/fr/faq', '/fr/developers']));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path, languages } of addresses) expect(Object.values(languages)).toContain(path);
  expect(addresses.find(({ path }) => path === '/fr/jobs')?.changed).toBe('2026-11-24T10:00:00.000Z');
  expect(addresses.find(({ path }) => path === '/fr/faq')?.changed).toBeUndefined();
});

test('each names the one for readers of other languages, as the pages do', () => {
  const at = new Date('2026-11-24T10:00:00Z');
  const open = [{ slug: 'ft-2026-001-x', languages: ['ar', 'fr'] as const, opensAt: at, updatedAt: at }];
  const defaults = addressesOf(
    open.map((vacancy) => ({ ...vacancy, languages: [...vacancy.languages] })),
    at,
  ).map(({ path, languages }) => [path, languages['x-default']]);
  expect(defaults).toContainEqual(['/fr/faq', '/en/faq']);
  expect(defaults.filter(([path]) => path?.includes('ft-2026-001-x'))).toEqual([
    ['/fr/jobs/ft-2026-001-x', '/fr/jobs/ft-2026-001-x'],
    ['/en/jobs/ft-2026-001-x/ar', '/fr/jobs/ft-2026-001-x'],
  ]);
});

test('a file has its addresses with their languages; several files have a list', () => {
  const languages = { en: '/en/faq', fr: '/fr/faq' };
  const xml = sitemapXml([{ path: '/en/faq', languages, changed: '2026-11-24' }], 'https://careers.example');
  expect(xml).toContain(
    '<url><loc>https://careers.example/en/faq</loc><lastmod>2026-11-24</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://careers.example/en/faq"/>' +
      '<xhtml:link rel="alternate" hreflang="fr" href="https://careers.example/fr/faq"/></url>',
  );
  expect(sitemapIndexXml(2, 'https://careers.example')).toContain(
    '<loc>https://careers.example/sitemap.xml?part=2</loc>',
  );
});
