import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { chromiumPath } from '../chromium.mjs';
import { trace } from './evidence';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The origin of the site under test. */
export function origin(): string {
  const url = process.env.E2E_URL;
  if (!url) throw new Error('E2E_URL is not set: run through the e2e project');
  return url;
}

/** A browser of this machine. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args });

let browser: Promise<Browser> | undefined;

/** A new browser context (its own cookies) on the site, on a phone unless told otherwise. Fails the test on any CSP violation or page error. */
export async function visit(
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  const context = await (
    await (browser ??= launch())
  ).newContext({
    baseURL: origin(),
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    ...options,
  });
  await trace(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Hydration|hydrat/i.test(message.text())) problems.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin()) && !url.startsWith('data:') && !url.startsWith('blob:'))
      problems.push(`request to another origin: ${url}`);
  });
  return { context, page, problems };
}

/** Closes the browser; call in afterAll. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** What axe finds wrong with the page as it stands, its frames included where scripts may run, by rule and element. */
export async function violations(page: Page): Promise<string[]> {
  // After a form, Next puts the new title in its place a moment later than the page.
  await page.waitForFunction(() => document.title);
  const found: string[] = [];
  for (const frame of page.frames()) {
    // Where no script may run axe would never answer.
    const element = frame.parentFrame() ? await frame.frameElement() : null;
    if ((await element?.getAttribute('sandbox'))?.includes('allow-scripts') === false) continue;
    await frame.evaluate(axe.source);
    found.push(
      ...(await frame.evaluate(async () => {
        const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const results = await window.axe.run(document, {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
          iframes: false,
        });
        return results.violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`),
        );
      })),
    );
  }
  return found;
}

/** Fails the test unless axe finds the page, as it stands, accessible. */
export async function accessible(page: Page, where = page.url()): Promise<void> {
  expect([where, await violations(page)]).toEqual([where, []]);
}

/** How many pixels the page is wider than its window; 0 when nothing overflows. */
export function overflow(page: Page): Promise<number> {
  return page
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    .then((width) => Math.max(0, width));
}
