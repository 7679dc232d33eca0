import { unsubscribeToken } from '@/lib/alerts/tokens';
import { dereference } from '@readme/openapi-parser';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { accessible, closeBrowser, origin, overflow, visit } from '../support/browser';
import { arrived, press, signedInAs } from '../support/people';
import { alertNamed, closedSlug } from '../support/records';
import { eventually } from '../support/site-database';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(path.startsWith('http') ? path : origin() + path, { headers });

type Described = { responses: Record<string, { content?: Record<string, { schema: object }> }> };

test('what the API answers is what its OpenAPI document says, well asked and not', async () => {
  const document = await (await get('/api/v1/openapi.json')).json();
  const { paths } = (await dereference(document)) as unknown as { paths: Record<string, { get: Described }> };
  const { data } = await (await get('/api/v1/vacancies?per_page=3')).json();
  const { slug, reference } = data[0] as { slug: string; reference: string };
  const asked: [path: string, address: string, status: number, method?: string][] = [
    ['/vacancies', '/vacancies', 200],
    ['/vacancies', '/vacancies?q=water&contract=fixed_term&lang=fr&per_page=2&page=2', 200],
    ['/vacancies', '/vacancies?contract=nope', 400],
    ['/vacancies/{name}', `/vacancies/${slug}`, 200],
    ['/vacancies/{name}', `/vacancies/${encodeURIComponent(reference)}?lang=fr`, 200],
    ['/vacancies/{name}', `/vacancies/${slug}?lang=xx`, 400],
    ['/vacancies/{name}', '/vacancies/nowhere', 404],
  ];
  expect(new Set(asked.map(([path]) => path))).toEqual(new Set(Object.keys(paths)));
  const ajv = addFormats(new Ajv2020({ strict: false }));
  const writing = asked.map(([path, address]) => [path, address, 405, 'POST'] as const);
  for (const [path, address, status, method = 'GET'] of [...asked, ...writing]) {
    const response = await fetch(`${origin()}/api/v1${address}`, { method });
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const schema = paths[path]?.get.responses[status]?.content?.[type]?.schema;
    expect([address, response.status, type, Boolean(schema)]).toEqual([address, status, type, true]);
    expect([address, ajv.validate(schema!, await response.json()), ajv.errors]).toEqual([
      address,
      true,
      null,
    ]);
  }
});

test('the API answers any origin, tells what has not changed, and never sets a cookie', async () => {
  const first = await get('/api/v1/vacancies', { origin: 'https://elsewhere.example' });
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(first.headers.get('set-cookie')).toBeNull();
  const etag = first.headers.get('etag') ?? '';
  expect((await get('/api/v1/vacancies', { 'if-none-match': etag })).status).toBe(304);
  const post = await fetch(`${origin()}/api/v1/vacancies`, { method: 'POST' });
  expect(post.status).toBe(405);
});

