import type { BrowserContextOptions } from 'playwright-core';
import { closeBrowser, overflow, violations, visit } from '../support/browser';
import { signIn } from '../support/people';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const looks: BrowserContextOptions[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }];
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
  '/staff/sign-in',
];

test.each(['en', 'fr'] as const)(
  'every account page in %s, as it opens and with its errors: axe, 320 px, no policy violation',
  async (locale) => {
    for (const look of looks) {
      const { context, page, problems } = await visit(look);
      for (const path of paths) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`/${locale}${path}`);
        expect(await page.getAttribute('html', 'lang')).toBe(locale);
        const submit = page.locator('main form button[type=submit]').first();
        if (await submit.count()) {
          // In the dark only with its errors: they come with all that the page shows without them.
          if (look.colorScheme === 'light') expect([path, await violations(page)]).toEqual([path, []]);
          await submit.click();
          await page.locator('main').getByRole('alert').waitFor();
        }
        expect([path, await violations(page)]).toEqual([path, []]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect([path, await overflow(page)]).toEqual([path, 0]);
      }
      expect(problems).toEqual([]);
      await context.close();
    }
  },
);

test.each(['en', 'fr'] as const)(
  'one’s own pages in %s, candidate and staff: axe, 320 px',
  async (locale) => {
    const { context, page, problems } = await visit();
    await signIn(page, 'new.candidate@example.org', locale);
    await signIn(page, 'administrator@wfo.example', locale);
    for (const path of ['/account', '/jobs-applied', '/staff/account']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${locale}${path}`);
      expect([path, await violations(page)]).toEqual([path, []]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect([path, await overflow(page)]).toEqual([path, 0]);
    }
    expect(problems).toEqual([]);
    await context.close();
  },
);
