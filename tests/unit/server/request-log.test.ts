import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Request } from '@/lib/server/request';
import { Response } from '@/lib/server/response';
import { createRequestLog } from '@/lib/server/request-log';

type Wanted = Parameters<typeof createRequestLog>[0];

/** The lines logged of one request, which Next answered or not. */
async function linesOf(
  wanted: Wanted,
  isRendered: boolean,
  status = 200,
): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  const destination = { write: (line: string) => void written.push(line) };
  const log = createRequestLog(wanted, () => '/:locale/jobs/:slug', destination);
  const closed = new Promise<void>((resolve) => {
    server.once('request', (_, response: Response) => response.once('close', () => resolve()));
  });
  listener = (request, response) => {
    request.id = 'an-id-of-it';
    request.isRendered = isRendered;
    log.watch(request, response);
    response.statusCode = status;
    response.end('x');
  };
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/en/jobs/secret-slug?q=secret`, { headers: { cookie: 'a=secret' } });
  await closed;
  log.close();
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

let listener: (request: Request, response: Response) => void;
const options = { IncomingMessage: Request, ServerResponse: Response };
const server = createServer(options, (request, response) => listener(request, response));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('a request is one line with its id, method, route, status and duration, and nothing that was asked for', async () => {
  const [line, ...others] = await linesOf('all', true);
  expect(others).toEqual([]);
  expect(line).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    event: 'request',
    requestId: 'an-id-of-it',
    method: 'GET',
    route: '/:locale/jobs/:slug',
    status: 200,
    ms: expect.any(Number),
  });
});

test.each([
  ['all', true, 1],
  ['all', false, 1],
  ['rendered', true, 1],
  ['rendered', false, 0],
  ['none', true, 0],
] as const)('with %s, where Next answers %s: %d lines', async (wanted, isRendered, lines) => {
  expect(await linesOf(wanted, isRendered)).toHaveLength(lines);
});

test('what failed is an error, what was turned away a warning', async () => {
  expect((await linesOf('all', true, 500))[0]).toMatchObject({ level: 'error', status: 500 });
  expect((await linesOf('all', true, 503))[0]).toMatchObject({ level: 'warn', status: 503 });
});
