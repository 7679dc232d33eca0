// What the server's entry and the cache of pages take for granted of Next beyond what its documentation promises: to be read
// when it fails after an upgrade.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import FileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache';
import PageCache from '@/lib/http/cache-handler';

const sourceOf = (file: string) =>
  readFileSync(path.resolve(__dirname, '../../../node_modules/next/dist', file), 'utf8');

test('the file cache that ours extends still has the methods that ours overrides', () => {
  for (const method of ['get', 'set', 'revalidateTag'] as const) {
    expect(typeof FileSystemCache.prototype[method]).toBe('function');
    expect(PageCache.prototype[method]).not.toBe(FileSystemCache.prototype[method]);
  }
});

test('a rendered page still comes to the cache as a document under a key that ends with its path', () => {
  expect(sourceOf('server/lib/incremental-cache/file-system-cache.js')).toContain('APP_PAGE');
  expect(sourceOf('server/response-cache/types.js')).toContain('"APP_PAGE"');
});

test('the page that an action leads to is still fetched from the server itself', () => {
  expect(sourceOf('server/app-render/action-handler.js')).toContain('process.env.__NEXT_PRIVATE_ORIGIN');
});

test('a script still gives the words of a refusal to the form as the message of an error', () => {
  const reducer = sourceOf('client/components/router-reducer/reducers/server-action-reducer.js');
  expect(reducer).toMatch(/status >= 400 && contentType === 'text\/plain' \? await res\.text\(\)/);
});

test('what another site sends is still judged by the host in front, then by the host', () => {
  const handler = sourceOf('server/app-render/action-handler.js');
  expect(handler.indexOf("headers['x-forwarded-host']")).toBeGreaterThan(0);
  expect(handler).toContain('originHost !== host.value');
});

test('the routes of a build are still listed where their patterns are read', () => {
  expect(sourceOf('shared/lib/constants.js')).toContain('app-path-routes-manifest.json');
});
