import type { Page } from 'playwright-core';
import { accessible, closeBrowser, overflow, visit } from '../support/browser';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const heading = (page: Page) => page.locator('#found').textContent();
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.id || `${element?.name}=${element?.value}`;
  });

test('without JavaScript: words, a filter, a correction, a way out, each an address to share', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.goto('/en/jobs');
  await page.getByLabel('Search vacancies').fill('watre');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL('**/en/jobs/search?q=watre');
  expect(await page.locator('[data-read]').textContent()).toContain('Results for “water”');
  const feed = page.locator('head link[type="application/atom+xml"]');
  expect(await feed.getAttribute('href')).toMatch(/\?q=water$/);
  expect(await page.locator('#results mark').first().textContent()).toMatch(/^water$/i);
  const all = Number((await heading(page))?.match(/^\d+/));
  await page.getByLabel(/^Internship/).check();
  const counted = Number(
    (
      await page
        .getByLabel(/^Internship/)
        .locator('..')
        .textContent()
    )?.match(/\d+/),
  );
  await page.getByRole('button', { name: 'Show vacancies' }).click();
  await page.waitForURL('**/en/jobs/search?q=watre&contract=internship');
  expect(Number((await heading(page))?.match(/^\d+/))).toBe(counted);
  expect(counted).toBeLessThan(all);
  await page.getByRole('link', { name: 'Remove Contract: Internship' }).click();
  expect(Number((await heading(page))?.match(/^\d+/))).toBe(all);
  await page.getByRole('link', { name: 'Highest grade' }).click();
  await page.waitForURL('**/en/jobs/search?q=watre&sort=grade');
  await context.close();
});

test('French finds with and without accents, by stem, and answers in French', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  const found = async (words: string) => {
    await page.goto(`/fr/jobs/search?q=${encodeURIComponent(words)}`);
    return page.locator('#results h3 a').allTextContents();
  };
  const accented = await found('génie hydraulique');
  expect(await found('genie hydraulique')).toEqual(accented);
  expect(await found('ingénieures')).toEqual(await found('ingenieur'));
  expect(await found('xyzzyq')).toEqual([]);
  expect(await page.locator('#results').textContent()).toContain('Aucun avis');
  await context.close();
});

test('with JavaScript results follow the typing: the field keeps the focus, the count is announced, the way back works', async () => {
  const { context, page, problems } = await visit();
  await page.goto('/en/jobs');
  await page.getByLabel('Search vacancies').pressSequentially('translat', { delay: 20 });
  await page.waitForURL('**/jobs/search?q=translat');
  const status = page.locator('main [role=status]').first();
  await page.waitForFunction(() =>
    /found/.test(document.querySelector('main [role=status]')?.textContent ?? ''),
  );
  expect(await status.textContent()).toContain(await heading(page));
  expect(await focused(page)).toBe('q');
  await page.locator('#filters summary').first().focus();
  if (!(await page.getByLabel(/^Geneva/).isVisible())) await page.keyboard.press('Enter');
  await page.getByLabel(/^Geneva/).focus();
  await page.keyboard.press('Space');
  await page.waitForURL('**/jobs/search?q=translat&station=GVA');
  expect(await focused(page)).toBe('station=GVA');
  expect(await page.getByLabel(/^Geneva/).isChecked()).toBe(true);
  await page.goto('/en/jobs/search?q=water');
  await page.getByRole('link', { name: 'Newest first' }).click();
  await page.waitForURL('**/jobs/search?q=water&sort=newest');
  await page.goBack();
  await page.waitForURL('**/jobs/search?q=water');
  await page.locator('[data-search="?q=water"]').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('a box ticked first thing narrows at once, and the way back unticks it', async () => {
  const { context, page, problems } = await visit();
  await page.goto('/en/jobs', { waitUntil: 'networkidle' });
  await page.getByLabel(/^Internship/).click();
  await page.waitForURL('**/en/jobs/search?contract=internship');
  await page
    .getByText(/^\d+ vacancies found/)
    .first()
    .waitFor();
  await page.getByLabel(/^Temporary/).click();
  await page.waitForURL('**/en/jobs/search?contract=temporary&contract=internship');
  await page.goBack();
  await page.waitForURL('**/en/jobs/search?contract=internship');
  await page.locator('#filters input[value=temporary]:not(:checked)').waitFor();
  expect(await page.getByLabel(/^Internship/).isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

test.each([true, false])(
  'what is taken from a search leaves the focus at what it found, JavaScript: %s',
  async (javaScriptEnabled) => {
    const { context, page } = await visit({ javaScriptEnabled });
    await page.goto('/en/jobs/search?q=water&contract=internship');
    await page.getByRole('link', { name: 'Remove Contract: Internship' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '?q=water');
    await page.locator('#found:focus').waitFor();
    await context.close();
  },
);

test('a word longer than a phone is wide does not widen the page', async () => {
  const { context, page } = await visit({ viewport: { width: 320, height: 640 } });
  for (const locale of ['en', 'fr']) {
    await page.goto(`/${locale}/jobs/search?q=${'x'.repeat(190)}+water`);
    expect(await overflow(page)).toBe(0);
  }
  await context.close();
});

test('a failed request leads to the page itself; nothing typed is lost', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs/search?q=water');
  await page.route('**/jobs/search?q=water&sort=*', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await page.getByRole('link', { name: 'Closing date' }).click();
  await page.waitForURL('**/jobs/search?q=water&sort=closing');
  expect(await page.getByLabel('Search vacancies').inputValue()).toBe('water');
  await context.close();
});

test('what is typed on while an answer is on its way stays, and is searched', async () => {
  const { context, page } = await visit();
  await page.goto('/fr/jobs');
  const field = page.getByLabel('Rechercher un avis');
  await field.pressSequentially('eau');
  await page.locator('[data-search="?q=eau"]').waitFor();
  await page.route('**/jobs/search?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await field.pressSequentially(' p');
  await field.press('Enter');
  await field.pressSequentially('otable et saine', { delay: 90 });
  expect(await field.inputValue()).toBe('eau potable et saine');
  await page.locator('[data-search="?q=eau+potable+et+saine"]').waitFor();
  await context.close();
});

test.each(['en', 'fr'])('results, corrections and nothing found in %s: axe, 320 px', async (locale) => {
  const { context, page, problems } = await visit();
  for (const query of ['q=watre&contract=fixed_term', 'q=xyzzyq', 'station=GVA&sort=grade']) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${locale}/jobs/search?${query}`);
    await accessible(page, query);
    await page.setViewportSize({ width: 320, height: 640 });
    expect([query, await overflow(page)]).toEqual([query, 0]);
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('markup, quotes, emoji and operators are only words', async () => {
  const { context, page, problems } = await visit();
  for (const words of [
    '<img src=x onerror=alert(1)>',
    '"\' OR 1=1 --',
    'water* NOT (near)',
    '💧🌍',
    'أ',
    '%00',
    'q'.repeat(500),
  ]) {
    const response = await page.goto(`/en/jobs/search?q=${encodeURIComponent(words)}`);
    expect([words, response?.status()]).toEqual([words, 200]);
    expect(await page.locator('#results img, #filters img').count()).toBe(0);
  }
  expect(problems).toEqual([]);
  await context.close();
});
