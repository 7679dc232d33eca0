import { request } from 'node:http';
import { startChain, type Chained } from '../../support/chain';

let server: Chained;

beforeAll(async () => {
  server = await startChain((message, response) => response.end(message.headers['x-forwarded-for']));
});
afterAll(() => server.stop());

function seen(headers: Record<string, string | string[]>): Promise<string> {
  const { port } = server;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/en', headers, agent: false }, (response) => {
      response.setEncoding('utf8').once('data', resolve);
    })
      .on('error', reject)
      .end();
  });
}

test('the address of the connection comes last, whatever a client claims before it', async () => {
  expect(await seen({})).toBe('127.0.0.1');
  expect(await seen({ 'X-Forwarded-For': '198.51.100.1' })).toBe('198.51.100.1, 127.0.0.1');
  expect(await seen({ 'X-Forwarded-For': ['198.51.100.1', '198.51.100.2'] })).toBe(
    '198.51.100.1, 198.51.100.2, 127.0.0.1',
  );
});
