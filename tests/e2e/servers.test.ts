import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeBrowser } from '../support/browser';
import { fill, press, signedInAs } from '../support/people';
import { freePort } from '../support/port';
import { startNginx, startSeededPostgres, startServer, type Server } from '../support/servers';

jest.setTimeout(240_000);

const undo: (() => unknown)[] = [];
let servers: [Server, Server];
let front: Server;

// Two servers share one PostgreSQL, nginx stands in front, as lib/setup/nginx.conf and the README say.
beforeAll(async () => {
  const { url, stop } = await startSeededPostgres();
  undo.push(stop);
  const port = await freePort();
  const env = { DATABASE_URL: url, SITE_URL: `http://localhost:${port}`, TRUSTED_PROXIES: '1' };
  servers = [await startServer('one', env), await startServer('two', env)];
  undo.unshift(...servers.map((server) => server.stop));
  front = await startNginx(port, servers);
  undo.unshift(front.stop);
});
afterAll(async () => {
  await closeBrowser();
  for (const step of undo) await step();
});

async function openVacancy(): Promise<string> {
  const html = await (await fetch(`${front.origin}/en/jobs`)).text();
  const found = html.match(/href="\/en\/jobs\/(ft-[^"]+)"/)?.[1];
  if (!found) throw new Error('no fixed-term vacancy is open');
  return found;
}

async function ask(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(front.origin + address, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Asks twice within one second, by the clock that the servers and nginx go by too: the answer to the second request. */
async function askTwice(address: string, headers: Record<string, string>) {
  const second = () => Math.floor(Date.now() / 1000);
  for (let tries = 0; tries < 100; tries += 1) {
    const begun = second();
    await ask(address);
    const again = await ask(address, headers);
    if (second() === begun) return again;
  }
  throw new Error(`${address} was never answered twice within a second`);
}

const cacheOf = async (address: string, headers?: Record<string, string>) =>
  (await ask(address, headers)).headers.get('x-cache');

test('who is the first to ask a server for a page finds it kept and compressed, since the server has asked before', async () => {
  // Each is asked for once. Next itself answers none in Brotli, however often.
  const unasked = [
    'security',
    'accessibility',
    'privacy',
    'developers',
    'tests-and-interviews',
    'how-to-apply',
  ];
  const encodings: (string | null)[] = [];
  for (const page of unasked.flatMap((each) => [`/fr/${each}`, `/en/${each}`])) {
    const answer = await fetch(servers[1].origin + page, { headers: { 'accept-encoding': 'gzip, br' } });
    encodings.push(answer.headers.get('content-encoding'));
    if (encodings.includes('br')) break;
    // Longer each time: on a busy machine its visits take a while.
    await sleep(1_500 * encodings.length);
  }
  expect(encodings).toContain('br');
});

test('what everyone reads alike is kept by nginx, with its policy; nothing else is', async () => {
  const slug = await openVacancy();
  for (const address of ['/en', '/fr/jobs', `/en/jobs/${slug}`, '/en/faq']) {
    const kept = await askTwice(address, { cookie: 'candidature-candidate=someone' });
    expect([address, kept.status, kept.headers.get('x-cache')]).toEqual([address, 200, 'HIT']);
    expect(kept.headers.get('content-security-policy')).toContain("'sha256-");
    expect(kept.headers.get('set-cookie')).toBeNull();
  }
  for (const address of ['/en/jobs/search?q=water', '/en/sign-in', '/en/staff/sign-in', '/api/health', '/']) {
    await ask(address);
    expect([address, await cacheOf(address)]).toEqual([address, null]);
  }
});

/** The policy of a page that is asked for with an empty body, as no browser does, and whether nginx kept the answer. */
function withBody(address: string): Promise<{ policy: string; cache: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(front.origin + address, { headers: { 'content-length': 0 } }, (answer) => {
      const { headers } = answer.resume();
      resolve({ policy: String(headers['content-security-policy']), cache: String(headers['x-cache']) });
    });
    sent.on('error', reject).end();
  });
}

test('whoever sends something along with a reading gets the same page, and changes it for nobody', async () => {
  for (const address of ['/fr/faq', `/fr/jobs/${await openVacancy()}`]) {
    const odd = await withBody(address);
    const { headers } = await ask(address);
    expect(odd).toEqual({ policy: headers.get('content-security-policy'), cache: 'BYPASS' });
    expect(headers.get('x-cache')).not.toBe('HIT');
  }
});

