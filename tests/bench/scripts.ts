// npx tsx tests/bench/scripts.ts: the scripts that a section of the profile loads, beside those of a bare Next page with a
// form; bytes as they are transferred. In Chromium, until the page is quiet. Figures are printed, never asserted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../chromium.mjs';
import { bareSite, productSite } from './sites';
import { secret, signedIn } from './tsx';

const sections = ['personal', 'employment/new', 'languages/new', 'attachments'];

async function scriptBytes(browser: Browser, url: string, cookie?: string): Promise<number> {
  const context = await browser.newContext({ extraHTTPHeaders: cookie ? { cookie } : {} });
  const page = await context.newPage();
  let bytes = 0;
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    sizes.push(request.sizes().then(({ responseBodySize }) => void (bytes += responseBodySize)));
  });
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200 || page.url() !== url) throw new Error(`${url} led to ${page.url()}`);
  await Promise.all(sizes);
  await context.close();
  return bytes;
}

async function measure(DATABASE_URL: string): Promise<void> {
  const env = { DATABASE_URL, AUTH_SECRET: secret };
  const cookie = await signedIn(env);
  const [bare, site] = [await bareSite(), await productSite({ ...env, WORKER_INLINE: 'false' })];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const floor = await scriptBytes(browser, `${bare.origin}/form`);
    for (const section of sections) {
      const own = await scriptBytes(browser, `${site.origin}/en/profile/${section}`, cookie);
      console.log(
        `${section.padEnd(16)} ${(own / 1000).toFixed(1).padStart(6)} kB beside ${(floor / 1000).toFixed(1)} of the bare form = ${(own / floor).toFixed(2)} ×`,
      );
    }
  } finally {
    await browser.close();
    bare.stop();
    site.stop();
  }
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-bench-'));
  try {
    await measure(`file:${path.join(folder, 'scripts.db')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
