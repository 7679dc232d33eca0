import type { Page } from 'playwright-core';
import { closeBrowser, visit } from '../support/browser';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const shown = (page: Page) =>
  page
    .locator('[data-question]:visible')
    .evaluateAll((all) => all.map((each) => each.querySelector('[id]')?.id ?? ''));

/** Waits until the page shows these questions in this order: its script comes when it is needed. */
const untilShown = (page: Page, ids: string[]) =>
  page.waitForFunction(
    (expected) =>
      [...document.querySelectorAll<HTMLElement>('[data-question]')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.querySelector('[id]')?.id)
        .join() === expected,
    ids.join(),
    { timeout: 10_000 },
  );

test.each([
  ['en', ['fee', 'deadlines', 'forgot pasword', 'internship paid', 'how do I withdraw', 'xyzzyq']],
  ['fr', ['retrait', 'télétravail', 'frais', 'candidatures', 'mot de pase']],
])(
  '%s: typing finds the very questions, in the very order, that the search finds without a script',
  async (locale, queries) => {
    const plain = await visit({ javaScriptEnabled: false });
    const { context, page, problems } = await visit();
    await page.goto(`/${locale}/faq`);
    const all = await shown(page);
    for (const query of queries) {
      await plain.page.goto(`/${locale}/faq/search?${new URLSearchParams({ q: query })}`);
      await page.getByRole('searchbox').fill(query);
      await untilShown(page, await shown(plain.page));
    }
    await page.getByRole('searchbox').fill('');
    await untilShown(page, all);
    expect(problems).toEqual([]);
    await context.close();
    await plain.context.close();
  },
);

test('what a question is about comes before what an answer mentions', async () => {
  const { context, page } = await visit();
  await page.goto('/en/faq');
  await page.getByRole('searchbox').pressSequentially('fee');
  await page.waitForFunction(() => document.querySelector('[data-question]')?.querySelector('#fee'));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await context.close();
});

test('what questions are searched by is sent for once someone turns to the search, and once', async () => {
  const { context, page } = await visit();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const words = () => asked.filter((path) => path.endsWith('/words.json'));
  await page.goto('/fr/faq', { waitUntil: 'networkidle' });
  expect(words()).toEqual([]);
  await page.getByRole('searchbox').pressSequentially('frais');
  await page.waitForFunction(() => document.querySelector('[data-question]')?.querySelector('#fee'));
  expect(words()).toEqual(['/fr/faq/search/words.json']);
  await context.close();
});

test('where that cannot be had, the search leads to the page that shows the same', async () => {
  const { context, page } = await visit();
  await page.route('**/words.json', (route) => route.abort());
  await page.goto('/en/faq');
  await page.getByRole('searchbox').fill('fee');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL('**/en/faq/search?q=fee');
  expect((await shown(page))[0]).toBe('fee');
  // A question that was not found is shown among all of them, and so are they by their own link.
  await page.evaluate(() => (location.hash = '#roster'));
  await page.waitForURL('**/en/faq#roster');
  await page.waitForFunction(() => document.getElementById('roster')?.closest('details')?.open);
  await page.goBack();
  await page.getByRole('link', { name: 'Show all questions' }).click();
  await page.waitForURL('**/en/faq');
  await context.close();
});
