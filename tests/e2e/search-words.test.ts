import { closeBrowser, visit } from '../support/browser';

jest.setTimeout(240_000);
afterAll(closeBrowser);

test('a word that the keyboard of a phone has not ended yet is searched, and stays open to be written on', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs/search?q=flood');
  await page.locator('main [role=status]').first().waitFor({ state: 'attached' });
  const keyboard = await context.newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.getByLabel('Search vacancies').press('End');
  await compose(' wat');
  await page.locator('[data-search="?q=flood+wat"]').waitFor();
  await compose(' water');
  expect(await page.getByLabel('Search vacancies').inputValue()).toBe('flood water');
  await page.locator('[data-search="?q=flood+water"]').waitFor();
  await context.close();
});

test('words searched as typed stay so when a box is ticked, with and without JavaScript; others do not', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs/search?q=water&exact=1');
  await page.getByLabel(/^Fixed-term/).click();
  await page.locator('[data-search="?q=water&contract=fixed_term&exact=1"]').waitFor();
  await page.getByLabel('Search vacancies').fill('watre');
  await page.locator('[data-search="?q=watre&contract=fixed_term"]').waitFor();
  await context.close();
  const plain = await visit({ javaScriptEnabled: false });
  await plain.page.goto('/en/jobs/search?q=water&exact=1');
  await plain.page.getByLabel(/^Fixed-term/).check();
  await plain.page.getByRole('button', { name: 'Show vacancies' }).click();
  await plain.page.locator('[data-search="?q=water&contract=fixed_term&exact=1"]').waitFor();
  await plain.context.close();
});
