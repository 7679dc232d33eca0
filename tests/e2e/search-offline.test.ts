import type { Page } from 'playwright-core';
import { accessible, closeBrowser, overflow, visit } from '../support/browser';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const texts = {
  en: { field: 'Search vacancies', failed: /could not be loaded/, again: 'Try again now' },
  fr: {
    field: 'Rechercher un avis de vacance',
    failed: /n’ont pas pu être chargés/,
    again: 'Réessayer maintenant',
  },
};

async function typeOffline(locale: 'en' | 'fr') {
  const visited = await visit();
  const { context, page } = visited;
  await page.goto(`/${locale}/jobs`);
  await page.getByLabel(texts[locale].field).pressSequentially('hydro');
  await page.locator('[data-search="?q=hydro"]').waitFor();
  await context.setOffline(true);
  await page.getByLabel(texts[locale].field).pressSequentially('geo');
  await page.locator('#failed').waitFor({ state: 'visible' });
  return visited;
}

const told = (page: Page) => page.locator('main [role=status]').first().textContent();

test.each(['en', 'fr'] as const)(
  'without a connection the reader is told in %s, and once it is back the results follow by themselves',
  async (locale) => {
    const { context, page, problems } = await typeOffline(locale);
    expect(await page.locator('#failed').textContent()).toMatch(texts[locale].failed);
    expect(await told(page)).toMatch(texts[locale].failed);
    const link = page.getByRole('link', { name: texts[locale].again });
    expect(await link.getAttribute('href')).toMatch(new RegExp(`/${locale}/jobs/search\\?q=hydrogeo$`));
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await context.setOffline(false);
    await page.locator('[data-search="?q=hydrogeo"]').waitFor();
    await page.locator('#failed').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('?q=hydrogeo');
    expect(await told(page)).not.toMatch(texts[locale].failed);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('a server that cannot answer is asked again after a while', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs');
  let asked = 0;
  await page.route('**/jobs/search?*', (route) =>
    (asked += 1) === 1 ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.getByLabel(/^Internship/).click();
  await page.locator('#failed').waitFor({ state: 'visible' });
  await accessible(page);
  await page.waitForURL('**/jobs/search?contract=internship');
  await page.locator('#failed').waitFor({ state: 'hidden' });
  await context.close();
});

test('trying again by hand is the search itself', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs');
  await page.route('**/jobs/search?*', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await page.getByLabel('Search vacancies').pressSequentially('water');
  await page.getByRole('link', { name: 'Try again now' }).click();
  await page.waitForURL('**/en/jobs/search?q=water');
  await context.close();
});

test('results of an earlier search fade while the new ones are slow to come', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs');
  let answer = () => {};
  const slow = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/jobs/search?*', (route) => slow.then(() => route.continue()));
  await page.getByLabel('Search vacancies').pressSequentially('water');
  const opacity = (wanted: string) =>
    page.waitForFunction(
      (value) => getComputedStyle(document.getElementById('results')!).opacity === value,
      wanted,
    );
  await opacity('0.5');
  answer();
  await page.locator('[data-search="?q=water"]').waitFor();
  await opacity('1');
  await context.close();
});