test('every address of the sitemap answers, in both languages, and closed notices are not in it', async () => {
  const sitemap = await (await get('/sitemap.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(40);
  expect(sitemap).toMatch(/hreflang="fr"/);
  for (const address of addresses) {
    const path = new URL(address).pathname;
    const page = await get(path);
    expect([path, page.status]).toEqual([path, 200]);
    expect([path, /<meta name="robots" content="noindex/.test(await page.text())]).toEqual([path, false]);
  }
  expect(await (await get('/robots.txt')).text()).toMatch(/Sitemap: http/);
  const closed = { slug: closedSlug() };
  expect(sitemap).not.toContain(closed.slug);
  expect(await (await get(`/en/jobs/${closed.slug}`)).text()).toMatch(/<meta name="robots" content="noindex/);
});

test('an alert from a search is set, and stopped by one click of a mail program that is signed in nowhere', async () => {
  const { context, page, problems } = await signedInAs('amina.diallo@example.org');
  await page.goto('/en/jobs/search?q=hydrologist&contract=fixed_term');
  await page.getByRole('link', { name: 'Alert me to these' }).click();
  await page.getByLabel('Name of the alert').fill('Rivers 💧');
  await accessible(page);
  await press(page, 'Set this alert');
  await arrived(page, '/en/alerts');
  await page.getByText('Your alert is set').waitFor();
  await accessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
  const stored = () => alertNamed('Rivers 💧');
  const alert = stored();
  if (!alert) throw new Error('no alert was stored');
  const { secret } = unsubscribeToken(alert.id);
  const click = (token: string, body = 'List-Unsubscribe=One-Click') =>
    fetch(`${origin()}/api/alerts/unsubscribe?token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
  expect((await click(secret, 'anything=else')).status).toBe(400);
  expect((await click(`${secret}x`)).status).toBe(200);
  expect(stored()?.active).toBe(1);
  expect((await click(secret)).status).toBe(200);
  expect((await click(secret)).status).toBe(200);
  expect(stored()?.active).toBe(0);
  await page.reload();
  await page.getByText('Paused', { exact: true }).waitFor();
  await page.goto(`/fr/alerts/unsubscribe?token=${secret}`);
  await accessible(page);
  await page.goto('/en/alerts');
  await page.getByRole('link', { name: 'Delete: Rivers' }).click();
  await press(page, 'Yes, delete it');
  await page.getByText('The alert has been deleted').waitFor();
  expect(stored()).toBeUndefined();
  expect(problems).toEqual([]);
  await context.close();
});

test.each([true, false])(
  'the link of an alert’s mail stops it by a button, scripts or none (JavaScript: %s)',
  async (js) => {
    const name = `Lakes ${String(js)}`;
    const mine = await signedInAs('amina.diallo@example.org');
    await mine.page.goto(`/en/alerts/new?q=lake+${String(js)}&closing=soon`);
    await mine.page.getByText('Not part of the alert: Closing within a week.').waitFor();
    await mine.page.getByLabel('Name of the alert').fill(name);
    await press(mine.page, 'Set this alert');
    await arrived(mine.page, '/en/alerts');
    await mine.context.close();
    const stored = () => alertNamed(name);
    const { context, page } = await visit({ javaScriptEnabled: js });
    await page.goto(`/en/alerts/unsubscribe?token=${unsubscribeToken(stored()?.id ?? '').secret}`);
    expect(stored()?.active).toBe(1);
    await page.locator('main form button[type=submit]').click();
    await page.getByRole('heading', { name: 'This job alert is stopped' }).waitFor();
    await page.waitForFunction(() => document.title.startsWith('This job alert is stopped'), undefined, {
      polling: 100,
    });
    await eventually(() => stored()?.active === 0);
    expect((await fetch(`${origin()}/en/alerts/unsubscribe?token=x`)).headers.get('referrer-policy')).toBe(
      'strict-origin',
    );
    await context.close();
  },
);

test.each([true, false])(
  'an alert is paused and resumed where it stands, and told so there (JavaScript: %s)',
  async (js) => {
    const name = `Deltas ${String(js)}`;
    const { context, page, problems } = await signedInAs('amina.diallo@example.org', {
      javaScriptEnabled: js,
    });
    await page.goto(`/en/alerts/new?q=delta+${String(js)}`);
    await page.getByLabel('Name of the alert').fill(name);
    await press(page, 'Set this alert');
    await arrived(page, '/en/alerts');
    for (const [button, told, other] of [
      ['Pause', 'The alert is paused.', 'Resume'],
      ['Resume', 'The alert has been resumed.', 'Pause'],
    ] as const) {
      await page.getByRole('button', { name: `${button}: ${name}` }).press('Enter');
      await page.getByRole('status').filter({ hasText: told }).waitFor();
      await page.getByRole('button', { name: `${other}: ${name}` }).waitFor();
      // Who cannot see it hears it: without a script the page is read anew, with one the focus is led there.
      if (js) expect(await page.locator(':focus').textContent()).toContain(told);
    }
    expect(problems).toEqual([]);
    await context.close();
  },
);

test.each(['/api/nope', '/api/v1', '/api/v1/nope', '/api/v2/vacancies', '/api/webhooks/nope'])(
  '%s is told to be nothing as the interface tells it, whatever is meant, and is not kept',
  async (path) => {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(`${origin()}${path}`, { method });
      const told = method === 'HEAD' ? { status: 404 } : await response.json();
      expect([method, response.status, told.status]).toEqual([method, 404, 404]);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('set-cookie')).toBeNull();
    }
    expect((await fetch(`${origin()}${path}`, { method: 'OPTIONS' })).status).toBe(204);
  },
);

test('the interface answers any parameter, and keeps nothing for addresses that name nothing', async () => {
  for (const name of ['constructor', 'toString', 'per-page'])
    expect([name, (await get(`/api/v1/vacancies?${name}=1`)).status]).toEqual([name, 400]);
  for (const times of [1, 2]) {
    const picture = await get('/en/jobs/no-such-notice/preview.png');
    expect([times, picture.status, picture.headers.get('x-nextjs-cache')]).toEqual([times, 404, 'MISS']);
  }
  expect((await get('/_next/image?url=%2Fen%2Fpreview.png&w=640&q=75')).status).toBe(404);
  const open = await get('/en/preview.png');
  expect(open.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});
