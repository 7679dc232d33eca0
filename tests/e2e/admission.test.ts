import type { Locator, Page } from 'playwright-core';
import { messagesOf } from '@/lib/i18n/messages';
import { accessible, closeBrowser, origin, overflow, visit } from '../support/browser';
import { fill, press } from '../support/people';
import { newAddress, words } from '../support/problem-report';
import { startServer, type Product } from '../support/servers';
import { actionIds } from './authorisation/request';

jest.setTimeout(180_000);

let small: Product;

// A server that works on one page at a time and lets one wait.
beforeAll(async () => {
  small = await startServer('small', {
    DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
    PAGES_AT_ONCE: '1',
    PAGES_WAITING: '1',
  });
});
afterAll(async () => {
  await closeBrowser();
  small.stop();
});

/** Keeps the small server full until the work is done: more ask, from as many clients, than it takes. */
async function whileFull<T>(work: () => Promise<T>): Promise<T> {
  let isOver = false;
  const askOn = async () => {
    while (!isOver)
      await fetch(`${small.origin}/en/sign-in`, {
        method: isOver ? 'GET' : 'POST',
        headers: { origin: small.origin },
      }).then((answer) => answer.text());
  };
  const crowd = Array.from({ length: 12 }, askOn);
  try {
    return await work();
  } finally {
    isOver = true;
    await Promise.all(crowd);
  }
}

test('a crowd is answered or told when to come again; kept pages and health are answered all along', async () => {
  const ask = async (address: string) => {
    const answer = await fetch(small.origin + address, { headers: { accept: 'text/html' } });
    return { status: answer.status, retry: answer.headers.get('retry-after'), page: await answer.text() };
  };
  await ask('/en/faq');
  await ask('/en/faq');
  const crowd = Array.from({ length: 60 }, (_, index) => ask(index % 2 ? '/en/sign-in' : '/fr/sign-in'));
  const others = await Promise.all(
    Array.from({ length: 10 }, () =>
      Promise.all([ask('/en/faq'), ask('/api/health/live'), ask('/plain.css')]),
    ),
  );
  expect(others.flat().map(({ status }) => status)).toEqual(Array(30).fill(200));
  const answers = await Promise.all(crowd);
  const refused = answers.filter(({ status }) => status === 503);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  for (const { retry, page } of refused) {
    expect(retry).toBe('5');
    expect(page).toMatch(
      page.includes('lang="fr"')
        ? messagesOf('fr').common.refusals.busy.title
        : messagesOf('en').common.refusals.busy.title,
    );
  }
  expect(new Set(refused.map(({ page }) => /lang="(..)"/.exec(page)?.[1]))).toEqual(new Set(['en', 'fr']));
});

const story = 'The list of vacancies stays empty.';

async function openForm(locale: 'en' | 'fr', javaScriptEnabled: boolean): Promise<Page> {
  const { page } = await visit({ baseURL: small.origin, javaScriptEnabled });
  // The server may still be at work on the crowd before.
  while ((await page.goto(`/${locale}/report-a-problem`))?.status() === 503) await page.waitForTimeout(250);
  await fill(page, { [words[locale].problem]: story, [words[locale].email]: newAddress() });
  return page;
}

/** A form that was refused since too many were waiting: one in some finds a place and is thanked for, so several are sent. */
async function refusedForm(locale: 'en' | 'fr', javaScriptEnabled: boolean, said: (page: Page) => Locator) {
  const pages: Page[] = [];
  for (let number = 0; number < 6; number += 1) pages.push(await openForm(locale, javaScriptEnabled));
  return whileFull(async () => {
    for (const page of pages) {
      await press(page, words[locale].send);
      // Where a form is taken, the page that thanks for it may still be refused.
      const refused = page.getByRole('heading', {
        level: 1,
        name: messagesOf(locale).common.refusals.busy.title,
      });
      await said(page).or(page.getByText(words[locale].thanks)).or(refused).first().waitFor();
      if (await said(page).isVisible()) return page;
    }
    throw new Error('every form found a place');
  });
}

test.each(['en', 'fr'] as const)(
  'a form sent when too many wait says so and keeps what was typed: %s',
  async (locale) => {
    const text = messagesOf(locale).common.form.busy;
    const page = await refusedForm(locale, true, (each) =>
      each.locator('main').getByRole('alert').filter({ hasText: text }),
    );
    expect(await page.locator('main textarea').first().inputValue()).toBe(story);
    await page.context().close();
  },
);

