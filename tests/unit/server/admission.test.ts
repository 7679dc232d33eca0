import type { ServerResponse } from 'node:http';
import { messagesOf } from '@/lib/i18n/messages';
import { startChain, type Chained } from '../../support/chain';

let server: Chained;
let working: ServerResponse[] = [];

// One page at a time, one waits; each is answered when the test says so.
beforeEach(async () => {
  working = [];
  server = await startChain(
    (request, response) => {
      if (/^\/(en|fr)\/page/.test(request.url ?? '')) working.push(response);
      else response.end('from Next');
    },
    { PAGES_AT_ONCE: '1', PAGES_WAITING: '1' },
  );
});
afterEach(() => server.stop());

const ask = (path: string, init: RequestInit = {}) =>
  fetch(server.origin + path, { ...init, headers: { accept: 'text/html', ...init.headers } });

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Asks until there is no place left; who finds one leaves it again. */
async function untilFull(init: RequestInit = {}): Promise<Response> {
  for (;;) {
    const answer = await ask('/fr/page/probe', { ...init, signal: AbortSignal.timeout(500) }).catch(
      () => null,
    );
    if (answer?.status === 503) return answer;
  }
}

/** Asks until there is a place to wait at: a probe may have it for a moment. */
async function askForPlace(path: string, init: RequestInit): Promise<Response> {
  for (;;) {
    const answer = await ask(path, init);
    if (answer.status !== 503) return answer;
  }
}

/** Has one page being worked on and one waiting. */
async function saturate(second: RequestInit = {}) {
  const pages = [ask('/en/page/1')];
  await until(() => working.length === 1);
  pages.push(askForPlace('/en/page/2', second));
  for (const page of pages) page.catch(() => undefined);
  await untilFull();
  return { first: pages[0]!, second: pages[1]! };
}

test.each(['en', 'fr'] as const)(
  'who comes when too many wait is told when to try again: %s',
  async (locale) => {
    await saturate();
    const t = messagesOf(locale).common.refusals.busy;
    const answer = await ask(`/${locale}/sign-in`);
    const page = await answer.text();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    for (const part of [t.title, t.text, ...t.steps, `>${t.retry}</a>`]) expect(page).toContain(part);
  },
);

test('a form has a place of its own in the queue, and is told that what was typed is there', async () => {
  await saturate();
  ask('/en/page/form', { method: 'POST', body: 'a=b' }).catch(() => undefined);
  const byScript = await untilFull({ method: 'POST', headers: { 'next-action': '40ab' }, body: '[]' });
  expect([byScript.headers.get('content-type'), await byScript.text()]).toEqual(['text/plain', 'busy']);
  const page = await (await untilFull({ method: 'POST', body: 'a=b' })).text();
  for (const step of messagesOf('fr').common.refusals.busy.form) expect(page).toContain(step);
});

test('health, files and style are answered meanwhile', async () => {
  await saturate();
  expect(await (await ask('/api/health/live')).json()).toEqual({ status: 'ok' });
  for (const path of [
    '/api/health',
    '/api/health/ready',
    '/_next/static/a.js',
    '/plain.css',
    '/api/revalidate',
  ])
    expect([path, await (await ask(path)).text()]).toEqual([path, 'from Next']);
});

test('the next has its turn once an answer is complete, or its reader has left', async () => {
  const { first, second } = await saturate();
  working[0]!.end('done');
  expect(await (await first).text()).toBe('done');
  await until(() => working.length === 2);
  working[1]!.destroy();
  await expect(second).rejects.toThrow();
  expect(await (await ask('/en/other')).text()).toBe('from Next');
});

test('who leaves while waiting is not worked for', async () => {
  const leaving = new AbortController();
  const { first, second } = await saturate({ signal: leaving.signal });
  leaving.abort();
  await expect(second).rejects.toThrow();
  const third = ask('/en/page/3');
  third.catch(() => undefined);
  await untilFull();
  working[0]!.end('done');
  await first;
  await until(() => working.length === 2);
  expect(working[1]!.req.url).toBe('/en/page/3');
});
