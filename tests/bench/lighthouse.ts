// npx tsx tests/bench/lighthouse.ts [runs]: Lighthouse (its mobile preset: a slow phone on simulated slow 4G) on the public
// pages in both languages, beside an empty page: what a browser takes on this machine. The median of some runs, 3 unless
// told. Figures are printed, never asserted; run it on a quiet machine.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { chromiumPath } from '../chromium.mjs';
import { productSite } from './sites';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = Number(process.argv[2] ?? 3);

async function addresses(origin: string): Promise<string[]> {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  const paths = await Promise.all(
    ['en', 'fr'].map(async (locale) => {
      const list = await (await fetch(`${origin}/${locale}/jobs`)).text();
      // Not the first to close, which may be counted down: the list begins with those. One that exists in this language,
      // since others are kept out of search engines here.
      const vacancy = [...list.matchAll(new RegExp(`href="(/${locale}/jobs/(?!search)[^"]+)"`, 'g'))]
        .map(([, path = '']) => path)
        .findLast((path) => sitemap.includes(`${path}</loc>`));
      if (!vacancy) throw new Error('the list names no vacancy');
      return [`/${locale}`, `/${locale}/jobs`, vacancy, `/${locale}/faq`];
    }),
  );
  return paths.flat().map((path) => origin + path);
}

type Audit = { id: string; title: string; score: number | null; scoreDisplayMode: string } & {
  numericValue?: number;
  displayValue?: string;
};
type Result = { categories: Record<string, { score: number | null }>; audits: Record<string, Audit> };

// In a process of its own: what tsx adds to functions cannot run in the page that Lighthouse sends them to.
async function lighthouse(url: string): Promise<Result> {
  const options = [
    '--output=json',
    '--quiet',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const env = { ...process.env, CHROME_PATH: chromiumPath() };
  const { stdout } = await promisify(execFile)('npx', ['lighthouse', url, ...options], {
    env,
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout) as Result;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function measure(name: string, url: string): Promise<void> {
  const results: Result[] = [];
  // Now and then Lighthouse loses its own trace, and says to run it again.
  for (let run = 0; run < runs; run += 1) results.push(await lighthouse(url).catch(() => lighthouse(url)));
  const score = (category: string) =>
    median(results.map((result) => Math.round((result.categories[category]?.score ?? 0) * 100)));
  const value = (audit: string) => median(results.map(({ audits }) => audits[audit]?.numericValue ?? NaN));
  console.log(
    `${name.slice(0, 40).padEnd(40)} ${categories.map((category) => `${category} ${score(category)}`).join(', ')}; ` +
      `FCP ${(value('first-contentful-paint') / 1000).toFixed(2)} s, LCP ${(value('largest-contentful-paint') / 1000).toFixed(2)} s, ` +
      `CLS ${value('cumulative-layout-shift').toFixed(3)}, TBT ${value('total-blocking-time').toFixed(0)} ms`,
  );
  const short = Object.values(results[0]?.audits ?? {}).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  for (const { id, title, displayValue } of short) console.log(`    ${id}: ${title} ${displayValue ?? ''}`);
}

async function measureFloor(): Promise<void> {
  const page =
    '<!doctype html><html lang="en"><head><title>Empty</title><meta name="description" content="Empty"><meta name="viewport" content="width=device-width"></head><body><h1>Text</h1></body></html>';
  const server = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await measure('an empty page', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
}

async function main() {
  await measureFloor();
  const site = await productSite();
  try {
    for (const url of await addresses(site.origin)) await measure(new URL(url).pathname, url);
  } finally {
    site.stop();
  }
}

void main();
