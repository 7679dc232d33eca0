import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendConnectionAddress } from '@/lib/http/connection-address';

let server: Server;

beforeAll(async () => {
  appendConnectionAddress();
  server = createServer((message, response) => response.end(message.headers['x-forwarded-for']));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function seen(headers: Record<string, string | string[]>): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers, agent: false }, (response) => {
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
