import type { ServerResponse } from 'node:http';
import { messagesOf } from '@/lib/i18n/messages';
import { startChain, type Chained } from '../../support/chain';

let server: Chained;
let arrived: ServerResponse[] = [];
let working: ServerResponse[] = [];

// One page at a time, one waits; each is answered when the test says so.
beforeEach(async () => {
  [arrived, working] = [[], []];
  server = await startChain(
    (request, response) => {
      if (/^\/(en|fr)\/page/.test(request.url ?? '')) working.push(response);
      else response.end('from Next');
    },
    { PAGES_AT_ONCE: '1', PAGES_WAITING: '1' },
    (_, response) => arrived.push(response),
  );
});
afterEach(() => server.stop());

const ask = (path: string, init: RequestInit = {}) =>
  fetch(server.origin + path, { ...init, headers: { accept: 'text/html', ...init.headers } });

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Asks twice where one may wait: the answer of the one refused, and the other, which waits. */
async function askTwice(path: string, init: RequestInit = {}) {
  const pair = [ask(path, init), ask(path, init)];
  for (const each of pair) each.catch(() => undefined);
  const refused = await Promise.race(pair.map(async (each, index) => ({ index, answer: await each })));
  return { refused: refused.answer, waiting: pair[1 - refused.index]! };
}

/** Has one page being worked on and one waiting. */
async function saturate(second: RequestInit = {}) {
  const first = ask('/en/page/1');
  first.catch(() => undefined);
  await until(() => working.length === 1);
  return { first, second: (await askTwice('/en/page/2', second)).waiting };
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
  const { refused } = await askTwice('/en/page/form', {
    method: 'POST',
    headers: { 'next-action': '40ab' },
    body: '[]',
  });
  expect([refused.status, refused.headers.get('content-type'), await refused.text()]).toEqual([
    503,
    'text/plain',
    'busy',
  ]);
  const page = await (await ask('/fr/page/form', { method: 'POST', body: 'a=b' })).text();
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
  const isOver = ({ req, writableFinished }: ServerResponse) => writableFinished || req.socket.destroyed;
  await until(() => arrived.slice(1).every(isOver));
  ask('/en/page/3').catch(() => undefined);
  working[0]!.end('done');
  await first;
  await until(() => working.length === 2);
  expect(working[1]!.req.url).toBe('/en/page/3');
});
