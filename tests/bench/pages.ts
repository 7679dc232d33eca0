// npx tsx tests/bench/pages.ts: what the public pages cost, beside a bare Next page measured in the same run.
// Figures are printed, never asserted: the machine decides the numbers, the ratios are what to compare.
import { gzipSync } from 'node:zlib';
import { launch } from '../support/browser';
import { requestsPerSecond } from './rate';
import { bareSite, productSite, type Site } from './sites';

type Weight = { html: number; css: number; fonts: number; scripts: number };

/** The sizes in bytes of the fonts that a browser fetches for a page: which they are depends on the letters in it. */
async function weighFonts(url: string): Promise<number> {
  const browser = await launch();
  const page = await browser.newPage();
  const fonts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') fonts.push(response.body());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(fonts)).map((font) => font.length);
  await browser.close();
  return sizes.reduce((total, size) => total + size, 0);
}

/**
 * Compressed sizes in bytes of a page and of what it names: style that it brings with it is part of the HTML, scripts
 * that only old browsers load are left out.
 */
async function weigh(url: string): Promise<Weight> {
  const page = await (await fetch(url)).text();
  const sizeOf = async (path: string) =>
    gzipSync(await (await fetch(new URL(path, url))).arrayBuffer()).length;
  const sum = async (paths: Iterable<string>) => {
    const sizes = await Promise.all([...new Set(paths)].map(sizeOf));
    return sizes.reduce((total, size) => total + size, 0);
  };
  const matches = (pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1] ?? '');
  // Those of the page's tags, and those that it loads once someone uses it.
  const scripts = page
    .replace(/<script\b[^>]*\bnomodule\b[^>]*>/gi, '')
    .matchAll(/"(\/_next\/static\/[^"\\]+\.js)"/g);
  return {
    html: gzipSync(page).length,
    css: await sum(matches(/<link rel="stylesheet" href="([^"]+)"/g)),
    fonts: await weighFonts(url),
    scripts: await sum([...scripts].map(([, path = '']) => path)),
  };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function measure(
  name: string,
  url: string,
  floor: { rate: number; compressed: number; weight: Weight },
) {
  const rate = await requestsPerSecond(url);
  const compressed = await requestsPerSecond(url, 'gzip, br');
  const weight = await weigh(url);
  console.log(
    `${name.padEnd(12)} ${rate.toFixed(0).padStart(6)} requests/s = ${(rate / floor.rate).toFixed(2)} × bare;  ` +
      `compressed ${compressed.toFixed(0)} = ${(compressed / floor.compressed).toFixed(2)} × bare;  ` +
      `JavaScript ${kilobytes(weight.scripts)} = bare + ${kilobytes(weight.scripts - floor.weight.scripts)};  ` +
      `HTML ${kilobytes(weight.html)} + CSS ${kilobytes(weight.css)} + fonts ${kilobytes(weight.fonts)} = ${kilobytes(weight.html + weight.css + weight.fonts)}`,
  );
}

async function withSite(start: () => Promise<Site>, work: (site: Site) => Promise<void>) {
  const site = await start();
  try {
    await work(site);
  } finally {
    site.stop();
  }
}

async function main() {
  const floor = { rate: 0, compressed: 0, weight: { html: 0, css: 0, fonts: 0, scripts: 0 } };
  await withSite(bareSite, async ({ origin }) => {
    floor.rate = await requestsPerSecond(origin);
    floor.compressed = await requestsPerSecond(origin, 'gzip, br');
    floor.weight = await weigh(origin);
    console.log(
      `bare         ${floor.rate.toFixed(0).padStart(6)} requests/s, compressed ${floor.compressed.toFixed(0)};  JavaScript ${kilobytes(floor.weight.scripts)}`,
    );
  });
  await withSite(productSite, async ({ origin }) => {
    const list = await (await fetch(`${origin}/en/jobs`)).text();
    const vacancy = list.match(/href="(\/en\/jobs\/(?!search)[^"]+)"/)?.[1];
    if (!vacancy) throw new Error('the list names no vacancy');
    await measure('home', `${origin}/en`, floor);
    await measure('list', `${origin}/en/jobs`, floor);
    await measure('vacancy', origin + vacancy, floor);
    await measure('faq', `${origin}/en/faq`, floor);
  });
}

void main();
