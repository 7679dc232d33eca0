import type { BrowserContext, Page } from 'playwright-core';
import { demonstrationCandidates, demonstrationStaff } from '../../prisma/seed/accounts';
import { messagesOf } from '@/lib/i18n/messages';
import { closeBrowser, origin, visit } from '../support/browser';
import { linksUsedAfter } from '../support/records';
import { ask, newAddress } from '../support/new-accounts';
import { arrived, press, signedInAs } from '../support/people';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const t = messagesOf('en').accounts;
const errors = messagesOf('en').errors;
const candidate = demonstrationCandidates[1]!;
const staff = demonstrationStaff[3]!;

async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
  path = '/en/sign-in',
) {
  await page.goto(path);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await press(page, t.signIn.submit);
}

async function sessionCookie(context: BrowserContext, kind: 'candidate' | 'staff') {
  const cookies = await context.cookies();
  return cookies.find(({ name }) => name.endsWith(`candidature-${kind}`));
}

/** Where a request with these cookies is led from a page that asks for a session. */
async function ledTo(path: string, cookie: string): Promise<string> {
  const answer = await fetch(origin() + path, { headers: { cookie }, redirect: 'manual' });
  return answer.headers.get('location') ?? String(answer.status);
}

test('the session cookie is out of reach of scripts and other sites, and new at each sign-in', async () => {
  const { context, page } = await signedInAs(candidate.email);
  await arrived(page, '/en/jobs-applied');
  const first = (await sessionCookie(context, 'candidate'))!;
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(await page.evaluate(() => document.cookie)).toBe('candidature-signed-in=1');
  await page.goto('/en/sign-in');
  await arrived(page, '/en/jobs-applied');

  // Signing in anew in a browser that has a session, as after pressing "back".
  await context.clearCookies({ name: first.name });
  await page.goto('/en/sign-in');
  await context.addCookies([first]);
  await page.locator('[name=email]').fill(candidate.email);
  await page.locator('[name=password]').fill(candidate.password);
  await press(page, t.signIn.submit);
  await arrived(page, '/en/jobs-applied');
  const second = (await sessionCookie(context, 'candidate'))!;
  expect(second.value).not.toBe(first.value);
  expect(await ledTo('/en/profile', `${second.name}=${second.value}`)).toBe('200');
  expect(await ledTo('/en/profile', `${first.name}=${first.value}`)).toContain('/en/sign-in');

  await press(page, t.nav.signOut);
  await arrived(page, '/en');
  // What stays is that this browser has signed in before, which names nobody and opens nothing.
  const left = await context.cookies();
  expect(left).toMatchObject([{ name: 'candidature-candidate-device', httpOnly: true, sameSite: 'Lax' }]);
  expect(left[0]?.value).not.toContain(candidate.email);
  expect(await ledTo('/en/profile', `${second.name}=${left[0]?.value}`)).toContain('/en/sign-in');
  expect(await ledTo('/en/profile', `${second.name}=${second.value}`)).toContain('/en/sign-in');
  await context.close();
});

test('a candidate’s cookie opens nothing of the staff’s, nor the reverse, under whatever name (R9)', async () => {
  const { context, page } = await signedInAs(candidate.email);
  await arrived(page, '/en/jobs-applied');
  await signIn(page, staff, '/en/staff/sign-in?next=/en/staff/account');
  await arrived(page, '/en/staff/account');
  const own = (await sessionCookie(context, 'candidate'))!;
  const work = (await sessionCookie(context, 'staff'))!;
  expect(work).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(await ledTo('/en/staff/account', `${own.name}=${own.value}`)).toContain('/en/staff/sign-in');
  expect(await ledTo('/en/staff/account', `${work.name}=${own.value}`)).toContain('/en/staff/sign-in');
  expect(await ledTo('/en/account', `${work.name}=${work.value}`)).toContain('/en/sign-in');
  expect(await ledTo('/en/account', `${own.name}=${work.value}`)).toContain('/en/sign-in');
  expect(await ledTo('/en/account', `${own.name}=${own.value.slice(0, -3)}abc`)).toContain('/en/sign-in');
  expect(await ledTo('/en/account', `${own.name}=null; next-auth.callback-url=nonsense`)).toContain(
    '/en/sign-in',
  );
  await page.getByRole('button', { name: t.nav.signOut, exact: true }).click();
  await arrived(page, '/en/staff/sign-in');
  expect(await ledTo('/en/staff/account', `${work.name}=${work.value}`)).toContain('/en/staff/sign-in');
  expect(await ledTo('/en/account', `${own.name}=${own.value}`)).toBe('200');
  await context.close();
});

