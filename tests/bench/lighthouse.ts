// npx tsx tests/bench/lighthouse.ts: Lighthouse (its mobile preset: a slow phone on simulated slow 4G) on the public pages
// in both languages. Figures are printed, never asserted; run it on a quiet machine.
import { execFileSync } from 'node:child_process';
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

type Result = {
  categories: Record<string, { score: number | null }>;
  audits: Record<
    string,
    {
      id: string;
      title: string;
      score: number | null;
      scoreDisplayMode: string;
      numericValue?: number;
      displayValue?: string;
    }
  >;
};

// In a process of its own: what tsx adds to functions cannot run in the page that Lighthouse sends them to.
function lighthouse(url: string): Result {
  const options = [
    '--output=json',
    '--quiet',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const env = { ...process.env, CHROME_PATH: chromiumPath() };
  const output = execFileSync('npx', ['lighthouse', url, ...options], { env, maxBuffer: 1e8 });
  return JSON.parse(output.toString()) as Result;
}

function measure(url: string): void {
  const { categories: scored, audits } = lighthouse(url);
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
  try {
    for (const path of await addresses(site.origin)) measure(site.origin + path);
  } finally {
    site.stop();
  }
}

void main();
