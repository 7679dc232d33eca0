import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bodyLimit, bodyLimitAt, pictureFormMegabytes } from '@/lib/http/body-limits';
import { pictureLimits } from '@/lib/files/rules';
import { mostScreenshots } from '@/lib/problems/rules';

test('only the forms with files take more than a megabyte', () => {
  const more = pictureFormMegabytes * 1024 * 1024;
  expect(bodyLimitAt('/en/report-a-problem')).toBe(more);
  expect(bodyLimitAt('/fr/report-a-problem')).toBe(more);
  expect(bodyLimitAt('/fr/profile/attachments')).toBe(more);
  for (const path of [
    '/en',
    '/en/profile/attachments/x',
    '/fr/profile/personal',
    '/de/report-a-problem',
    '/en/report-a-problem/sent',
    '/en/x/report-a-problem',
  ])
    expect(bodyLimitAt(path)).toBe(bodyLimit);
});

test('the form takes as many pictures of the largest size as it offers, with all of its text', () => {
  const pictures = mostScreenshots * pictureLimits.bytes;
  expect(bodyLimitAt('/en/report-a-problem') - pictures).toBeGreaterThanOrEqual(1024 * 1024);
});

test('server actions and the proxy are allowed as much, so that nothing is cut off on the way', () => {
  const config = readFileSync(path.resolve(__dirname, '../../../next.config.js'), 'utf8');
  expect(config).toContain(`serverActions: { bodySizeLimit: '${pictureFormMegabytes}mb' }`);
});
