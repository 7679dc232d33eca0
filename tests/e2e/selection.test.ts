import type { Page } from 'playwright-core';
import { closeBrowser, overflow, violations, visit } from '../support/browser';
import { press, signIn } from '../support/people';
import { longestList } from '../support/records';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const list = `/en/staff/competitions/${longestList()}?stage=received`;

const boxes = (page: Page) => page.locator('main tbody input[type=checkbox]');
const counted = (page: Page, count: number) => page.getByText(`${count} ticked`, { exact: true }).waitFor();
const nameOf = async (page: Page, row: number) =>
  (await boxes(page).nth(row).getAttribute('aria-label')) ?? '';
const link = (page: Page, name: string | RegExp) => page.locator('main').getByRole('link', { name });

test.each([true, false])(
  'what is ticked survives paging, sorting, opening a file and coming back (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { context, page, problems } = await visit({ javaScriptEnabled });
    const kept = async () => {
      // Without scripts the page has to be sent before it is left.
      if (!javaScriptEnabled) await press(page, 'Keep what is ticked');
    };
    await signIn(page, 'administrator@wfo.example');
    await page.goto(list);
    const first = await nameOf(page, 0);
    const second = await nameOf(page, 1);
    await boxes(page).nth(0).check();
    await boxes(page).nth(1).check();
    await kept();
    await counted(page, 2);

    await link(page, 'Next').click();
    await page.waitForURL('**page=2**');
    await counted(page, 2);
    await page.getByText(/^Page 2 of/).waitFor();
    const third = await nameOf(page, 0);
    await boxes(page).nth(0).check();
    await kept();
    await counted(page, 3);

    await link(page, /^Name/).click();
    await page.waitForURL('**sort=name**');
    await page.locator('th[aria-sort=ascending]').getByText('Name').waitFor();
    await counted(page, 3);

    await page.locator('main tbody th a').nth(3).click();
    await page.waitForURL('**/applications/**');
    await page.getByRole('heading', { name: 'History', exact: true }).waitFor();
    await page.locator('main h1').locator('xpath=..').getByRole('link').first().click();
    await page.waitForURL('**sort=name**selected=**');
    await counted(page, 3);
    await page.reload();
    await counted(page, 3);

    for (const name of [first, second, third]) {
      await page.goto(new URL(page.url()).pathname + new URL(page.url()).search.replace(/&?page=\d+/, ''));
      for (let next = 2; (await page.getByLabel(name, { exact: true }).count()) === 0; next += 1) {
        await link(page, 'Next').click();
        await page.getByText(new RegExp(`^Page ${next} of`)).waitFor();
      }
      expect(await page.getByLabel(name, { exact: true }).isChecked()).toBe(true);
    }
    await link(page, 'Untick all').click();
    await page.getByText('None ticked').waitFor();
    expect(await boxes(page).first().isChecked()).toBe(false);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test.each([
  ['en', 375],
  ['en', 1280],
  ['fr', 375],
  ['fr', 1280],
] as const)(
  'the list with a selection in %s at %d px is accessible and no wider than the screen',
  async (locale, width) => {
    const { context, page } = await visit({ viewport: { width, height: 900 } });
    await signIn(page, 'administrator@wfo.example', locale);
    await page.goto(list.replace('/en/', `/${locale}/`));
    await boxes(page).nth(0).check();
    await boxes(page).nth(1).check();
    await page.waitForURL('**selected=**');
    if (process.env.SCREENS)
      await page.screenshot({ path: `${process.env.SCREENS}/list-${locale}-${width}.png` });
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await context.close();
  },
);

// The second goes on with those whom the first has moved.
test.each([
  [true, 'received', 'Screening'],
  [false, 'screening', 'Long list'],
] as const)(
  'all of a stage are ticked but one, and an applicant moved meanwhile is named (JavaScript: %s)',
  async (javaScriptEnabled, stage, next) => {
    const { context, page } = await visit({ javaScriptEnabled });
    const colleague = await visit();
    await signIn(page, 'administrator@wfo.example');
    const stageList = list.replace('received', stage);
    await page.goto(`${stageList}&q=a`);
    const found = Number(
      /^\d+/.exec(
        (await page
          .locator('main')
          .getByText(/^\d+ applicants?\. /)
          .innerText()) ?? '',
      )?.[0],
    );
    await link(page, /^Tick all \d+ in this list$|^Tick the only one/).click();
    await counted(page, found);
    await page.waitForURL('**selected=all**');
    expect(await boxes(page).nth(0).isChecked()).toBe(true);
    const left = await nameOf(page, 0);
    await boxes(page).nth(0).uncheck();

    await signIn(colleague.page, 'administrator@wfo.example');
    await colleague.page.goto(stageList);
    const gone = (await nameOf(page, 1)).replace('Tick ', '');
    await colleague.page.getByRole('searchbox').first().fill(gone);
    await colleague.page.getByRole('button', { name: 'Filter' }).click();
    await colleague.page.waitForURL('**q=**');
    await colleague.page.locator('main tbody th a').first().click();
    await colleague.page.getByLabel(next).check();
    await press(colleague.page, 'Move');
    await colleague.page.getByText(`1 application moved to: ${next}.`).waitFor();

    await page.getByLabel('Move to').selectOption({ label: next });
    await press(page, 'Move the ticked applications');
    await page
      .getByText(`${found - 2} application`)
      .first()
      .waitFor();
    await page.getByText(`left out, having been moved in the meantime: ${gone} (now at: ${next})`).waitFor();
    expect(await page.getByLabel(left, { exact: true }).count()).toBe(1);
    expect(await page.getByText('None ticked').count()).toBe(1);
    await colleague.context.close();
    await context.close();
  },
);
