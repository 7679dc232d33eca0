import { request as open } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { messagesOf } from '@/lib/i18n/messages';
import { startChain, type Chained } from '../../support/chain';

let server: Chained;

beforeAll(async () => {
  server = await startChain((request, response) => {
    if (request.url === '/en/never') return;
    void text(request).then((body) => response.end(`Next read ${body.length}`));
  });
});
afterAll(() => server.stop());

const html = { accept: 'text/html,*/*;q=0.8' };

function fieldsOf(count: number): FormData {
  const form = new FormData();
  for (let index = 0; index < count; index += 1) form.append(`a${index}`, 'b');
  return form;
}
const post = (path: string, body: BodyInit, headers: Record<string, string> = html) =>
  fetch(server.origin + path, { method: 'POST', body, headers });

test('what is within the limits is handed to Next as it came', async () => {
  const answer = await post('/en/sign-in', fieldsOf(200));
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/^Next read \d{4,}$/)]);
  expect(await (await post('/api/webhooks/resend', '{"a":1}')).text()).toBe('Next read 7');
  expect(await (await post('/fr/report-a-problem', 'x'.repeat(2_000_000))).text()).toBe('Next read 2000000');
  expect(await (await post('/fr/sign-in', '')).text()).toBe('Next read 0');
});

test.each(['en', 'fr'] as const)('too many fields are refused in words: %s', async (locale) => {
  const t = messagesOf(locale).common.refusals.tooManyFields;
  const answer = await post(`/${locale}/report-a-problem`, fieldsOf(201));
  const page = await answer.text();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8']);
  expect(page).toContain(`<html lang="${locale}">`);
  for (const part of [t.title, t.text.replace('{count}', '200'), ...t.form]) expect(page).toContain(part);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('staff may tick as many as they see', async () => {
  expect((await post('/en/staff/competitions/x', fieldsOf(2000))).status).toBe(200);
  expect((await post('/en/staff/competitions/x', fieldsOf(2001))).status).toBe(413);
});

test('fields of a form that is sent as an address are counted too', async () => {
  const form = (count: number) => new URLSearchParams(Array.from({ length: count }, () => ['a', 'b']));
  expect((await post('/en/sign-in', form(200))).status).toBe(200);
  expect((await post('/en/sign-in', form(201))).status).toBe(413);
});

test.each([
  ['as announced', () => 'x'.repeat(1024 * 1024 + 1)],
  ['in chunks', () => new Blob(['x'.repeat(1024 * 1024 + 1)]).stream()],
])('more than a megabyte is refused, %s', async (_, body) => {
  const init = { method: 'POST', body: body(), headers: html, duplex: 'half' };
  const answer = await fetch(`${server.origin}/fr/sign-in`, init);
  expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('dépasse 1\u00a0Mo')]);
});

test('a script is answered by a word, a program by problem details', async () => {
  const byScript = await post('/en/sign-in', fieldsOf(201), { 'next-action': '40ab' });
  expect([byScript.headers.get('content-type'), await byScript.text()]).toEqual([
    'text/plain',
    'tooManyFields',
  ]);
  const byProgram = await post('/api/drafts', 'x'.repeat(1024 * 1024 + 1));
  expect([byProgram.status, byProgram.headers.get('content-type')]).toEqual([
    413,
    'application/problem+json',
  ]);
});

test.each([
  ['another boundary than browsers write', 'multipart/form-data; boundary=a; boundary=b', {}],
  ['no form', 'multipart/form-data; boundary=a', {}],
  ['arguments of no action', 'text/plain', { 'next-action': '40ab' }],
])('%s is malformed', async (_, type, headers) => {
  const answer = await post('/en/sign-in', 'x', { ...html, 'content-type': type, ...headers });
  expect(answer.status).toBe(400);
});

test.each([
  ['another site', { origin: 'https://elsewhere.example' }],
  ['nowhere', { origin: 'null' }],
  ['what is no origin', { origin: 'x y' }],
  ['a page of another site, in a browser that says no more', { 'sec-fetch-site': 'cross-site' }],
])('a form sent by %s is refused', async (_, headers) => {
  const answer = await sent('/fr/sign-in', headers);
  expect(answer.status).toBe(403);
  expect(answer.page).toContain(messagesOf('fr').common.refusals.otherSite.title);
});

test('a form of this site is taken, behind a proxy too', async () => {
  const behind = { origin: 'https://jobs.example', 'x-forwarded-host': 'jobs.example' };
  for (const headers of [{ origin: server.origin }, behind, {}] as Record<string, string>[])
    expect((await sent('/fr/sign-in', headers)).status).toBe(200);
});

function sent(path: string, headers: Record<string, string>): Promise<{ status?: number; page: string }> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { ...html, ...headers } };
    open(server.origin + path, options, (answer) => {
      void text(answer).then((page) => resolve({ status: answer.statusCode, page }));
    })
      .on('error', reject)
      .end();
  });
}

test('who sends too much is answered although the rest is still to come, and the connection serves on', async () => {
  const socket = connect(server.port, '127.0.0.1');
  const size = 2 * 1024 * 1024;
  socket.write(
    `POST /fr/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\nAccept: text/html\r\n\r\n`,
  );
  socket.write('x'.repeat(size));
  socket.write('GET /api/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  const answers = await text(socket);
  expect(answers).toMatch(/^HTTP\/1\.1 413 [^]*HTTP\/1\.1 200 OK/);
});

test('what was held of a body is let go with its connection, also where it waits behind another', async () => {
  // Each leaves a megabyte behind; 64 are held at most.
  for (let times = 0; times < 80; times += 1) {
    const socket = connect(server.port, '127.0.0.1');
    const body = 'x'.repeat(1_000_000);
    const head = `POST /en/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n`;
    socket.write(`POST /en/never HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n${head}`);
    await new Promise<void>((resolve) => socket.write(body, () => resolve()));
    socket.destroy();
  }
  expect((await post('/en/sign-in', fieldsOf(1))).status).toBe(200);
});
