import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Page } from 'playwright-core';
import { accessible, closeBrowser, origin, overflow, visit } from '../support/browser';
import { faqSchema } from '../unit/content/faq-schema';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const paths = [
  '/faq',
  '/how-to-apply',
  '/recruitment-process',
  '/tests-and-interviews',
  '/accessibility',
  '/security',
];
const locales = ['en', 'fr'] as const;
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('details')?.querySelector('h3')?.textContent ?? '');

test.each([
  ['en', 'light'],
  ['fr', 'dark'],
] as const)(
  'what explains in %s, %s: axe, no overflow at 320 px, its own address',
  async (locale, colorScheme) => {
    const { context, page, problems } = await visit({ colorScheme });
    for (const path of [...paths, '/faq/search?q=zzzz', '/no/such/page']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${locale}${path}`);
      if (path === '/faq')
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await accessible(page, path);
      await page.setViewportSize({ width: 320, height: 640 });
      expect([path, await overflow(page)]).toEqual([path, 0]);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      if (!paths.includes(path)) continue;
      const canonical = await page.getAttribute('link[rel="canonical"]', 'href');
      expect(canonical && new URL(canonical).pathname).toBe(`/${locale}${path}`);
      expect(
        await page.locator(`link[rel="alternate"][hreflang="${locale === 'en' ? 'fr' : 'en'}"]`).count(),
      ).toBe(1);
      expect(await page.getAttribute('meta[name="description"]', 'content')).toMatch(/\S{3}/);
    }
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('the questions are searched with the keyboard alone: at once, told by their number, without losing the focus', async () => {
  const { context, page, problems } = await visit();
  await page.goto('/fr/faq');
  const all = await page.locator('[data-question]').count();
  const shown = page.locator('[data-question]:visible');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('DELAI cloture');
  await page.getByText(/^\d+ questions contiennent ces mots\.$/).waitFor();
  const told = Number((await page.getByRole('status').textContent())?.split(' ')[0]);
  expect(await shown.count()).toBe(told);
  expect(told).toBeLessThan(all);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  expect(await shown.filter({ hasText: 'Jusqu’à quand exactement' }).count()).toBe(1);
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(`${origin()}/fr/faq`);
  await page.keyboard.type(' zzzz');
  await page.getByText('Aucune question ne contient ces mots.').waitFor();
  expect(await shown.count()).toBe(0);
  await page.getByRole('link', { name: 'Afficher toutes les questions' }).press('Enter');
  expect(await shown.count()).toBe(all);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  expect(problems).toEqual([]);
  await context.close();
});

test('an address of a question opens and focuses it; the language switch keeps it', async () => {
  const { context, page, problems } = await visit();
  await page.goto('/en/faq#snapshot');
  await page.locator('#snapshot').waitFor({ state: 'visible' });
  await page.waitForFunction(() => document.activeElement?.localName === 'summary');
  expect(await focused(page)).toBe('If I change my profile, does my application change too?');
  // The way to a question that the search has hidden, and that is named in an answer.
  await page.getByRole('searchbox').fill('snapshot-zzzz');
  await page.getByText('No question has these words.').waitFor();
  await page.evaluate(() => (location.hash = 'deadline'));
  await page.locator('#deadline').waitFor({ state: 'visible' });
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL('**/fr/faq#deadline');
  await page.waitForFunction(() => document.activeElement?.localName === 'summary');
  expect(await focused(page)).toBe('Jusqu’à quand exactement puis-je postuler\u202f?');
  expect(problems).toEqual([]);
  await context.close();
});

test('without JavaScript: questions open, an address opens its question, and the search is a form', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.goto('/en/faq#fee');
  await page.locator('#fee').waitFor({ state: 'visible' });
  expect(await page.locator('#deadline').isVisible()).toBe(false);
  await page.getByRole('heading', { name: 'Until when exactly can I apply?' }).click();
  await page.locator('#deadline').waitFor({ state: 'visible' });
  await page.getByRole('searchbox').fill('bank details');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/en/faq/search?q=bank+details');
  expect(await page.title()).toMatch(/^Questions about “bank details”/);
  const found = await page.locator('[data-question]:visible').allTextContents();
  expect(found.length).toBeGreaterThan(1);
  for (const text of found) expect(text.toLowerCase()).toMatch(/bank/);
  expect(await page.getByRole('status').textContent()).toBe(`${found.length} questions have these words.`);
  await page.goto('/fr/recruitment-process');
  expect(await page.locator('main ol > li').count()).toBe(7);
  await page.getByRole('img', { name: /Schéma des étapes/ }).waitFor();
  await context.close();
});

test.each(locales)(
  'the questions in %s are described for search engines as they stand on the page',
  async (locale) => {
    const html = await (await fetch(`${origin()}/${locale}/faq`)).text();
    const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    expect(found).toHaveLength(1);
    const data = JSON.parse(found[0]?.[1] ?? '');
    const validate = addFormats(new Ajv({ allErrors: true })).compile(faqSchema);
    expect([validate(data), validate.errors]).toEqual([true, null]);
    const ids = [...html.matchAll(/<div id="([a-z-]+)" tabindex="-1"/gi)].map((match) => match[1]);
    expect(data.mainEntity.map((question: { url: string }) => question.url.split('#')[1])).toEqual(ids);
    expect(html).not.toContain('&lt;p&gt;');
  },
);

test('security.txt can be read by programs and holds for half a year', async () => {
  const response = await fetch(`${origin()}/.well-known/security.txt`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const fields = (await response.text()).trimEnd().split('\n');
  for (const field of fields)
    expect(field).toMatch(/^(Contact|Expires|Preferred-Languages|Canonical|Policy): \S/);
  const valueOf = (name: string) =>
    fields.find((field) => field.startsWith(`${name}: `))?.slice(name.length + 2);
  const days = (Date.parse(valueOf('Expires') ?? '') - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBeGreaterThanOrEqual(179);
  expect(days).toBeLessThan(181);
  expect(valueOf('Canonical')).toMatch(/\/\.well-known\/security\.txt$/);
  const policy = new URL(valueOf('Policy') ?? '').pathname;
  expect((await fetch(origin() + policy)).status).toBe(200);
});

test('where nothing is the answer is 404, in the reader’s language, readable without JavaScript', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  for (const [path, title] of [
    ['/en/nowhere', 'There is nothing at this address'],
    ['/fr/faq/rien', 'Rien ne se trouve à cette adresse'],
    ['/fr/security/rien', 'Rien ne se trouve à cette adresse'],
  ] as const) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    expect(response?.headers()['content-security-policy']).toContain("'nonce-");
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.title()).toMatch(new RegExp(`^${title}`));
    expect(await page.getAttribute('html', 'lang')).toBe(path.slice(1, 3));
    expect(await page.textContent('main')).toContain(path);
  }
  await page.getByRole('searchbox').fill('eau');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await page.waitForURL('**/fr/jobs/search?q=eau');
  await context.close();
});

test('a notice leads to a report that names it', async () => {
  const list = await (await fetch(`${origin()}/en/jobs`)).text();
  const path = list.match(/href="(\/en\/jobs\/(?!search)[^"/]+)"/)?.[1] ?? '';
  const { context, page } = await visit();
  await page.goto(path);
  await page.getByRole('main').getByRole('link', { name: 'Report a problem' }).click();
  await page.waitForURL(/\/en\/report-a-problem\?vacancy=/);
  const reference = new URL(page.url()).searchParams.get('vacancy');
  expect(await page.getByLabel('Reference of the vacancy').inputValue()).toBe(reference);
  await context.close();
});

test.each([
  ['en', 'personal information, nationality, address', 'attachments'],
  ['fr', 'renseignements personnels, nationalité, adresse', 'pièces jointes'],
] as const)(
  'the privacy notice in %s names what the profile asks for, and no more',
  async (locale, asked, never) => {
    const { context, page } = await visit();
    await page.goto(`/${locale}/privacy`);
    const text = await page.locator('main').innerText();
    expect(text).toContain(asked);
    expect(text).not.toContain(never);
    await context.close();
  },
);
