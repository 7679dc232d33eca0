import type { Page } from 'playwright-core';
import { disconnect, transaction } from '../../lib/db/client';
import type { StaffRole } from '../../lib/db/models';
import type { Locale } from '../../lib/i18n/locales';
import { password, staffMember } from '../builders';
import { codeAt, enrol } from '../security/second-factors';

afterAll(disconnect);

export type Login = { id: string; email: string; password: string };

/**
 * A member of staff of the site under test, of whom no other test knows: nobody makes one through the product. `enrolled`
 * with the second factor of tests/security/second-factors.ts.
 */
export async function newStaff({
  role = 'recruiter',
  locale = 'en',
  enrolled = false,
}: { role?: StaffRole; locale?: Locale; enrolled?: boolean } = {}): Promise<Login> {
  const { id, email } = await staffMember(role, { name: 'Awa Ndiaye', locale, password });
  if (enrolled) await transaction((tx) => enrol(tx, id));
  return { id, email, password };
}

/** Gives address and password at the staff sign-in, and waits for what comes next. */
export async function signInAs(page: Page, login: Login, locale: Locale, next = ''): Promise<void> {
  await page.goto(`/${locale}/staff/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`);
  await page.locator('input[name=email]').fill(login.email);
  await page.locator('input[name=password]').fill(login.password);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** Gives the code that the app of everyone enrolled shows, and waits to be let in. */
export async function giveCode(page: Page): Promise<void> {
  await page.locator('input[name=code]').fill(codeAt(new Date()));
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/code'));
}
