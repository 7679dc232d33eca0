import { startChain, type Chained } from '../../support/chain';

let server: Chained;

beforeEach(async () => {
  server = await startChain(
    (request, response) => {
      response.statusCode = request.url?.includes('none') ? 404 : 200;
      response.end('from Next');
    },
    { TRUSTED_PROXIES: '1' },
  );
});
afterEach(() => server.stop());

/** Statuses of so many requests of one client for one address. */
async function ask(path: string, client: string, times: number): Promise<Record<number, number>> {
  const seen: Record<number, number> = {};
  for (let done = 0; done < times; done += 1) {
    const { status, headers } = await fetch(server.origin + path, { headers: { 'x-forwarded-for': client } });
    seen[status] = (seen[status] ?? 0) + 1;
    if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }
  return seen;
}

test('one client searches 300 times a minute; others, and other pages, are not held up by it', async () => {
  expect(await ask('/fr/jobs/search?q=eau', '192.0.2.1', 310)).toEqual({ 200: 300, 429: 10 });
  expect(await ask('/en/faq/search?q=x', '192.0.2.1', 1)).toEqual({ 429: 1 });
  expect(await ask('/fr/jobs/search?q=eau', '192.0.2.2', 1)).toEqual({ 200: 1 });
  expect(await ask('/fr/sign-in', '192.0.2.1', 1)).toEqual({ 200: 1 });
});

test('all of an IPv6 network is one client', async () => {
  await ask('/fr/jobs/search', '2001:db8::1', 300);
  expect(await ask('/fr/jobs/search', '2001:db8::ffff', 1)).toEqual({ 429: 1 });
});

test('a client that tries 120 addresses that name nothing is held up there, and reads on elsewhere', async () => {
  expect(await ask('/en/jobs/none-x', '192.0.2.1', 125)).toEqual({ 404: 121, 429: 4 });
  expect(await ask('/en/missing/none', '192.0.2.1', 1)).toEqual({ 429: 1 });
  expect(await ask('/en/sign-in', '192.0.2.1', 1)).toEqual({ 200: 1 });
  expect(await ask('/en/jobs/none-x', '192.0.2.2', 1)).toEqual({ 404: 1 });
});
