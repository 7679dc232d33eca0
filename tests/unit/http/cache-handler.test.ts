import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFs } from 'next/dist/server/lib/node-fs-methods';
import PageCache from '@/lib/http/cache-handler';
import { startChain, type Chained } from '../../support/chain';

type Page = Parameters<PageCache['set']>[1];
type Reading = Parameters<PageCache['get']>[1];
type Context = Parameters<PageCache['set']>[2];

const folder = mkdtempSync(path.join(tmpdir(), 'candidature-pages-'));
const cache = new PageCache({
  fs: nodeFs,
  flushToDisk: false,
  serverDistDir: path.join(folder, 'server'),
  maxMemoryCacheSize: 1024 * 1024,
  revalidatedTags: [],
  _requestHeaders: {},
});
let site: Chained;

beforeAll(async () => {
  site = await startChain((_, response) => response.end('from Next'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.stop();
});

const keyOf = (address: string) => `/route-cache/APP_PAGE/x/$${address}`;

/** What is kept of a page; where that is nothing, Next begins to render it. */
async function kept(address: string): Promise<string | null> {
  const entry = await cache.get(keyOf(address), { kind: 'APP_PAGE', isFallback: false } as Reading);
  return (entry?.value as { html: string } | undefined)?.html ?? null;
}

/** Hands over a page as Next has rendered it. */
function rendered(address: string, html: string): Promise<void> {
  const page = { kind: 'APP_PAGE', html, headers: { 'x-next-cache-tags': 'vacancies' }, status: 200 };
  const cacheControl = { revalidate: false, expire: undefined };
  const context = { kind: 'APP_PAGE', isFallback: false, cacheControl };
  return cache.set(keyOf(address), page as unknown as Page, context as Context);
}

async function answered(address: string): Promise<string> {
  return (await fetch(site.origin + address)).text();
}

test('a page is kept once it is rendered, until it is revalidated', async () => {
  expect(await kept('/en/jobs')).toBeNull();
  await rendered('/en/jobs', '<p>one</p>');
  expect(await kept('/en/jobs')).toBe('<p>one</p>');
  expect(await answered('/en/jobs')).toBe('<p>one</p>');
  await cache.revalidateTag('vacancies');
  expect(await answered('/en/jobs')).toBe('from Next');
  expect(await kept('/en/jobs')).toBeNull();
});

test('a page that was being rendered while it was revalidated may be of before: it is not kept', async () => {
  expect(await kept('/fr/jobs')).toBeNull();
  await cache.revalidateTag('vacancies');
  await rendered('/fr/jobs', '<p>of before</p>');
  expect(await kept('/fr/jobs')).toBeNull();
  await rendered('/fr/jobs', '<p>anew</p>');
  expect(await kept('/fr/jobs')).toBe('<p>anew</p>');
});

test('nor is one that was read while it was revalidated', async () => {
  await kept('/en/faq');
  await rendered('/en/faq', '<p>read</p>');
  const reading = kept('/en/faq');
  await Promise.all([reading, cache.revalidateTag('vacancies')]);
  expect(await answered('/en/faq')).toBe('from Next');
});

test('a page rendered in the very millisecond before it is revalidated is not kept', async () => {
  for (let times = 0; times < 30; times += 1) {
    await kept('/en/jobs/a');
    await rendered('/en/jobs/a', '<p>of before</p>');
    await cache.revalidateTag('vacancies');
    expect(await kept('/en/jobs/a')).toBeNull();
  }
});
