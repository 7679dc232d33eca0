import type { Page } from 'playwright-core';
import { messagesOf } from '@/lib/i18n/messages';
import type { Locale } from '@/lib/i18n/locales';
import { arrived, press } from './people';
import { linkIn, mailTo } from './site-database';

/** The password that new accounts are created with. */
export const password = 'piézomètre calme orange 7';
export const verifySubject = { en: 'Verify your email address', fr: 'vérifiez votre adresse' };

let made = 0;
/** An address that nobody has used. */
export const newAddress = (name: string) => `${name}.${process.pid}.${(made += 1)}@example.org`;

/** Asks for an account at an address, whose verification is then mailed. */
export async function ask(page: Page, locale: Locale, email: string): Promise<void> {
  await page.goto(`/${locale}/create-account`);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=consent]').check();
  await press(page, messagesOf(locale).accounts.create.submit);
  await arrived(page, `/${locale}/verify-email/sent`);
}

/** Asks for an account and follows the link that is mailed. */
export async function verified(page: Page, locale: Locale, email: string): Promise<void> {
  await ask(page, locale, email);
  await page.goto(linkIn(await mailTo(email, verifySubject[locale]), `/${locale}/verify-email`));
  await press(page, messagesOf(locale).accounts.verify.submit);
  await arrived(page, `/${locale}/verify-email/done`);
}

/** Fills in and sends the sign-in form of the page that is open. */
export async function signIn(page: Page, locale: Locale, email: string, chosen = password): Promise<void> {
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(chosen);
  await press(page, messagesOf(locale).accounts.signIn.submit);
}
