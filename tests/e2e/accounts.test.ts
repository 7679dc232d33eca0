import { messagesOf } from '@/lib/i18n/messages';
import type { Locale } from '@/lib/i18n/locales';
import { accessible, closeBrowser, visit } from '../support/browser';
import { ask, newAddress, password, signIn, verified, verifySubject } from '../support/new-accounts';
import { arrived, press } from '../support/people';
import { eventually, linkIn, mailsTo, mailTo } from '../support/site-database';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const another = 'three ferries, one lagoon';
const subjects = {
  en: { reset: 'Choose a new password', changed: 'has been changed' },
  fr: { reset: 'nouveau mot de passe', changed: 'a été modifié' },
};

const texts = (locale: Locale) => messagesOf(locale).accounts;
/** A text up to its first gap or tag. */
const start = (text: string) => text.split(/[{<]/)[0] ?? text;

const readers: [Locale, boolean][] = [
  ['en', true],
  ['en', false],
  ['fr', true],
  ['fr', false],
];

test.each(readers)(
  'an account from its creation to signing out, in %s, JavaScript: %s (R6)',
  async (locale, javaScriptEnabled) => {
    const { context, page, problems } = await visit({ javaScriptEnabled });
    const t = texts(locale);
    const email = newAddress('life');
    await ask(page, locale, email);
    await page.goto(`/${locale}/sign-in?next=/${locale}/profile`);
    await signIn(page, locale, email);
    await arrived(page, `/${locale}/profile`);
    await page.getByText(t.notice.title).waitFor();
    if (javaScriptEnabled) await accessible(page);
    await page.getByRole('button', { name: t.notice.submit }).click();
    await page.getByText(start(t.answers.resentTo)).waitFor();
    // The newest link is the one that works, so the second mail must be there.
    await eventually(() => mailsTo(email).length === 2);

    await page.goto(linkIn(await mailTo(email, verifySubject[locale]), `/${locale}/verify-email`));
    await page.getByRole('heading', { level: 1, name: t.verify.title }).waitFor();
    await press(page, t.verify.submit);
    await arrived(page, `/${locale}/verify-email/done`);
    await page.goto(`/${locale}/jobs-applied`);
    expect(await page.getByText(t.notice.title).count()).toBe(0);
    await press(page, t.nav.signOut);
    await arrived(page, `/${locale}`);
    await page.goto(`/${locale}/profile`);
    await arrived(page, `/${locale}/sign-in`);
    await signIn(page, locale, email);
    await arrived(page, `/${locale}/profile`);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test.each(readers.slice(1, 3))(
  'a forgotten password, in %s, JavaScript: %s: one answer for all, one link for one (R7)',
  async (locale, javaScriptEnabled) => {
    const { context, page } = await visit({ javaScriptEnabled });
    const t = texts(locale);
    const email = newAddress('forgotten');
    await verified(page, locale, email);
    const answers = [];
    for (const address of [newAddress('nobody'), email]) {
      await page.goto(`/${locale}/forgot-password`);
      await page.locator('[name=email]').fill(address);
      const began = Date.now();
      await press(page, t.forgot.submit);
      await page.getByRole('status').waitFor();
      expect(Date.now() - began).toBeGreaterThanOrEqual(600);
      answers.push(await page.locator('main').innerText());
    }
    expect(answers[0]).toBe(answers[1]);
    await page.goto(linkIn(await mailTo(email, subjects[locale].reset), `/${locale}/reset-password`));
    await page.locator('[name=newPassword]').fill('short');
    await press(page, t.reset.submit);
    await page.locator('main').getByRole('alert').waitFor();
    await page.locator('[name=newPassword]').fill(another);
    await press(page, t.reset.submit);
    await arrived(page, `/${locale}/reset-password/done`);
    await mailTo(email, subjects[locale].changed);
    await page.goto(`/${locale}/sign-in`);
    await signIn(page, locale, email, another);
    await arrived(page, `/${locale}/jobs-applied`);
    await context.close();
  },
);

test('my account: language of mails, password, signing out elsewhere with it and here without', async () => {
  const t = texts('en');
  const email = newAddress('settings');
  const here = await visit({ userAgent: 'Firefox on Linux' });
  const there = await visit({ userAgent: 'Safari on an iPad' });
  await verified(here.page, 'en', email);
  for (const { page } of [here, there]) {
    await page.goto('/en/sign-in?next=/en/account');
    await signIn(page, 'en', email);
    await arrived(page, '/en/account');
  }
  const { page } = here;
  await page.getByLabel('French').check();
  await press(page, t.mine.save);
  await page.getByText(t.answers.languageSaved).waitFor();
  expect(await page.getByLabel('French').isChecked()).toBe(true);

  await page.reload();
  await page.getByText('Safari, iPad').waitFor();
  await page.locator('[name=currentPassword]').fill('not the present one');
  await page.locator('[name=newPassword]').fill(another);
  await press(page, t.mine.changePassword);
  await page.locator('#field-currentPassword-error').waitFor();
  await page.locator('[name=currentPassword]').fill(password);
  await page.locator('[name=newPassword]').fill(another);
  await press(page, t.mine.changePassword);
  await page.getByText(start(t.answers.passwordChanged)).waitFor();
  await mailTo(email, subjects.fr.changed);
  await there.page.reload();
  await arrived(there.page, '/en/sign-in');
  await signIn(there.page, 'en', email, another);
  await arrived(there.page, '/en/account');

  await page.reload();
  const signOutThere = async (given: string) => {
    await page.locator('[name=password]').fill(given);
    await page.getByRole('button', { name: start(t.devices.endNamed) }).click();
  };
  await signOutThere(password);
  await page.locator('#field-password-error').waitFor();
  expect(await page.locator('[name=password]').inputValue()).toBe('');
  await there.page.reload();
  await arrived(there.page, '/en/account');
  await signOutThere(another);
  await page.getByText(t.answers.deviceSignedOut).waitFor();
  expect(await page.getByText('Safari, iPad').count()).toBe(0);
  await there.page.reload();
  await arrived(there.page, '/en/sign-in');
  await press(page, t.nav.signOut);
  await arrived(page, '/en');
  await page.goto('/en/account');
  await arrived(page, '/en/sign-in');
  expect([...here.problems, ...there.problems]).toEqual([]);
  await here.context.close();
  await there.context.close();
});

test('without JavaScript all other devices are signed out with the password, and with no key by mistake', async () => {
  const t = texts('fr');
  const email = newAddress('elsewhere');
  const here = await visit({ javaScriptEnabled: false });
  const there = await visit({ userAgent: 'Safari on an iPad' });
  await verified(here.page, 'fr', email);
  for (const { page } of [here, there]) {
    await page.goto('/fr/sign-in?next=/fr/account');
    await signIn(page, 'fr', email);
    await arrived(page, '/fr/account');
  }
  const { page } = here;
  await page.reload();
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  expect(await page.locator('[name=password]').inputValue()).toBe(password);
  await page.locator('[name=password]').fill('not the present one');
  await press(page, t.devices.others);
  await page.locator('#field-password-error').waitFor();
  await page.getByText('Safari, iPad').waitFor();
  await page.locator('[name=password]').fill(password);
  await press(page, t.devices.others);
  await page.getByText(t.answers.othersSignedOut).waitFor();
  expect(await page.locator('[name=password]').count()).toBe(0);
  await there.page.reload();
  await arrived(there.page, '/fr/sign-in');
  await page.reload();
  await arrived(page, '/fr/account');
  await here.context.close();
  await there.context.close();
});
