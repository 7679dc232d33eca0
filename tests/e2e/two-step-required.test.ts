import { messagesOf } from '@/lib/i18n/messages';
import { recoveryCode, codeAt } from '../security/second-factors';
import { accessible, closeBrowser, visit } from '../support/browser';
import { giveCode, newStaff, signInAs } from '../support/new-staff';
import { arrived, press } from '../support/people';
import { startServer, type Server } from '../support/servers';

jest.setTimeout(300_000);

let server: Server;
beforeAll(async () => {
  server = await startServer('required', {
    DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
    STAFF_SECOND_FACTOR: 'required',
    WORKER_INLINE: 'false',
  });
});
afterAll(async () => {
  server.stop();
  await closeBrowser();
});

test.each(['en', 'fr'] as const)(
  'where it is required, nothing of the console is reached before it is set up (%s)',
  async (locale) => {
    const { twoStep: t } = messagesOf(locale);
    const { context, page } = await visit({ baseURL: server.origin, javaScriptEnabled: locale === 'fr' });
    const person = await newStaff({ role: 'administrator' });
    const wanted = `/${locale}/staff/delivery`;
    const setUp = `/${locale}/staff/sign-in/set-up`;
    await signInAs(page, person, locale, wanted);
    await arrived(page, setUp);
    for (const path of ['', '/account', '/account/two-step', '/accounts', '/competitions', '/sign-in/code'])
      expect([path, new URL((await page.goto(`/${locale}/staff${path}`))!.url()).pathname]).toEqual([
        path,
        setUp,
      ]);
    expect((await context.request.get('/api/staff/screenshots/none')).status()).toBe(404);

    await page.goto(`${setUp}?next=${encodeURIComponent(wanted)}`);
    await page.locator('[name=password]').fill(person.password);
    await press(page, t.setUp.begin);
    await page.getByRole('img', { name: t.setUp.qr }).waitFor();
    if (locale === 'fr') await accessible(page);
    const key = (await page.locator('main bdi').innerText()).replace(/\s/g, '');
    await page.locator('[name=code]').fill(codeAt(new Date(), key));
    await press(page, t.setUp.submit);
    await page.getByRole('link', { name: t.codes.kept }).click();
    await arrived(page, wanted);
    await context.close();
  },
);

test('a session that was opened while it was optional is led there as well', async () => {
  const { context, page } = await visit();
  const person = await newStaff();
  await signInAs(page, person, 'en');
  await arrived(page, '/en/staff');
  const cookies = await context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${server.origin}/en/staff/account`, {
    headers: { cookie },
    redirect: 'manual',
  });
  expect(answer.headers.get('location')).toContain('/en/staff/sign-in/set-up');
  await context.close();
});

test('another phone is set up in the place of the first', async () => {
  const { twoStep: t } = messagesOf('en');
  const { context, page } = await visit({ baseURL: server.origin });
  const person = await newStaff({ enrolled: true });
  await signInAs(page, person, 'en');
  await giveCode(page);
  await page.goto('/en/staff/account/two-step');
  await page.getByText(t.required).waitFor();
  await page.getByRole('link', { name: t.toReplace }).click();
  await page.locator('[name=password]').fill(person.password);
  await page.locator('[name=code]').fill(recoveryCode);
  await press(page, t.turnOff.submitRequired);
  await arrived(page, '/en/staff/sign-in/set-up');
  await page.getByText(t.setUp.leadRequired).waitFor();
  await context.close();
});
