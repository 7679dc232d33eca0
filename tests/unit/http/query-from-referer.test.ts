import { queryFromReferer } from '@/lib/http/query-from-referer';

const host = 'jobs.example.org';
const from = (referer: string | null, pathname = '/fr/jobs/search', search = '') =>
  queryFromReferer({ pathname, search }, referer, host);

test('a link from the same page in the other language takes its query along', () => {
  expect(from(`https://${host}/en/jobs/search?q=a%26b&page=2`)).toBe('?q=a%26b&page=2');
  expect(from(`https://${host}/fr/faq/search?q=visa`, '/en/faq/search')).toBe('?q=visa');
});

test.each([
  ['no page', null],
  ['what is no address', 'somewhere'],
  ['another page', `https://${host}/en/faq/search?q=visa`],
  ['the same language', `https://${host}/fr/jobs/search?q=a`],
  ['another site', 'https://evil.example/en/jobs/search?q=a'],
  ['a page without one', `https://${host}/en/jobs/search`],
  ['no language', `https://${host}/de/jobs/search?q=a`],
])('a link from %s brings none', (_, referer) => {
  expect(from(referer)).toBe('');
});

test('an address with a query of its own keeps it', () => {
  expect(from(`https://${host}/en/jobs/search?q=a`, '/fr/jobs/search', '?q=b')).toBe('');
});
