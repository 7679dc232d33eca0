import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { printedSince, sizeOf } from '../support/log-lines';
import { databaseWithout } from '../support/records';
import { startSeededPostgres, startServer, type Server } from '../support/servers';

jest.setTimeout(300_000);

const servers: Server[] = [];
afterAll(() => servers.forEach(({ stop }) => stop()));

async function serve(name: string, url: string): Promise<{ origin: string; log: string }> {
  const log = path.join(mkdtempSync(path.join(tmpdir(), `candidature-${name}-`)), 'server.log');
  const server = await startServer(name, { DATABASE_URL: url }, log);
  servers.push(server);
  return { origin: server.origin, log };
}

const errorsOf = (lines: ReturnType<typeof printedSince>['lines']) =>
  lines.filter(({ event }) => event === 'error');
const counted = (lines: ReturnType<typeof errorsOf>) =>
  lines.reduce((sum, { suppressed }) => sum + (typeof suppressed === 'number' ? suppressed : 1), 0);

test('an error is one line with the code that the page shows, its route and its places; a flood of it a line a second', async () => {
  const { origin, log } = await serve('error-log', databaseWithout('VacancyText'));
  const start = sizeOf(log);
  const page = `${origin}/en/jobs/search?q=amina-diallo`;
  const answer = await fetch(page, { headers: { 'x-request-id': 'one-of-the-entry' } });
  const html = await answer.text();
  await sleep(500);
  const { lines } = printedSince(log, start);
  const [line, ...more] = errorsOf(lines);
  expect([answer.status, more]).toEqual([500, []]);
  expect(line).toMatchObject({
    level: 'error',
    route: '/[locale]/jobs/search',
    method: 'GET',
    requestId: expect.any(String),
    error: { name: expect.stringMatching(/\w+Error/), stack: expect.any(Array) },
  });
  expect(html).toContain(String(line?.errorId));

  await sleep(1200);
  const flood = sizeOf(log);
  const began = Date.now();
  for (let wave = 0; wave < 10; wave += 1)
    await Promise.all(Array.from({ length: 20 }, () => fetch(page).then((each) => each.text())));
  const seconds = (Date.now() - began) / 1000;
  await sleep(1500);
  const flooded = errorsOf(printedSince(log, flood).lines);
  expect(counted(flooded)).toBe(200);
  expect(flooded.length).toBeLessThanOrEqual(Math.ceil(seconds) + 2);

  const everything = printedSince(log, start);
  expect(JSON.stringify(everything)).not.toContain('amina');
  expect(everything.others).toEqual([]);
});

test('a database that is gone is a line a second, whatever is asked for', async () => {
  const { url, stop } = await startSeededPostgres();
  const { origin, log } = await serve('outage', url);
  stop();
  await sleep(2000);
  const start = sizeOf(log);
  const began = Date.now();
  const places = [
    '/en/jobs/search?q=water',
    '/fr/jobs/search',
    '/en/sign-in',
    '/en/jobs/none-such',
    '/api/health',
  ];
  let asked = 0;
  await Promise.all(
    places.map(async (place) => {
      while (Date.now() - began < 8000) {
        await fetch(origin + place, { signal: AbortSignal.timeout(8000) })
          .then((each) => each.text())
          .catch(() => '');
        asked += 1;
      }
    }),
  );
  await sleep(1500);
  const seconds = (Date.now() - began) / 1000;
  const { lines, others } = printedSince(log, start);
  expect(asked).toBeGreaterThan(20);
  const errors = errorsOf(lines);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  expect(others).toEqual([]);
});