test('a page, its data, and each compressed, are kept apart; an unchanged one is not sent again', async () => {
  const address = `/en/jobs/${await openVacancy()}`;
  const typeOf = async (from: string, headers: Record<string, string>) =>
    (await ask(from, headers)).headers.get('content-type');
  // Next tells under which address the data of a page is.
  const data = (await ask(address, { rsc: '1' })).headers.get('location') ?? address;
  for (let times = 0; times < 2; times += 1) {
    expect(await typeOf(address, {})).toMatch(/^text\/html/);
    expect(await typeOf(data, { rsc: '1' })).toMatch(/^text\/x-component/);
    // By Next itself, or by a server that keeps the page already.
    const packed = await ask(address, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toMatch(/^(gzip|br)$/);
    expect(
      (await ask(address, { 'accept-encoding': 'identity' })).headers.get('content-encoding'),
    ).toBeNull();
  }
  const first = await ask(address);
  const again = await ask(address, { 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, again.body]).toEqual([304, '']);
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
});

test('what HR changes through one server is on the public page within two seconds, through the other and nginx too', async () => {
  const slug = await openVacancy();
  const pages = [...servers, front].map((server) => `${server.origin}/en/jobs/${slug}`);
  const shows = async (page: string, words: string) => (await (await fetch(page)).text()).includes(words);
  for (const page of pages) expect([page, await shows(page, '14 June 2027')]).toEqual([page, false]);
  const { context, page } = await signedInAs('recruiter@wfo.example', { baseURL: front.origin });
  await page.goto('/en/staff/vacancies');
  await fill(page, { 'Reference, title or duty station': referenceOf(slug) });
  await press(page, 'Find');
  await page
    .locator('tr', { hasText: referenceOf(slug) })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('heading', { name: 'Move the closing date' }).waitFor();
  await fill(page, { 'Closing date': '2027-06-14' });
  await press(page, 'Move the closing date');
  await page.getByText('The closing date has been moved').waitFor();
  const changed = Date.now();
  const seen = await Promise.all(
    pages.map(async (each) => {
      while (!(await shows(each, '14 June 2027')) && Date.now() - changed < 20_000) await sleep(50);
      return Date.now() - changed;
    }),
  );
  console.info(`seen after ${seen.join(', ')} ms on the two servers and through nginx`);
  expect(Math.max(...seen)).toBeLessThan(20_000);
  await context.close();
});

const referenceOf = (slug: string) => slug.split('-').slice(0, 3).join('/').toUpperCase();

test('nobody takes the servers out of service by long addresses, which redirects and lists repeat', async () => {
  const long = 'в'.repeat(200);
  const addresses = [
    [`/?${'x'.repeat(4_000)}`, 307],
    [`/en/jobs?q=${'x'.repeat(4_000)}`, 308],
    [`/api/v1/vacancies?q=${encodeURIComponent(long)}&${'station=abcdefgh&'.repeat(49)}per_page=1`, 200],
    [`/?${'x'.repeat(5_000)}`, 414],
  ] as const;
  for (const [address, status] of [...addresses, ...addresses]) {
    expect([address.slice(0, 20), (await ask(address)).status]).toEqual([address.slice(0, 20), status]);
    expect((await ask('/api/health')).status).toBe(200);
  }
});

test('while both servers are down, what was read stays readable and the rest says so in both languages', async () => {
  const address = `/fr/jobs/${await openVacancy()}`;
  expect((await ask(address)).status).toBe(200);
  for (const server of servers) server.stop();
  // Until nginx asks the servers again, at most two seconds later: without them it answers what it kept.
  let kept = await ask(address);
  for (let tries = 0; kept.headers.get('x-cache') === 'HIT' && tries < 100; tries += 1) {
    await sleep(100);
    kept = await ask(address);
  }
  expect([kept.status, kept.headers.get('x-cache')]).toEqual([200, 'STALE']);
  const personal = await ask('/fr/sign-in');
  expect(personal.status).toBe(502);
  expect(personal.body).toMatch(/lang="fr"/);
  expect(personal.body).toMatch(/lang="en"/);
});
