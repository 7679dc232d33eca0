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
  await page.waitForTimeout(1000);
  await compose(' wat');
  await page.locator('[data-search="?q=flood+wat"]').waitFor();
  await compose(' water');
  expect(await page.getByLabel('Search vacancies').inputValue()).toBe('flood water');
  await page.locator('[data-search="?q=flood+water"]').waitFor();
  await context.close();
});
