import { startChain, type Chained } from '../../support/chain';

let answered: (path: string) => Promise<Response>;
let server: Chained;

beforeAll(async () => {
  server = await startChain((request, response) => {
    if (request.url === '/en/jobs/none') {
      response.setHeader('location', '/en/missing/jobs/none');
      response.appendHeader('Location', '/en/missing/jobs/none');
      response.setHeader('Cache-Control', 's-maxage=31536000');
      response.statusCode = 307;
    } else if (request.url === '/_next/static/a.js')
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    else response.appendHeader('cache-control', 's-maxage=60, stale-while-revalidate=31535940');
    response.end();
  });
  answered = (path) => fetch(server.origin + path, { redirect: 'manual' });
});
afterAll(() => server.stop());

test('no shared cache is asked to keep what may change, a redirect to what is missing included', async () => {
  for (const path of ['/en/jobs/none', '/en/jobs/some'])
    expect((await answered(path)).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect((await answered('/_next/static/a.js')).headers.get('cache-control')).toContain('immutable');
});

test('a redirect leads to one place, and has the headers of every answer', async () => {
  const { headers } = await answered('/en/jobs/none');
  expect(headers.get('location')).toBe('/en/missing/jobs/none');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
});
