import type { Page } from 'playwright-core';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { codeAt } from '../security/second-factors';
import { accessible, closeBrowser, visit } from '../support/browser';
import { giveCode, newStaff, signInAs, type Login } from '../support/new-staff';
import { arrived, press } from '../support/people';
import { audited } from '../support/records';
import { mailTo } from '../support/site-database';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const step = 30_000;

/** Waits for a moment with time left in its step, so that no code runs out while it is being typed. */
async function early() {
  const into = Date.now() % step;
  if (into > step / 2) await new Promise((resolve) => setTimeout(resolve, step - into));
}

async function signOut(page: Page, locale: Locale) {
  await page.getByRole('button', { name: messagesOf(locale).accounts.nav.signOut, exact: true }).click();
  await arrived(page, `/${locale}/staff/sign-in`);
}

const errorBeside = (page: Page, field: string) => page.locator(`#field-${field}-error`).innerText();

/** Sets two-step sign-in up from the account page; the key and the recovery codes that were shown. */
async function setUp(page: Page, { password }: Login, locale: Locale, scripts: boolean) {
  const t = messagesOf(locale).twoStep;
  await page.goto(`/${locale}/staff/account`);
  await page.getByRole('link', { name: t.manage }).click();
  await arrived(page, `/${locale}/staff/account/two-step`);
  await page.getByRole('link', { name: t.toSetUp }).click();
  await arrived(page, `/${locale}/staff/sign-in/set-up`);
  await page.locator('[name=password]').fill('not my password');
  await press(page, t.setUp.begin);
  await page.locator('#field-password-error').waitFor();
  await page.locator('[name=password]').fill(password);
  await press(page, t.setUp.begin);
  await page.getByRole('img', { name: t.setUp.qr }).waitFor();
  const key = (await page.locator('main bdi').innerText()).replace(/\s/g, '');
  await page.locator('[name=code]').fill('12345');
  await press(page, t.setUp.submit);
  expect(await errorBeside(page, 'code')).toBe(messagesOf(locale).errors.code);
  if (scripts) await accessible(page);
  await early();
  const code = codeAt(new Date(Date.now() - step), key);
  await page.locator('[name=code]').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await press(page, t.setUp.submit);
  await page.getByRole('heading', { name: t.codes.title }).waitFor();
  const codes = await page.locator('main ul.font-mono li').allInnerTexts();
  expect(await page.getByRole('img', { name: t.setUp.qr }).count()).toBe(0);
  if (scripts) await accessible(page);
  return { key, code, codes };
}

const ways = (['en', 'fr'] as const).flatMap((locale) =>
  [true, false].map((scripts) => [locale, scripts] as const),
);

