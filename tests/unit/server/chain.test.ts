import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { forgetPages, keepPage } from '@/lib/server/kept-pages';
import { startChain, type Chained } from '../../support/chain';

const html = `<!doctype html><title>Jobs</title>${'<p>Water for all</p>'.repeat(200)}`;
let server: Chained;

beforeAll(async () => {
  server = await startChain((_, response) => response.end('from Next'));
});
beforeEach(() =>
  keepPage('/en/jobs', { html, headers: { 'Content-Security-Policy': "default-src 'self'" } }),
);
afterEach(() => forgetPages());
afterAll(() => server.stop());

type Answer = { status?: number; headers: IncomingHttpHeaders; body: Buffer };

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/en/%E0%A4%A', '/en/missing/%25E0%25A4%25A'],
  ['/fr/faq/%E9t%E9?x=%', '/fr/missing/faq/%25E9t%25E9'],
  ['/%', '/en/missing/%25'],
  ['/en/jobs%', '/en/missing/jobs%25'],
  ['/api/v1/vacancies/%E9t%E9?lang=fr', '/api/v1/vacancies/%25E9t%25E9'],
])('%s cannot be read, and leads to the page that says so', async (address, location) => {
  const { status, headers } = await ask(address);
  expect([status, headers.location]).toEqual([307, location]);
});

test.each([
  ['DELETE', '/en/jobs', 405, 'GET, HEAD, POST'],
  ['OPTIONS', '/fr', 405, 'GET, HEAD, POST'],
  ['PUT', '/fr/faq?q=x', 405, 'GET, HEAD, POST'],
  ['POST', '/sitemap.xml?part=1', 405, 'GET, HEAD, OPTIONS'],
  ['POST', '/robots.txt', 405, 'GET, HEAD, OPTIONS'],
  ['PATCH', '/.well-known/security.txt', 405, 'GET, HEAD, OPTIONS'],
  ['POST', '/en/jobs/x/preview.png', 405, 'GET, HEAD, OPTIONS'],
  ['TRACE', '/api/v1/vacancies', 501, undefined],
  ['PROPFIND', '/en/jobs', 501, undefined],
])('%s of %s is refused in a way that programs can read', async (method, path, status, allow) => {
  const { headers, body, ...answer } = await ask(path, {}, method);
  expect([answer.status, headers.allow, headers['content-type']]).toEqual([
    status,
    allow,
    'application/problem+json',
  ]);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(JSON.parse(body.toString())).toMatchObject({ type: 'about:blank', status });
});

test('an address is taken unless it is longer than any there is', async () => {
  const longest = `/en?${'x'.repeat(4092)}`;
  expect((await ask(longest)).body.toString()).toBe('from Next');
  const { status, headers, body } = await ask(`${longest}x`);
  expect([status, headers['content-type']]).toEqual([414, 'application/problem+json']);
  expect(JSON.parse(body.toString())).toMatchObject({ title: 'URI Too Long', status: 414 });
  const read = await ask(`/fr?${'x'.repeat(5000)}`, { accept: 'text/html,*/*' });
  expect([read.status, read.headers['content-type']]).toEqual([414, 'text/html; charset=utf-8']);
  expect(read.body.toString()).toContain('<h1>Cette adresse est trop longue</h1>');
  expect(read.body.toString()).not.toContain('xxx');
});

test.each([
  ['OPTIONS', '*'],
  ['GET', '*'],
  ['GET', 'http://elsewhere.example/en/profile'],
  ['HEAD', 'http://[elsewhere/en'],
])('%s of %s, which is no address of this site, is refused', async (method, address) => {
  const { status, headers } = await ask(address, {}, method);
  expect([status, headers.location]).toEqual([400, undefined]);
});

test('a method that HTTP has no name for is refused in the same way', async () => {
  const { port } = server;
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('FOO /api/v1/vacancies HTTP/1.1\r\nHost: x\r\n\r\n'),
  );
  const [head, body = ''] = (await text(socket)).split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1.1 501 Not Implemented\r\nContent-Type: application\/problem\+json/);
  expect(JSON.parse(body)).toMatchObject({ status: 501 });
});

test.each([
  ['POST', '/en/jobs/search'],
  ['OPTIONS', '/sitemap.xml'],
  ['PUT', '/en/feeds/vacancies.atom'],
  ['DELETE', '/api/v1/vacancies'],
  ['POST', '/api/webhooks/resend'],
])('%s of %s is left to Next', async (method, path) => {
  expect((await ask(path, {}, method)).body.toString()).toBe('from Next');
});

test('what can be read is left to Next, whatever its query', async () => {
  expect((await ask('/en/caf%C3%A9?q=%')).body.toString()).toBe('from Next');
});

test('a kept page is answered as it is, with its own headers and those of every response', async () => {
  const { status, headers, body } = await ask('/en/jobs');
  expect(status).toBe(200);
  expect(body.toString()).toBe(html);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(html.length),
    'content-security-policy': "default-src 'self'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(headers['content-encoding']).toBeUndefined();
});

test('a browser gets it compressed, by brotli where it may choose', async () => {
  const both = await ask('/en/jobs', { 'accept-encoding': 'gzip, deflate, br' });
  expect(both.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(both.body).toString()).toBe(html);
  const gzip = await ask('/en/jobs', { 'accept-encoding': 'gzip, br;q=0' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(html);
  expect(gzip.headers.vary).toContain('Accept-Encoding');
});

test('who has it already is told so, for each compression by its own tag', async () => {
  const first = await ask('/en/jobs', { 'accept-encoding': 'br' });
  const etag = first.headers.etag ?? '';
  const again = await ask('/en/jobs', { 'accept-encoding': 'br', 'if-none-match': etag });
  expect(again).toMatchObject({ status: 304, headers: { etag } });
  expect(again.body).toHaveLength(0);
  expect((await ask('/en/jobs', { 'if-none-match': etag })).status).toBe(200);
});

test('HEAD answers the same headers without the page', async () => {
  const { headers, body } = await ask('/en/jobs', {}, 'HEAD');
  expect(headers['content-length']).toBe(String(html.length));
  expect(body).toHaveLength(0);
});

test.each([
  ['another address', '/en/jobs/x', {}, 'GET'],
  ['a question', '/en/jobs?q=water', {}, 'GET'],
  ['a form', '/en/jobs', {}, 'POST'],
  ['the data of the page', '/en/jobs', { rsc: '1' }, 'GET'],
  ['a draft', '/en/jobs', { cookie: '__prerender_bypass=x' }, 'GET'],
  ['a reading that sends something', '/en/jobs', { 'content-length': '0' }, 'GET'],
])('%s is left to Next', async (_, path, headers, method) => {
  expect((await ask(path, headers, method)).body.toString()).toBe('from Next');
});

test('a page forgotten is asked of Next again, and a new one replaces it', async () => {
  forgetPages('/en/jobs');
  expect((await ask('/en/jobs')).body.toString()).toBe('from Next');
  keepPage('/en/jobs', { html: 'new', headers: {} });
  expect((await ask('/en/jobs')).body.toString()).toBe('new');
});
