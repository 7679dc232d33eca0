import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { origin } from '../support/browser';
import { startServer, type Product } from '../support/servers';
import { copyDatabase, letDeadlinePass } from '../support/site-database';
import { firstVacancy } from '../support/vacancy-list';
import { send } from './authorisation/request';

jest.setTimeout(120_000);

const running: Product[] = [];
afterAll(() => running.forEach((server) => server.stop()));

async function started(name: string, env: Record<string, string> = {}): Promise<Product> {
  const server = await startServer(name, { DATABASE_URL: process.env.E2E_DATABASE_URL ?? '', ...env });
  running.push(server);
  return server;
}

const ask = (address: string, headers: Record<string, string> = {}) =>
  fetch(address, { headers, redirect: 'manual' });

test('no cache in front is asked to keep what may change: pages, their data, what is missing, feeds', async () => {
  const vacancy = await firstVacancy('en');
  const addresses = [
    '/',
    '/en',
    '/fr/jobs',
    vacancy,
    `${vacancy}?from=feed`,
    '/en/jobs/none-x',
    '/en/none',
    '/en/jobs?q=water',
    '/sitemap.xml',
    '/robots.txt',
    '/en/feeds/vacancies.atom',
    `${vacancy}/preview.png`,
    '/api/health',
    '/api/v1/vacancies',
  ];
  for (const address of addresses)
    for (const headers of [{}, { rsc: '1' }] as Record<string, string>[]) {
      const { headers: given } = await ask(origin() + address, headers);
      expect([address, given.get('cache-control') ?? '']).not.toEqual([
        address,
        expect.stringContaining('s-maxage'),
      ]);
    }
  const missing = await ask(`${origin()}/en/jobs/none-x`);
  expect([missing.status, missing.headers.get('cache-control')]).toEqual([
    307,
    'public, max-age=0, must-revalidate',
  ]);
});

test('a kept page is asked for again each time, and mostly answered that it has not changed; files are kept for ever', async () => {
  // Rendered, kept, and then answered from memory.
  for (let times = 0; times < 3; times += 1) await ask(`${origin()}/en/faq`);
  // fetch() would ask for a page anew, whatever it has.
  const page = await send('/en/faq', {});
  expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  const again = await send('/en/faq', { headers: { 'if-none-match': page.headers.etag ?? '' } });
  expect([again.status, again.text]).toEqual([304, '']);
  const [, script = ''] = /"(\/_next\/static\/[^"\\]+\.js)"/.exec(page.text) ?? [];
  expect((await ask(origin() + script)).headers.get('cache-control')).toContain('immutable');
});

test.each(['/en/jobs?q=water', '/', '/en/jobs/none-x', '/api/health/live', '/en/none', '/plain.css'])(
  '%s has the headers of every answer',
  async (address) => {
    const { headers } = await ask(origin() + address);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age');
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  },
);

test('a server bound to another address than the usual ones shows what has changed', async () => {
  const url = copyDatabase();
  // Demonstration data are refused beyond loopback addresses.
  const server = await started('bound', { DATABASE_URL: url, BIND_ADDRESS: '127.0.0.2' });
  const slug = (await firstVacancy('en')).split('/').at(-1) ?? '';
  const shows = async () => (await (await ask(`${server.origin}/en/jobs`)).text()).includes(slug);
  expect(await shows()).toBe(true);
  letDeadlinePass(slug, new Date(), url);
  for (let tries = 0; tries < 200 && (await shows()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await shows()).toBe(false);
  expect(readFileSync(server.log, 'utf8')).not.toContain('ECONNREFUSED');
});

/** A connection over which a form is begun; resolves once the server is waiting for its fields. */
async function beginForm(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.write(
    'POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\n\r\n',
  );
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(String(first)).toContain('100 Continue');
  return socket;
}

test('told to stop, a server finishes what it has begun, cuts off who sends slowly, and ends well', async () => {
  const server = await started('stopped');
  const [slow, steady] = [await beginForm(server.port), await beginForm(server.port)];
  const trickle = setInterval(() => slow.write('x'), 100);
  const cut = new Promise((resolve) => slow.once('close', resolve));
  const answered = text(steady);
  const ended = once(server.child, 'exit');
  server.child.kill('SIGTERM');
  // It takes nobody any more.
  while (await ask(server.origin).then(Boolean, () => false));
  steady.write('x'.repeat(100_000));
  expect(await answered).toContain('HTTP/1.1 200 OK');
  expect(await ended).toEqual([0, null]);
  await cut;
  clearInterval(trickle);
});

test('each request is a line in the log, found by the id of its answer, without what was asked for', async () => {
  const server = await started('logged', { TRUSTED_PROXIES: '1' });
  const { headers } = await ask(`${server.origin}/en/jobs/search?q=secretword`, {
    'x-request-id': 'given-by-the-proxy',
  });
  expect(headers.get('x-request-id')).toBe('given-by-the-proxy');
  const kept = (await ask(`${server.origin}/en/faq`)).headers.get('x-request-id') ?? '';
  const lineOf = (id: string) =>
    readFileSync(server.log, 'utf8')
      .split('\n')
      .find((line) => line.includes(id));
  for (let tries = 0; tries < 50 && !lineOf(kept); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(JSON.parse(lineOf('given-by-the-proxy') ?? '')).toMatchObject({
    event: 'request',
    method: 'GET',
    route: '/:locale/jobs/search',
    status: 200,
    ms: expect.any(Number),
  });
  expect(JSON.parse(lineOf(kept) ?? '')).toMatchObject({ route: '/:locale/faq', status: 200 });
  expect(readFileSync(server.log, 'utf8')).not.toContain('secretword');
});

test('an id from who is not trusted is not taken', async () => {
  const { headers } = await ask(`${origin()}/en/faq`, { 'x-request-id': 'mine-and-no-other' });
  expect(headers.get('x-request-id')).not.toBe('mine-and-no-other');
});

test('a wrong setting, a port that is taken or a build that is missing stops the start with a sentence', () => {
  const start = (env: Record<string, string>) => {
    try {
      execFileSync(process.execPath, ['lib/server/index.js'], {
        env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: '.next/e2e', ...env },
        stdio: 'pipe',
      });
      return '';
    } catch (error) {
      return String((error as { stderr: Buffer }).stderr);
    }
  };
  expect(start({ LOG_REQUESTS: 'some' })).toMatch(/cannot start[^]*LOG_REQUESTS/);
  expect(start({ PORT: new URL(origin()).port })).toContain('EADDRINUSE');
  expect(start({ NEXT_DIST_DIR: '.next/none' })).toContain('npm run build');
});
