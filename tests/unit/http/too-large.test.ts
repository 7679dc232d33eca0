import { readFileSync } from 'node:fs';
import path from 'node:path';
import { announcedSize, bodyLimit, bodyLimitAt, pictureFormMegabytes, tooLarge } from '@/lib/http/too-large';
import { pictureLimits } from '@/lib/files/rules';
import { mostScreenshots } from '@/lib/problems/rules';

test('only the form with pictures takes more than a megabyte', () => {
  const more = pictureFormMegabytes * 1024 * 1024;
  expect(bodyLimitAt('/en/report-a-problem')).toBe(more);
  expect(bodyLimitAt('/fr/report-a-problem')).toBe(more);
  for (const path of ['/en', '/de/report-a-problem', '/en/report-a-problem/sent', '/en/x/report-a-problem'])
    expect(bodyLimitAt(path)).toBe(bodyLimit);
});

test('the form takes as many pictures of the largest size as it offers, with all of its text', () => {
  const pictures = mostScreenshots * pictureLimits.bytes;
  expect(bodyLimitAt('/en/report-a-problem') - pictures).toBeGreaterThanOrEqual(1024 * 1024);
});

test('server actions and the proxy are allowed as much, so that nothing is cut off on the way', () => {
  const config = readFileSync(path.resolve(__dirname, '../../../next.config.js'), 'utf8');
  expect(config).toContain(`serverActions: { bodySizeLimit: '${pictureFormMegabytes}mb' }`);
  expect(config).toContain(`proxyClientMaxBodySize: '${pictureFormMegabytes}mb'`);
});

test('a request that does not say how much it carries is over any limit', () => {
  expect(announcedSize(new Headers({ 'transfer-encoding': 'chunked' }))).toBe(Infinity);
  expect(announcedSize(new Headers({ 'content-length': '42' }))).toBe(42);
  expect(announcedSize(new Headers())).toBe(0);
});

test.each(['en', 'fr'] as const)('the answer in %s says what the limit is', async (locale) => {
  const response = tooLarge(locale, 13 * 1024 * 1024);
  expect(response.status).toBe(413);
  const html = await response.text();
  expect(html).toContain(`lang="${locale}"`);
  expect(html).toMatch(/13\sM[Bo]/);
  expect(html).not.toContain('{size}');
});