test.each(['en', 'fr'] as const)(
  'without scripts a page says so, and going back leads to what was typed: %s',
  async (locale) => {
    const t = messagesOf(locale).common.refusals.busy;
    const page = await refusedForm(locale, false, (each) => each.locator('main').getByText(t.form[0]!));
    for (const step of t.form) expect(await page.locator('main').innerText()).toContain(step);
    expect(await overflow(page)).toBe(0);
    await page.goBack();
    expect(await page.locator('main textarea').first().inputValue()).toBe(story);
    await page.context().close();
  },
);

test.each(['en', 'fr'] as const)('the page that says so can be read by all: %s', async (locale) => {
  const { page } = await visit({ baseURL: small.origin });
  await whileFull(async () => {
    for (let status = 0; status !== 503;) status = (await page.goto(`/${locale}/sign-in`))?.status() ?? 0;
  });
  await page.getByRole('link', { name: messagesOf(locale).common.refusals.busy.retry }).waitFor();
  await accessible(page);
  await page.context().close();
});

/** Posts the fields as they are to an action of the report form. */
function post(fields: readonly (readonly [string, string])[], at = '/en/report-a-problem', action?: string) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const headers = { origin: origin(), accept: 'text/html', ...(action ? { 'next-action': action } : {}) };
  return fetch(origin() + at, { method: 'POST', body, headers });
}

test('a form of 170,000 fields is refused unread, and holds up no page', async () => {
  const fields = Array.from({ length: 170_000 }, () => ['a', 'b'] as const);
  const report = actionIds().get('lib/problems/actions#report');
  const pages = async (times: number) => {
    const begun = performance.now();
    for (let done = 0; done < times; done += 1) await (await fetch(`${origin()}/en/faq`)).text();
    return performance.now() - begun;
  };
  await pages(50);
  const quiet = await pages(100);
  // Written once: what is measured is the server.
  const written = new Response(
    (() => {
      const form = new FormData();
      for (const [name, value] of fields.slice(0, 60_000)) form.append(name, value);
      return form;
    })(),
  );
  const type = written.headers.get('content-type') ?? '';
  const bytes = Buffer.from(await written.arrayBuffer());
  const attack = () =>
    fetch(`${origin()}/en/report-a-problem`, {
      method: 'POST',
      body: bytes,
      headers: { origin: origin(), 'content-type': type, 'next-action': report ?? '' },
    });
  const attacks = Promise.all([attack(), attack(), attack()]);
  const during = await pages(100);
  expect((await attacks).map(({ status }) => status)).toEqual([413, 413, 413]);
  // Each stopped every page for as long as hundreds of pages take.
  expect(during / quiet).toBeLessThan(10);
});

const state = JSON.stringify({ status: 'idle', attempt: 0, values: {}, errors: {} });

test.each([
  ['no form', '/en/account', 'lib/accounts/session-actions#signOutElsewhere', '["en","candidate",{},"x"]'],
  ['no arguments', '/en/sign-in', 'lib/accounts/session-actions#signIn', '[]'],
  ['numbers', '/en/sign-in', 'lib/accounts/session-actions#signIn', '[1,2,3,4]'],
  ['no JSON', '/en/sign-in', 'lib/accounts/session-actions#signIn', '["en'],
  [
    'JSON five thousand deep',
    '/en/sign-in',
    'lib/accounts/session-actions#signIn',
    '['.repeat(5000) + ']'.repeat(5000),
  ],
  ['references to nothing', '/en/sign-in', 'lib/accounts/session-actions#signIn', '["$F9","$h8","$K1"]'],
])('an action called with %s answers that it is malformed', async (_, at, name, args) => {
  const answer = await post([['0', args]], at, actionIds().get(name));
  expect(answer.status).toBe(400);
});

test('no state, or one of another kind, is no failure', async () => {
  const id = actionIds().get('lib/accounts/session-actions#signIn');
  for (const previous of ['null', '{}', '"x"', state]) {
    const answer = await post(
      [
        ['0', `["en","candidate","/",${previous},"$K1"]`],
        ['_1_email', 'x'],
      ],
      '/en/sign-in',
      id,
    );
    expect([previous, answer.status]).toEqual([previous, 200]);
  }
});

test.each(['en', 'fr'] as const)('what another site sends is refused in words: %s', async (locale) => {
  const headers = { origin: 'https://elsewhere.example', accept: 'text/html' };
  const answer = await fetch(`${origin()}/${locale}/sign-in`, {
    method: 'POST',
    body: new FormData(),
    headers,
  });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain(messagesOf(locale).common.refusals.otherSite.title);
});
