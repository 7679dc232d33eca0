import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { isDirect, markDirect } from '@/lib/server/direct';
import { isLoopback } from '@/lib/server/loopback';
import { createProxyNotice, proxyHeaderOf } from '@/lib/server/proxy-notice';

let server: Server;

beforeAll(async () => {
  server = createServer((message, response) => {
    markDirect(message);
    const value = message.headers['x-direct-connection'];
    response.end(String(isDirect({ get: () => (typeof value === 'string' ? value : null) })));
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function ask(headers: Record<string, string> = {}, host = '127.0.0.1'): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host, headers, agent: false }, (response) => {
      response.setEncoding('utf8').once('data', resolve);
    })
      .on('error', reject)
      .end();
  });
}

test.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
  'a program here that asks %s is direct',
  async (host) => expect(await ask({ host })).toBe('true'),
);

test.each([
  ['passed on by a proxy', { 'x-forwarded-for': '127.0.0.1' }],
  ['passed on by a proxy that says so otherwise', { forwarded: 'for=127.0.0.1' }],
  ['passed on by a proxy that names itself alone', { via: '1.1 front' }],
  ['passed on by a proxy for another name', { 'x-forwarded-host': 'localhost' }],
  ['to a name that another site made lead here', { host: 'evil.example' }],
  ['to a name that only begins like this machine’s', { host: 'localhost.evil.example' }],
])('a request %s is not, though its connection comes from here', async (_name, headers) => {
  expect(await ask(headers)).toBe('false');
});

test('nobody says for themselves that they are direct', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((each) => each && !each.internal && each.family === 'IPv4');
  if (!outside) throw new Error('this machine has no address but loopback: ip link add dummy0 type dummy');
  expect(await ask({ host: 'localhost' }, outside.address)).toBe('false');
  for (const word of ['true', '1', '127.0.0.1', ''])
    expect(await ask({ host: 'localhost', 'x-direct-connection': word }, outside.address)).toBe('false');
  expect(isDirect({ get: () => null })).toBe(false);
});

test.each([
  ['127.0.0.1', true],
  ['127.255.0.9', true],
  ['::ffff:127.0.0.1', true],
  ['::1', true],
  ['[::1]', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.0.2.1', false],
  ['::ffff:192.0.2.1', false],
  ['127.0.0.1.evil.example', false],
  ['', false],
])('%s is this machine’s alone: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});

test('a proxy in front that is not trusted is said once; one that is, never', () => {
  const said: string[] = [];
  const notice = createProxyNotice(0, (event, sentence) => said.push(`${event}: ${sentence}`));
  notice({ headers: { host: 'localhost', 'user-agent': 'x' } });
  notice({ headers: { via: '1.1 front' }, inside: true });
  expect(said).toEqual([]);
  notice({ headers: { forwarded: 'for=198.51.100.1' } });
  notice({ headers: { 'x-forwarded-for': '198.51.100.1' } });
  expect(said).toEqual([
    expect.stringMatching(/^untrusted-proxy: .* header forwarded, and TRUSTED_PROXIES is 0/),
  ]);
  createProxyNotice(1, (_event, sentence) => said.push(sentence))({ headers: { via: '1.1 front' } });
  expect(said).toHaveLength(1);
  expect(proxyHeaderOf({ via: '1.1 front' })).toBe('via');
});
