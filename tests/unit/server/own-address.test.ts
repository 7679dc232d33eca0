import { ownOrigin } from '@/lib/server/own-address';

test.each([
  ['127.0.0.1', 3000, 'http://127.0.0.1:3000'],
  ['0.0.0.0', 3001, 'http://127.0.0.1:3001'],
  ['::', 3000, 'http://[::1]:3000'],
  ['::1', 3000, 'http://[::1]:3000'],
  ['192.0.2.7', 80, 'http://192.0.2.7:80'],
  ['2001:db8::7', 8080, 'http://[2001:db8::7]:8080'],
])('a server bound to %s reaches itself at %s', (address, port, origin) => {
  expect(ownOrigin({ address, port, family: address.includes(':') ? 'IPv6' : 'IPv4' })).toBe(origin);
});

test('one that listens on no port has no address', () => {
  expect(() => ownOrigin(null)).toThrow();
  expect(() => ownOrigin('/run/socket')).toThrow();
});
