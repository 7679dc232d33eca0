// npx tsx tests/bench/lighthouse.ts: Lighthouse (its mobile preset: a slow phone on simulated slow 4G) on the public pages
// in both languages. Figures are printed, never asserted; run it on a quiet machine.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumPath } from '../chromium.mjs';
import { productSite } from './sites';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

async function addresses(origin: string): Promise<string[]> {
  const paths = await Promise.all(
    ['en', 'fr'].map(async (locale) => {
      const list = await (await fetch(`${origin}/${locale}/jobs`)).text();
      const vacancy = list.match(new RegExp(`href="(/${locale}/jobs/(?!search)[^"]+)"`))?.[1];
      if (!vacancy) throw new Error('the list names no vacancy');
      return [`/${locale}`, `/${locale}/jobs`, vacancy, `/${locale}/faq`];
    }),
  );
  return paths.flat();
}

async function measure(url: string, port: number): Promise<void> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
  const { categories: scored, audits } = result.lhr;
  const scores = categories.map((name) => `${name} ${Math.round((scored[name]?.score ?? 0) * 100)}`);
  const value = (audit: string) => audits[audit]?.numericValue ?? NaN;
  console.log(
    `${new URL(url).pathname.slice(0, 40).padEnd(40)} ${scores.join(', ')}; LCP ${(value('largest-contentful-paint') / 1000).toFixed(2)} s, ` +
      `CLS ${value('cumulative-layout-shift').toFixed(3)}, TBT ${value('total-blocking-time').toFixed(0)} ms`,
  );
  const short = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  for (const { id, title, displayValue } of short) console.log(`    ${id}: ${title} ${displayValue ?? ''}`);
}

async function main() {
  const site = await productSite();
  const chrome = await launch({
    chromePath: chromiumPath(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const path of await addresses(site.origin)) await measure(site.origin + path, chrome.port);
  } finally {
    chrome.kill();
    site.stop();
  }
}

void main();
