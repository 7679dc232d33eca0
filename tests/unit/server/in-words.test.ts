import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { wordingFor } from '@/lib/server/in-words';
import { Response } from '@/lib/server/response';
import { busyDigest } from '@/lib/forms/busy-digest';
import { failureOf } from '@/components/layout/failure';

// As Next writes them: the document of a page that failed, and its lines in English.
const shell = `<!DOCTYPE html><html id="__next_error__"><head><meta charSet="utf-8"/></head><body><script>${'1;'.repeat(2000)}</script></body></html>`;
type Compression = () => (...of: [...Parameters<RequestListener>, next: () => void]) => void;
const compress = jest.requireActual<Compression>('next/dist/compiled/compression')();
let answer: RequestListener = () => undefined;
let server: Server<typeof IncomingMessage, typeof Response>;

beforeAll(async () => {
  server = createServer({ ServerResponse: Response }, (given, response) => {
    response.wording = wordingFor(given);
    compress(given, response, () => answer(given, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

type Answer = { status?: number; headers: IncomingHttpHeaders; body: string };
const reading = { accept: 'text/html,*/*;q=0.8' };

function ask(path: string, headers: Record<string, string> = reading, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
        resolve({ status: response.statusCode, headers: response.headers, body: body.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

const failing: RequestListener = (_, response) => {
  response.statusCode = 500;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.flushHeaders();
  response.write(shell.slice(0, 300));
  response.end(shell.slice(300));
};
const refusing =
  (status: number, text: string): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': 'text/plain', 'Content-Length': text.length }).end(text);

test.each([
  ['/fr/jobs/search?q=a"b', 'fr'],
  ['/en', 'en'],
] as const)(
  'a page that fails at %s says so without scripts, and keeps those it has',
  async (path, locale) => {
    answer = failing;
    for (const encoding of ['identity', 'gzip']) {
      const { status, headers, body } = await ask(path, { ...reading, 'accept-encoding': encoding });
      expect([status, headers['content-type'], Number(headers['content-length'])]).toEqual([
        500,
        'text/html; charset=utf-8',
        Buffer.byteLength(body),
      ]);
      const { title } = failureOf({}, locale);
      expect(body).toContain(`<html lang="${locale}" id="__next_error__"><head><title>${title}</title>`);
      expect(body.match(/<noscript>/g)).toHaveLength(1);
      expect(body).toContain(
        `<body><noscript><link rel="stylesheet" href="/plain.css"><main><h1>${title}</h1>`,
      );
      expect(body).toContain(`<a href="${path.replace('"', '&quot;')}">`);
      expect(body).toContain(shell.slice(-3000));
    }
  },
);

test('a form that fails, or is known no more, is answered by a page in the reader’s language', async () => {
  answer = refusing(409, 'Server Action unavailable.');
  const outdated = await ask('/fr/report-a-problem', reading, 'POST');
  expect([outdated.status, outdated.headers['content-type']]).toEqual([409, 'text/html; charset=utf-8']);
  expect(outdated.body).toMatch(/<html lang="fr">.*<h1>Ce formulaire n’est plus à jour<\/h1>/);
  answer = refusing(500, 'Internal Server Error');
  const failed = await ask('/en/report-a-problem', reading, 'POST');
  expect(failed.body).toMatch(/<html lang="en">.*<h1>Something went wrong on our side<\/h1>/);
  for (const { body } of [outdated, failed]) expect(body).not.toMatch(/Server Action|Internal Server/);
  expect(await ask('/en/report-a-problem', reading, 'HEAD')).toMatchObject({ status: 500, body: '' });
});

test('a page or form for which the database could not be had says so, and when to try again', async () => {
  answer = (given, response) => {
    (response as Response).databaseBusy = true;
    failing(given, response);
  };
  const page = await ask('/fr/jobs/search?q=eau');
  expect([page.status, page.headers['retry-after']]).toEqual([503, '5']);
  expect(page.body).toContain(`<h1>${failureOf({ digest: busyDigest }, 'fr').title}</h1>`);
  answer = (given, response) => {
    (response as Response).databaseBusy = true;
    refusing(500, '0:{}')(given, response);
  };
  const action = await ask('/en/sign-in', { ...reading, 'next-action': '40' }, 'POST');
  expect([action.status, action.headers['retry-after'], action.body]).toEqual([503, '5', '0:{}']);
});

test('what scripts and programs ask for, and what does not fail, is answered as it is', async () => {
  answer = refusing(409, 'Server Action unavailable.');
  for (const [path, headers] of [
    ['/fr/report-a-problem', { ...reading, 'next-action': '40' }],
    ['/fr/feeds/vacancies.atom', { accept: 'application/atom+xml' }],
    ['/api/v1/vacancies', reading],
    ['/free', reading],
  ] as const)
    expect([path, (await ask(path, headers)).body]).toEqual([path, 'Server Action unavailable.']);
  answer = refusing(404, 'nothing');
  expect((await ask('/fr/nothing')).body).toBe('nothing');
  answer = (_, response) => response.end('é'.repeat(2000));
  expect((await ask('/fr/jobs', { ...reading, 'accept-encoding': 'gzip' })).body).toBe('é'.repeat(2000));
});
