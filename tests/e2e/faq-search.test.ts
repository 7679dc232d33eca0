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
