import { closeBrowser, origin, visit } from '../support/browser';

jest.setTimeout(240_000);
afterAll(closeBrowser);

test('the language switch keeps the page and its search', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs/search?q=water&contract=fixed_term');
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL('**/fr/jobs/search?q=water&contract=fixed_term');
  await page.goto('/en/faq');
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL('**/fr/faq');
  await context.close();
});

test.each([['/jobs/search?q=water&contract=fixed_term'], ['/faq/search?q=visa']])(
  'without JavaScript it keeps %s as well',
  async (path) => {
    const { context, page } = await visit({ javaScriptEnabled: false });
    await page.goto(`/en${path}`);
    await page.getByRole('link', { name: 'Français' }).click();
    expect(page.url()).toBe(`${origin()}/fr${path}`);
    await context.close();
  },
);