test('guessing is stopped, whatever address a client claims; that there is no account makes no difference', async () => {
  // An account of its own: nobody signs in to it for a while.
  const account = newAddress('guessed');
  const { context: first, page: form } = await visit();
  await ask(form, 'en', account);
  await first.close();
  for (const email of [newAddress('nobody'), account]) {
    const answers: string[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const claimed = { 'X-Forwarded-For': `198.51.100.${attempt}` };
      const { context, page } = await visit({ javaScriptEnabled: false, extraHTTPHeaders: claimed });
      await signIn(page, { email, password: 'guess number one' });
      answers.push((await page.getByRole('alert').innerText()).trim());
      await context.close();
    }
    expect(answers).toEqual([...Array<string>(10).fill(t.answers.wrong), t.answers.tooManySignIns]);
  }
});

test('bad input is answered beside its field, typed text is kept, passwords are not', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  const submit = () => press(page, t.create.submit);
  await page.goto('/en/create-account');
  await submit();
  expect(await page.locator('#field-email-error').innerText()).toBe(errors.required);
  expect(await page.locator('#field-consent-error').innerText()).toBe(errors.consent);
  for (const typed of ['<b>@example.org', '🙂@example.org', 'مرحبا', `${'x'.repeat(300)}@example.org`]) {
    await page.locator('[name=email]').fill(typed);
    await page.locator('[name=password]').fill('springs-and-wells-42');
    await submit();
    await page.locator('#field-email-error').waitFor();
    expect(await page.locator('[name=email]').inputValue()).toBe(typed);
    expect(await page.content()).not.toContain('springs-and-wells-42');
  }
  await page.locator('[name=email]').fill('someone@geneva.wfo.example');
  await page.locator('[name=password]').fill('springs-and-wells-42');
  await page.locator('[name=consent]').check();
  await submit();
  expect(await page.locator('#field-email-error').innerText()).toBe(errors.staffDomain);
  await page
    .locator('#field-email-hint')
    .getByRole('link', { name: 'the form for holders of such contracts' })
    .click();
  await arrived(page, '/en/create-account/staff');
  await page.locator('[name=email]').evaluate((field) => {
    const twin = field.cloneNode() as HTMLInputElement;
    twin.value = 'b@example.org';
    field.after(twin);
  });
  await page.locator('[name=email]').first().fill('a@example.org');
  await press(page, t.create.submit);
  expect(await page.locator('#field-email-error').innerText()).toBe(errors.required);
  await context.close();
});

test('a body over the limit is refused without being read', async () => {
  const body = new FormData();
  body.set('email', `${'x'.repeat(2_000_000)}@example.org`);
  const answer = await fetch(`${origin()}/en/sign-in`, { method: 'POST', body });
  expect(answer.status).toBe(413);
});

test('pages that a mailed link opens keep its secret to themselves, and do nothing by being opened', async () => {
  for (const path of ['/en/verify-email', '/fr/reset-password', '/en/staff/reset-password']) {
    const answer = await fetch(`${origin()}${path}?token=${'A'.repeat(43)}`);
    expect(answer.headers.get('referrer-policy')).toBe('strict-origin');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await answer.text()).toMatch(/<meta name="robots" content="noindex[",]/);
  }
  expect(linksUsedAfter(new Date())).toBe(0);
});

test('a link that was used, made up or cut short says so, and leads on', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  for (const token of ['A'.repeat(43), 'short', '%00%F0%9F%98%80', `${'x'.repeat(3000)}`]) {
    await page.goto(`/en/verify-email?token=${token}`);
    await press(page, t.verify.submit);
    expect((await page.getByRole('alert').innerText()).trim()).toBe(t.answers.verifyLinkDead);
    await page.goto(`/en/reset-password?token=${token}`);
    await page.locator('[name=newPassword]').fill('three ferries, one lagoon');
    await press(page, t.reset.submit);
    expect((await page.getByRole('alert').innerText()).trim()).toBe(t.answers.resetLinkDead);
    await page.getByRole('link', { name: t.reset.another }).click();
    await arrived(page, '/en/forgot-password');
  }
  await context.close();
});

test('signing in leads to pages of this site only', async () => {
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', '/en//evil.example']) {
    const { context, page } = await visit();
    await signIn(page, candidate, `/en/sign-in?next=${encodeURIComponent(next)}`);
    await page.waitForURL(`${origin()}/en/jobs-applied`);
    await context.close();
  }
});

test('no route of NextAuth is served', async () => {
  for (const route of ['session', 'csrf', 'signin', 'signout', 'providers', 'callback/credentials'])
    for (const kind of ['', 'candidate/', 'staff/'])
      expect([route, (await fetch(`${origin()}/api/auth/${kind}${route}`)).status]).toEqual([route, 404]);
});
