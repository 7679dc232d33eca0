import type { Page } from 'playwright-core';
import { messagesOf } from '@/lib/i18n/messages';
import type { Locale } from '@/lib/i18n/locales';
import { accessible, closeBrowser, origin, visit } from '../support/browser';
import { accountIdOf, audited } from '../support/records';
import { newAddress, password, signIn, verified } from '../support/new-accounts';
import { arrived, press } from '../support/people';
import { mailTo } from '../support/site-database';
import { send } from './authorisation/request';
import { formWith, read, valuesOf } from './bad-input/browse';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const lastSubject = { en: 'has been deleted', fr: 'a été supprimé' };

/** Someone with a verified account of their own, signed in; the address. */
async function someone(page: Page, locale: Locale): Promise<string> {
  const email = newAddress('data');
  await verified(page, locale, email);
  await page.goto(`/${locale}/sign-in?next=/${locale}/account`);
  await signIn(page, locale, email);
  await arrived(page, `/${locale}/account`);
  return email;
}

const accounts = (email: string) => (accountIdOf(email) ? 1 : 0);

test.each([
  ['en', true],
  ['fr', false],
] as const)(
  'someone sees what is held, takes it along and deletes the account, in %s, JavaScript: %s (R12)',
  async (locale, javaScriptEnabled) => {
    const { context, page, problems } = await visit({ javaScriptEnabled });
    const t = messagesOf(locale).myData;
    const email = await someone(page, locale);
    await page.locator(`main a[href="/${locale}/my-data"]`).click();
    await arrived(page, `/${locale}/my-data`);
    expect(await page.locator('main dl').innerText()).toContain(email);
    if (javaScriptEnabled) await accessible(page);

    const asked = await context.request.get(`/api/my-data/${locale}/copy.json`, { maxRedirects: 0 });
    expect([asked.status(), asked.headers().location]).toEqual([303, `/${locale}/my-data?confirm=1#copy`]);
    await page.goto(`/${locale}/my-data?confirm=1#copy`);
    expect(await page.locator('main').getByRole('alert').first().innerText()).toBe(t.copy.confirmFirst);
    expect(await page.getByRole('link', { name: t.copy.json }).count()).toBe(0);
    await page.locator('[name=currentPassword]').fill('not this one');
    await press(page, t.copy.confirm);
    await page.locator('#field-currentPassword-error').waitFor();
    await page.locator('[name=currentPassword]').fill(password);
    await press(page, t.copy.confirm);
    await page.getByRole('link', { name: t.copy.json }).waitFor();
    expect(await page.getByRole('link', { name: t.copy.pdf }).count()).toBe(1);
    if (javaScriptEnabled) await accessible(page);
    const json = await context.request.get(`/api/my-data/${locale}/copy.json`);
    expect(json.headers()).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'content-disposition': expect.stringMatching(/^attachment; /),
    });
    expect(await json.json()).toMatchObject({ account: { email }, consents: [{ version: '1' }] });
    const pdf = await context.request.get(`/api/my-data/${locale}/copy.pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

    await page.getByRole('link', { name: t.delete.start }).click();
    await arrived(page, `/${locale}/my-data/delete`);
    if (javaScriptEnabled) await accessible(page);
    await page.locator('[name=currentPassword]').fill('not this one');
    await press(page, t.delete.submit);
    await page.locator('main').getByRole('alert').waitFor();
    expect(accounts(email)).toBe(1);
    await page.locator('[name=currentPassword]').fill(password);
    await press(page, t.delete.submit);
    await arrived(page, `/${locale}/my-data/deleted`);
    expect(await page.textContent('h1')).toBe(t.deleted.title);
    expect(accounts(email)).toBe(0);
    expect((await context.cookies()).filter(({ name }) => name.includes('candidature'))).toEqual([]);
    await mailTo(email, lastSubject[locale]);
    await page.goto(`/${locale}/my-data`);
    await arrived(page, `/${locale}/sign-in`);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('a deletion sent twice leads to the same page twice, and is done once', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  const email = await someone(page, 'en');
  const account = accountIdOf(email) ?? '';
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const path = '/en/my-data/delete';
  const form = formWith(await read(path, cookie), 'currentPassword');
  const sent = valuesOf(form).filter(([name]) => name !== 'currentPassword');
  const post = () => {
    const body = new FormData();
    for (const [name, value] of [...sent, ['currentPassword', password]] as const) body.append(name, value);
    return send(path, { method: 'POST', headers: { cookie, origin: origin() }, body });
  };
  const answers = [...(await Promise.all([post(), post()])), await post()];
  for (const { status, headers } of answers)
    expect([status, headers.location]).toEqual([303, expect.stringMatching(/\/en\/my-data\/deleted$/)]);
  expect([accounts(email), audited('account.delete', account)]).toEqual([0, 1]);
  await context.close();
});
