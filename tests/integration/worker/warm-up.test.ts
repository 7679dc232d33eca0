import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { db, transaction } from '@/lib/db/client';
import { startLoop } from '@/lib/worker/loop';
import { planWarmUp, warmNextPage } from '@/lib/worker/warm-up';
import { refreshPublicPages } from '@/lib/worker/public-pages';
import { minutes, start, vacancy } from '../alerts/fixtures';

const asked: string[] = [];
let hangs = false;
const site: Server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers['accept-encoding']}`);
  if (!hangs) response.end('a page');
});
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  for (const [slug, title] of Object.entries({ early: { en: 'Early' }, changed: { en: 'A', fr: 'B' } }))
    await open(slug, title);
  await open('closed', { en: 'Closed' }, minutes(-10));
  const data = { updatedAt: minutes(-1) };
  await transaction((tx) => tx.vacancy.update({ where: { slug: 'changed' }, data }));
});
afterAll(() => new Promise((resolve) => site.close(resolve)));

/** A vacancy changed last two hours ago. */
async function open(slug: string, titles: { en: string; fr?: string }, closesAt?: Date) {
  const reference = await vacancy({ opensAt: minutes(-60), titles, closesAt });
  const { id } = await db().vacancy.findUniqueOrThrow({ where: { reference } });
  const data = { slug, updatedAt: minutes(-120) };
  await transaction((tx) => tx.vacancy.update({ where: { id }, data }));
}

/** Visits all that is planned; the pages in the order of their first visits. */
async function visitAll(): Promise<string[]> {
  asked.length = 0;
  for (let before = -1; before < asked.length;) {
    before = asked.length;
    await warmNextPage(origin, new AbortController().signal);
  }
  return [...new Set(asked)];
}

const notices = (requests: string[]) =>
  requests.map((request) => request.split(' ')[1]).filter((path) => path?.match(/jobs\/./));

test('the pages made ahead are asked for as a browser does, thrice each, the latest change before the others', async () => {
  await planWarmUp(start, 500);
  const requests = await visitAll();
  expect(requests.slice(0, 4)).toEqual(
    ['/en', '/fr', '/en/jobs', '/fr/jobs'].map((path) => `GET ${path} br`),
  );
  expect(notices(requests)).toEqual(['/en/jobs/changed', '/fr/jobs/changed', '/en/jobs/early']);
  expect(requests).toContain('GET /fr/faq br');
  expect(requests.join()).not.toContain('report-a-problem');
  expect(asked).toHaveLength(3 * requests.length);
});

test('of many vacancies as many are visited as was asked, and a new plan takes the place of the one before', async () => {
  await planWarmUp(start, 500);
  await planWarmUp(start, 1);
  expect(notices(await visitAll())).toEqual(['/en/jobs/changed', '/fr/jobs/changed']);
  expect(await visitAll()).toEqual([]);
});

test.each([
  ['a page', async (ended: AbortSignal) => warmNextPage(origin, ended)],
  [
    'the order to render pages anew',
    async (ended: AbortSignal) => {
      await refreshPublicPages(origin, start, ended);
      return 0;
    },
  ],
])('a server that never answers when it asks itself for %s can be stopped', async (_, work) => {
  hangs = true;
  asked.length = 0;
  await planWarmUp(start, 1);
  const loop = startLoop('test', work);
  while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await loop.stop();
  site.closeAllConnections();
  hangs = false;
  expect(asked).toHaveLength(1);
});
