import type { Page } from 'playwright-core';
import { messagesOf } from '@/lib/i18n/messages';
import { accessible, closeBrowser, visit } from '../support/browser';
import { fill, press } from '../support/people';
import { newAddress, words, type Locale } from '../support/problem-report';
import { databaseWithout } from '../support/records';
import { startServer, type Server } from '../support/servers';

jest.setTimeout(120_000);

let server: Server;

// A server whose database has lost two tables: that of the texts of notices and that of the problem reports.
beforeAll(async () => {
  const url = databaseWithout('VacancyText', 'ProblemReport');
  server = await startServer('broken', { DATABASE_URL: url });
});
afterAll(async () => {
  await closeBrowser();
  server.stop();
});

const ways = (['en', 'fr'] as const).flatMap((locale) =>
  [true, false].map((scripts) => [locale, scripts] as const),
);

const arrive = async (address: string, javaScriptEnabled: boolean) => {
  const { context, page } = await visit({ baseURL: server.origin, javaScriptEnabled });
  const answer = await page.goto(address);
  return { context, page, status: answer?.status() };
};

/** Which tells whether its style sheet has arrived. */
const fontOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily);

test.each(ways)(
  'a page that fails says so in words and leads on: in %s, with JavaScript %s',
  async (locale, scripts) => {
    const t = messagesOf(locale).failure.page;
    const { context, page, status } = await arrive(`/${locale}/jobs/search?q=water`, scripts);
    expect(status).toBe(500);
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    expect(await page.title()).toBe(t.title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    const text = await page.locator('main').innerText();
    for (const part of [t.text, ...t.steps]) expect(text).toContain(part);
    if (scripts) await accessible(page);
    else expect(await fontOf(page)).toContain('system-ui');
    await page.locator('main').getByRole('link', { name: t.faq }).click();
    await page.waitForURL(`**/${locale}/faq`);
    await context.close();
  },
);

const story = 'The list of vacancies stays empty.';

async function reportTo(locale: Locale, scripts: boolean) {
  const { context, page } = await arrive(`/${locale}/report-a-problem`, scripts);
  await fill(page, { [words[locale].problem]: story, [words[locale].email]: newAddress() });
  await press(page, words[locale].send);
  return { context, page };
}

test.each(['en', 'fr'] as const)(
  'a form that fails says what happened, gives the code of the log and keeps what was typed: in %s',
  async (locale) => {
    const { context, page } = await reportTo(locale, true);
    const alert = page.locator('main').getByRole('alert');
    const [before = '', after = ''] = messagesOf(locale).common.form.failed.split('{code}');
    await alert.filter({ hasText: before }).waitFor();
    const said = await alert.innerText();
    expect(said.slice(before.length, said.length - after.length)).toMatch(/^\d+$/);
    expect(await page.locator('main textarea').first().inputValue()).toBe(story);
    await accessible(page);
    await context.close();
  },
);

test.each(['en', 'fr'] as const)(
  'a form that fails without JavaScript is answered in words: in %s',
  async (locale) => {
    const { context, page } = await reportTo(locale, false);
    const t = messagesOf(locale).failure.page;
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    expect(await page.locator('main').innerText()).toContain(t.text);
    expect(await fontOf(page)).toContain('system-ui');
    await context.close();
  },
);
