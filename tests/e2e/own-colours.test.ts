import type { Page } from 'playwright-core';
import { closeBrowser, visit } from '../support/browser';

jest.setTimeout(240_000);
afterAll(closeBrowser);

/** Whether the border of the first link or label with this text can be seen. */
function isOutlined(page: Page, text: string): Promise<boolean> {
  return page
    .locator('a, span')
    .filter({ hasText: new RegExp(`^${text}$`), visible: true })
    .first()
    .evaluate((element) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
      return borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
    });
}

test('where people have their own colours, which take backgrounds away, what had one is outlined', async () => {
  const { context, page } = await visit({ forcedColors: 'active' });
  await page.goto('/fr/recruitment-process');
  for (const text of ['Se connecter', 'Décision en attente'])
    expect([text, await isOutlined(page, text)]).toEqual([text, true]);
  await page.goto('/fr/report-a-problem');
  expect(await isOutlined(page, 'Choisir des images')).toBe(true);
  await context.close();
});
