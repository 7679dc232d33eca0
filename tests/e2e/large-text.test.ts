import { closeBrowser, overflow, visit } from '../support/browser';
import { press, signIn } from '../support/people';

jest.setTimeout(240_000);
afterAll(closeBrowser);

test.each(['en', 'fr'])(
  'letters of twice the size do not widen a page of vacancies in %s beyond a phone (WCAG 1.4.4), all its parts open',
  async (locale) => {
    const { context, page } = await visit({ viewport: { width: 320, height: 640 } });
    await page.goto(`/${locale}/jobs`);
    const notice = await page.locator('#results h3 a').first().getAttribute('href');
    const addresses = ['', '/jobs', '/jobs/search?q=eau&station=GVA', '/faq'].map(
      (path) => `/${locale}${path}`,
    );
    for (const address of [...addresses, notice!]) {
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect([address, await overflow(page)]).toEqual([address, 0]);
    }
    await context.close();
  },
);

test('what has no spaces to break at is no wider than a phone', async () => {
  const { context, page } = await visit({
    viewport: { width: 375, height: 800 },
    javaScriptEnabled: false,
  });
  await signIn(page, 'intern@wfo.example', 'fr');
  await page.goto('/fr/profile/employment/new');
  const word = 'W'.repeat(180);
  const typed = { title: word, employer: word, city: 'Dakar', from: '09/2012', to: '2013', share: '100' };
  for (const [name, value] of Object.entries(typed)) await page.locator(`[name=${name}]`).fill(value);
  await page.locator('[name=country]').selectOption('SN');
  await page.locator('[name=duties]').fill(`https://repository.example.org/${'a'.repeat(400)}`);
  await press(page, /^Enregistrer/);
  await page.waitForURL((url) => !url.pathname.endsWith('/new'));
  await page.goto('/fr/profile/employment');
  await page.getByText(word).first().waitFor();
  expect(await overflow(page)).toBe(0);
  const entry = page.locator('main li').filter({ hasText: word }).first();
  await entry.getByRole('button', { name: /Supprimer/ }).click();
  await context.close();
});

test('on paper a vacancy of a list is not torn apart', async () => {
  const { context, page } = await visit();
  await page.goto('/fr/jobs');
  await page.emulateMedia({ media: 'print' });
  const vacancies = page.locator('#results li:has(h3)');
  expect(await vacancies.first().evaluate((item) => getComputedStyle(item).breakInside)).toBe('avoid');
  await context.close();
});

test('on paper a question has its answer, and no sign that it could be opened', async () => {
  const { context, page } = await visit();
  await page.goto('/fr/faq');
  await page.emulateMedia({ media: 'print' });
  const question = page.locator('details[data-question]').first();
  expect(await question.locator('[data-answer]').isVisible()).toBe(true);
  expect(await question.locator('summary svg').isVisible()).toBe(false);
  await context.close();
});
