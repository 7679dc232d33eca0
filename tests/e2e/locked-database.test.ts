import { messagesOf } from '@/lib/i18n/messages';
import { accessible, closeBrowser, visit } from '../support/browser';
import { holdWriteLock } from '../support/lock-holder';
import { fill, press } from '../support/people';
import { newAddress, words } from '../support/problem-report';
import { databaseWithout } from '../support/records';
import { startServer, type Server } from '../support/servers';

jest.setTimeout(120_000);

const url = databaseWithout();
let server: Server;

beforeAll(async () => {
  server = await startServer('locked', { DATABASE_URL: url, DATABASE_WAIT_SECONDS: '0.5' });
});
afterAll(async () => {
  await closeBrowser();
  server.stop();
});

const story = 'The list of vacancies stays empty.';

const ways = (['en', 'fr'] as const).flatMap((locale) =>
  [true, false].map((scripts) => [locale, scripts] as const),
);

test.each(ways)(
  'while another program holds the database, a form says so, keeps what was typed and can be sent afterwards: in %s, with JavaScript %s',
  async (locale, javaScriptEnabled) => {
    const { context, page } = await visit({ baseURL: server.origin, javaScriptEnabled });
    await page.goto(`/${locale}/report-a-problem`);
    await fill(page, { [words[locale].problem]: story, [words[locale].email]: newAddress() });
    const lock = await holdWriteLock(url.slice('file:'.length));
    try {
      await press(page, words[locale].send);
      const { databaseBusy } = messagesOf(locale).common.form;
      await page.locator('main').getByRole('alert').filter({ hasText: databaseBusy }).waitFor();
      expect(await page.locator('main textarea').first().inputValue()).toBe(story);
      if (javaScriptEnabled) await accessible(page);

      const beside = await context.newPage();
      for (const place of ['', '/jobs', '/jobs/search?q=water', '/faq'])
        expect([place, (await beside.goto(`/${locale}${place}`))?.status()]).toEqual([place, 200]);
    } finally {
      await lock.release();
    }
    await press(page, words[locale].send);
    await page.waitForURL('**/report-a-problem/sent*');
    await context.close();
  },
);
