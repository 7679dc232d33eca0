import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.mjs';
import { accessible, closeBrowser, origin } from '../support/browser';
import { press, signedInAs, signIn } from '../support/people';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const candidate = 'amina.diallo@example.org';
const title = (page: Page) => page.locator('main').getByLabel('Title of the post');
const status = (page: Page, text: string) => page.locator('form [role=status]').getByText(text).waitFor();
const kept = 'kept as a draft';
const left = (page: Page) => page.getByRole('alert').filter({ hasText: 'This device still has' });

/** A browser as a person has one, with a profile on the disk, that can be killed. */
async function ownBrowser(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', 'about:blank'];
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  // A process group of its own: the browser is killed with all its processes.
  const child = spawn(chromiumPath() ?? 'chromium', [...args, ...own], { detached: true });
  const address = await new Promise<string>((resolve) => {
    child.stderr?.on('data', (text: Buffer) => {
      const found = /DevTools listening on (ws:\S+)/.exec(String(text));
      if (found?.[1]) resolve(found[1]);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const page = await browser.contexts()[0]!.newPage();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = async () => {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
    await browser.close().catch(() => undefined);
  };
  return { page, kill };
}

test('a browser killed a moment after a key, without a network, loses no word', async () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'killed-'));
  const first = await ownBrowser(profile);
  // Without an origin of its own, this browser is given whole addresses.
  const go = (page: Page, at: string) => page.goto(origin() + at);
  const enter = async (page: Page) => {
    await go(page, '/en/sign-in');
    await page.locator('input[name=email]').fill(candidate);
    await page.locator('input[name=password]').fill('springs-and-wells-42');
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  };
  await enter(first.page);
  await go(first.page, '/en/profile/employment/new');
  const address = new URL(first.page.url()).pathname;
  await first.page.getByRole('status').first().waitFor({ state: 'attached' });
  await first.page.waitForFunction(() => document.querySelector('form[data-writer]'));
  await first.page.context().setOffline(true);
  await title(first.page).pressSequentially('Hydrologist in Dakar', { delay: 20 });
  await first.page.waitForTimeout(300);
  await first.kill();

  const second = await ownBrowser(profile);
  await enter(second.page);
  await go(second.page, address);
  await status(second.page, kept);
  expect(await title(second.page).inputValue()).toBe('Hydrologist in Dakar');
  await second.kill();
  rmSync(profile, { recursive: true, force: true });
});

test('what is typed without a network for a minute is kept by the server once it is back', async () => {
  const { context, page, problems } = await signedInAs(candidate);
  await page.clock.install();
  await page.goto('/en/profile/employment/new');
  await page.waitForFunction(() => document.querySelector('form[data-writer]'));
  await context.setOffline(true);
  await title(page).fill('Typed offline');
  await page.clock.fastForward(1_000);
  await status(page, 'The connection is lost');
  await page.clock.fastForward(60_000);
  await status(page, 'The connection is lost');
  await context.setOffline(false);
  await status(page, kept);
  await page.reload();
  expect(await title(page).inputValue()).toBe('Typed offline');
  expect(problems).toEqual([]);
  await context.close();
});

test('who is signed out in mid-form signs in and goes on where they were', async () => {
  const { context, page } = await signedInAs(candidate);
  await page.goto('/en/profile/employment/new');
  await page.waitForFunction(() => document.querySelector('form[data-writer]'));
  await context.clearCookies();
  await title(page).fill('Typed after the session ended');
  await status(page, 'Your session has ended');
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.locator('input[name=email]').fill(candidate);
  await page.locator('input[name=password]').fill('springs-and-wells-42');
  await press(page, 'Sign in');
  await page.waitForURL('**/profile/employment/new-**');
  await status(page, kept);
  expect(await title(page).inputValue()).toBe('Typed after the session ended');
  await context.close();
});

test('of two tabs on one entry neither writes over the other, and both versions are shown', async () => {
  const { context, page, problems } = await signedInAs(candidate);
  await page.goto('/en/profile/address');
  const other = await context.newPage();
  await other.goto('/en/profile/address');
  const city = (tab: Page) => tab.getByRole('textbox', { name: 'Town or city' });
  for (const tab of [page, other])
    await tab.waitForFunction(() => document.querySelector('form[data-writer]'));
  await city(page).fill('Thiès');
  await status(page, kept);
  await city(other).fill('Kaolack');
  await status(other, 'also open in another tab');
  await page.close();
  await other.reload();
  await left(other).waitFor();
  expect(await city(other).inputValue()).toBe('Thiès');
  expect(await left(other).innerText()).toMatch(/Kaolack[\s\S]*Thiès/);
  await accessible(other);
  await left(other).getByRole('button', { name: 'Put what was typed' }).click();
  await status(other, kept);
  await other.reload();
  expect(await city(other).inputValue()).toBe('Kaolack');
  await other.getByRole('button', { name: 'Discard it' }).click();
  await other.waitForURL('**/profile/address');
  expect(problems).toEqual([]);
  await context.close();
});

test('what is typed in the form of an alert survives another language and a reload', async () => {
  const { context, page, problems } = await signedInAs(candidate);
  await page.goto('/en/alerts/new?q=aquifer');
  await page.waitForFunction(() => document.querySelector('form[data-writer]'));
  await page.getByLabel('Words in the notice').fill('aquifer recharge');
  await page.getByLabel('Each Monday').check();
  await status(page, kept);
  await page.goto('/fr/alerts/new?q=aquifer');
  expect(await page.locator('input[name=q]').inputValue()).toBe('aquifer recharge');
  expect(await page.locator('input[name=frequency][value=weekly]').isChecked()).toBe(true);
  await page.getByText('Voici votre saisie').waitFor();
  await accessible(page);
  await page.getByRole('button', { name: 'L’abandonner' }).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[name=q]')?.value === 'aquifer',
  );
  expect(await page.locator('input[name=frequency][value=daily]').isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

test('signing out leaves nothing of what was typed in the browser', async () => {
  const { context, page } = await signedInAs(candidate);
  await page.goto('/en/profile/employment/new');
  await page.waitForFunction(() => document.querySelector('form[data-writer]'));
  await page.route('**/api/drafts', (route) => route.abort());
  await title(page).fill('Only here');
  await status(page, 'The connection is lost');
  const held = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('drafts', 1);
          opening.onsuccess = () => {
            const keys = opening.result.transaction('drafts').objectStore('drafts').getAllKeys();
            keys.onsuccess = () => resolve([keys.result.length, localStorage.length]);
          };
        }),
    );
  expect(await held()).toEqual([1, 1]);
  await page.goto('/en/account');
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.waitForURL((url) => !url.pathname.includes('/account'));
  expect(await held()).toEqual([0, 0]);
  await signIn(page, candidate);
  await context.close();
});
