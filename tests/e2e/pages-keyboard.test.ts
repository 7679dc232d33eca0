import type { Locator, Page } from 'playwright-core';
import { accessible, closeBrowser } from '../support/browser';
import { signedInAs } from '../support/people';
import { applicantNames } from '../support/records';

import { candidateAddresses, staffAddresses } from '../support/site-pages';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const candidate = 'amina.diallo@example.org';
const administrator = 'administrator@wfo.example';
const competitionPath = () => `/en${staffAddresses['/staff/competitions/[competition]']?.() ?? ''}`;

/** Presses Tab until the focus is on `target`, as someone without a mouse gets there; the focus is then to be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) {
      const outline = await target.evaluate((focused) => getComputedStyle(focused).outlineStyle);
      expect(outline).not.toBe('none');
      return;
    }
  }
  throw new Error('the Tab key never got there');
}

test('applicants are ticked and moved by keyboard alone, and their stages chosen', async () => {
  const { context, page, problems } = await signedInAs(administrator);
  await page.goto(competitionPath());
  await tabTo(page, page.getByRole('link', { name: /^Received \d+$/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**stage=received**');
  const current = page.getByRole('navigation', { name: 'Stages' }).locator('[aria-current=page]');
  await page.waitForFunction(() =>
    document
      .querySelector('nav [aria-current=page][href*="stage=received"]')
      ?.textContent?.startsWith('Received'),
  );
  expect(await current.count()).toBe(1);

  const boxes = page.locator('main tbody input[type=checkbox]');
  const names = [
    await boxes.nth(0).getAttribute('aria-label'),
    await boxes.nth(1).getAttribute('aria-label'),
  ];
  await tabTo(page, boxes.nth(0));
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 ticked').waitFor();
  await tabTo(page, page.locator('main').getByLabel('Move to'));
  await page.keyboard.type('Screening');
  await tabTo(page, page.getByRole('button', { name: 'Move the ticked applications' }));
  await page.keyboard.press('Enter');
  await page.locator('main').getByText('2 applications moved to: Screening.').waitFor();
  for (const name of names) expect(await page.getByLabel(name ?? '', { exact: true }).count()).toBe(0);
  await accessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

test('sorting keeps the order it says, and a header is a link that the keyboard reaches', async () => {
  const { context, page } = await signedInAs(administrator);
  await page.goto(competitionPath());
  await tabTo(page, page.getByRole('columnheader', { name: /^Name/ }).getByRole('link'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**sort=name**');
  await page.locator('th[aria-sort=ascending]').getByText('Name').waitFor();
  const names = await page.locator('main tbody bdi').allInnerTexts();
  const stored = applicantNames(competitionPath().split('/').at(-1) ?? '');
  const sorted = stored.toSorted(new Intl.Collator('en').compare);
  expect(names).toEqual(sorted.slice(0, names.length));
  await context.close();
});

test('a form that is wrong leads the keyboard to what is wrong with it, field by field', async () => {
  const { context, page } = await signedInAs(candidate);
  await page.goto('/en/profile/personal');
  const name = page.locator('main').getByLabel('Telephone');
  await name.fill('');
  await name.press('Enter');
  const alert = page.locator('main').getByRole('alert');
  await alert.waitFor();
  expect(await alert.locator('xpath=..').evaluate((box) => document.activeElement === box)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await name.evaluate((field) => document.activeElement === field)).toBe(true);
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  await context.close();
});

test('the first Tab offers the way past the header, what is folded opens, and nothing moves for who asked for that', async () => {
  const { context, page } = await signedInAs(candidate, { reducedMotion: 'reduce' });
  await page.goto(`/en${candidateAddresses['/apply/[vacancy]/review']?.(candidate) ?? ''}`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const folded = page.locator('main summary').first();
  await tabTo(page, folded);
  await page.keyboard.press('Enter');
  await page.locator('main details').getByText('Personal information').waitFor();
  const moving = () =>
    page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      moving: [...document.querySelectorAll('body *')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s';
      }).length,
    }));
  expect(await moving()).toEqual({ scroll: 'auto', moving: 0 });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await moving()).scroll).toBe('smooth');
  await context.close();
});
