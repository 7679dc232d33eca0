import { accessible, closeBrowser, overflow, visit } from '../support/browser';

jest.setTimeout(300_000);
afterAll(closeBrowser);

// As they open, pages.test.ts looks at all of them.
const paths = [
  '/sign-in',
  '/create-account',
  '/create-account/staff',
  '/verify-email/sent',
  '/verify-email?token=none',
  '/verify-email',
  '/verify-email/done',
  '/forgot-password',
  '/reset-password?token=none',
  '/reset-password',
  '/reset-password/done',
  '/staff/forgot-password',
  '/staff/reset-password?token=none',
  '/staff/sign-in',
];

test.each(['fr'] as const)(
  'every account page in %s with its errors, in the dark: axe, 320 px, no policy violation',
  async (locale) => {
    const { context, page, problems } = await visit({ colorScheme: 'dark' });
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${locale}${path}`);
      const submit = page.locator('main form button[type=submit]').first();
      if (await submit.count()) {
        await submit.click();
        await page.locator('main').getByRole('alert').waitFor();
      }
      await accessible(page, path);
      await page.setViewportSize({ width: 320, height: 640 });
      expect([path, await overflow(page)]).toEqual([path, 0]);
    }
    expect(problems).toEqual([]);
    await context.close();
  },
);