// Each waits for the clock most of the time, until a code it was given is over.
test.concurrent.each(ways)(
  'set up, signed in with a code, a replay refused, a recovery code, turned off: in %s, with JavaScript %s',
  async (locale, javaScriptEnabled) => {
    const { twoStep: t, errors, emails } = messagesOf(locale);
    const { context, page, problems } = await visit({ javaScriptEnabled });
    const person = await newStaff({ locale });
    await signInAs(page, person, locale);
    const { key, code, codes } = await setUp(page, person, locale, javaScriptEnabled);
    expect(codes).toHaveLength(10);
    const href = await page.getByRole('link', { name: t.codes.download }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain(codes.join('\n'));
    expect(await page.getByRole('button', { name: t.codes.print }).count()).toBe(javaScriptEnabled ? 1 : 0);
    await page.getByRole('link', { name: t.codes.kept }).click();
    await arrived(page, `/${locale}/staff/account/two-step`);
    await page.goto(`/${locale}/staff/sign-in/set-up`);
    expect(await page.content()).not.toContain(codes[0]);
    expect(await page.locator('main svg').count()).toBe(0);

    // Between the two steps nothing but the second is reached, and the return address is kept.
    await page.goto(`/${locale}/staff/account`);
    await signOut(page, locale);
    const wanted = `/${locale}/staff/vacancies`;
    await signInAs(page, person, locale, wanted);
    await arrived(page, `/${locale}/staff/sign-in/code`);
    for (const path of ['', '/account', '/account/two-step/turn-off', '/competitions'])
      expect(new URL((await page.goto(`/${locale}/staff${path}`))!.url()).pathname).toBe(
        `/${locale}/staff/sign-in/code`,
      );
    await page.goto(`/${locale}/staff/sign-in/code?next=${encodeURIComponent(wanted)}`);
    await early();
    await page.locator('[name=code]').fill(code);
    await press(page, t.entry.submit);
    await page.locator('#field-code-error').waitFor();
    expect(await errorBeside(page, 'code')).toBe(errors.codeWrong);
    expect(await page.content()).not.toContain(code);
    if (javaScriptEnabled) await accessible(page);
    await page.locator('[name=code]').fill(codeAt(new Date(), key));
    await press(page, t.entry.submit);
    await arrived(page, wanted);

    await signOut(page, locale);
    await signInAs(page, person, locale, wanted);
    await page.locator('main a[href*="/recovery-code"]').click();
    await arrived(page, `/${locale}/staff/sign-in/recovery-code`);
    await page.locator('[name=recoveryCode]').fill('WATER-WATER-WATER-WATER-WATE');
    await press(page, t.entry.submit);
    await page.locator('#field-recoveryCode-error').waitFor();
    expect(await page.content()).not.toContain('WATER-WATER');
    await page.locator('[name=recoveryCode]').fill((codes[0] ?? '').toLowerCase());
    await press(page, t.entry.submit);
    await arrived(page, `/${locale}/staff/account/two-step`);
    await page.getByText(t.recovered).waitFor();
    expect(await page.getByRole('status').innerText()).toMatch(/\b9\b/);
    await page.getByRole('link', { name: t.goOn }).click();
    await arrived(page, wanted);

    await page.goto(`/${locale}/staff/account/two-step/turn-off`);
    await page.locator('[name=password]').fill(person.password);
    await page.locator('[name=code]').fill(codes[0] ?? '');
    await press(page, t.turnOff.submit);
    await page.locator('#field-code-error').waitFor();
    await page.locator('[name=password]').fill(person.password);
    await page.locator('[name=code]').fill(codes[1] ?? '');
    await press(page, t.turnOff.submit);
    await page.getByText(t.wasTurnedOff).waitFor();
    await page.goto(`/${locale}/staff/account`);
    await signOut(page, locale);
    await signInAs(page, person, locale);
    await arrived(page, `/${locale}/staff`);

    const mails = emails['two-step'];
    for (const { subject } of [mails.on, mails['code-used'], mails.off])
      expect((await mailTo(person.email, subject.split('}').at(-1) ?? '')).text).toContain(mails.unasked);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('new recovery codes take the place of the old, and are shown once', async () => {
  const { twoStep: t } = messagesOf('fr');
  for (const javaScriptEnabled of [true, false]) {
    const { context, page } = await visit({ javaScriptEnabled });
    const person = await newStaff({ locale: 'fr', enrolled: true });
    await signInAs(page, person, 'fr');
    await giveCode(page);
    await page.goto('/fr/staff/account/two-step/new-codes');
    await page.locator('[name=password]').fill(person.password);
    await page.locator('[name=code]').fill('WATERWATERWATERWATERWATE');
    await press(page, t.renew.submit);
    await page.getByRole('heading', { name: t.codes.title }).waitFor();
    expect(await page.locator('main ul.font-mono li').count()).toBe(10);
    expect(await page.locator('[name=password]').count()).toBe(0);
    await page.goto('/fr/staff/account/two-step/new-codes');
    expect(await page.locator('main ul.font-mono').count()).toBe(0);
    await context.close();
  }
});

test('guessing codes is stopped with a message that tells nothing, and the right code no longer lets in', async () => {
  const { twoStep: t, errors, accounts } = messagesOf('en');
  const { context, page } = await visit({ javaScriptEnabled: false });
  await signInAs(page, await newStaff({ enrolled: true }), 'en');
  for (let guess = 0; guess < 10; guess += 1) {
    await page.locator('[name=code]').fill('000000');
    await press(page, t.entry.submit);
    expect(await errorBeside(page, 'code')).toBe(errors.codeWrong);
  }
  for (const code of ['000000', codeAt(new Date())]) {
    await page.locator('[name=code]').fill(code);
    await press(page, t.entry.submit);
    expect((await page.locator('main').getByRole('alert').innerText()).trim()).toBe(
      accounts.answers.tooManyCodes,
    );
  }
  await context.close();
});

test('an administrator resets another’s: their session ends, and the password lets them in', async () => {
  const { twoStep: t, errors } = messagesOf('en');
  const person = await newStaff({ enrolled: true });
  const theirs = await visit();
  await signInAs(theirs.page, person, 'en');
  await giveCode(theirs.page);
  const { context, page } = await visit({ javaScriptEnabled: false });
  const administrator = await newStaff({ role: 'administrator' });
  await signInAs(page, administrator, 'en');
  await page.goto('/en/staff/accounts');
  await page.locator(`a[href="/en/staff/accounts/${person.id}/reset"]`).click();
  await page.locator('[name=password]').fill('not my password');
  await press(page, t.reset.submit);
  expect(await errorBeside(page, 'password')).toBe(errors.passwordWrong);
  await page.locator('[name=password]').fill(administrator.password);
  await press(page, t.reset.submit);
  await arrived(page, '/en/staff/accounts');
  expect(await page.getByRole('status').innerText()).toContain('Awa Ndiaye');
  await theirs.page.goto('/en/staff/account');
  await arrived(theirs.page, '/en/staff/sign-in');
  await signInAs(theirs.page, person, 'en');
  await arrived(theirs.page, '/en/staff');
  expect(audited('second-factor.reset', person.id)).toBe(1);
  await context.close();
  await theirs.context.close();
});
