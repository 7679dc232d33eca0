import fc from 'fast-check';
import { clientOf, networkOf } from '@/lib/auth/client-address';

test.each([
  ['the connection, where no proxy is trusted', '203.0.113.9', 0, '203.0.113.9'],
  ['not what the client wrote itself', '198.51.100.1, 203.0.113.9', 0, '203.0.113.9'],
  ['what the one trusted proxy saw', '198.51.100.1, 203.0.113.9, 10.0.0.1', 1, '203.0.113.9'],
  ['IPv4 written as IPv6', '::ffff:203.0.113.9', 0, '203.0.113.9'],
  ['an address with a port', '203.0.113.9:51234', 0, '203.0.113.9'],
  ['an IPv6 network', '2001:db8:1:2:3:4:5:6', 0, '2001:db8:1:2::/64'],
  ['the same network by another address', '2001:0DB8:0001:0002::99', 0, '2001:db8:1:2::/64'],
  ['IPv6 with a port', '[2001:db8:1:2::9]:443', 0, '2001:db8:1:2::/64'],
  ['this machine', '::1', 0, '0:0:0:0::/64'],
  ['nobody known', null, 0, 'unknown'],
  ['nobody known where a proxy is missing', '203.0.113.9', 1, 'unknown'],
  ['nobody known by a name', '10.0.0.1, evil', 0, 'unknown'],
])('a client is %s', (_who, header, trusted, client) => {
  expect(clientOf(header, trusted)).toBe(client);
});

test.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['0:0:0:0::/64', '0:0:0::/48'],
  ['unknown', 'unknown'],
])('the network of %s is %s', (client, network) => {
  expect(networkOf(client)).toBe(network);
});

test('all the networks of one customer are one', () => {
  const host = fc.array(fc.nat(0xffff), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(host, (groups) => {
      const address = `2001:db8:7:${groups.map((group) => group.toString(16)).join(':')}`;
      expect(networkOf(clientOf(address, 0))).toBe('2001:db8:7::/48');
    }),
  );
});

test('a client cannot choose what it is taken for', () => {
  fc.assert(
    fc.property(fc.string(), fc.ipV4(), fc.ipV4(), (written, own, proxy) => {
      expect(clientOf(`${written}, ${own}`, 0)).toBe(own);
      expect(clientOf(`${written}, ${own}, ${proxy}`, 1)).toBe(own);
    }),
  );
});

test('every address of one IPv6 network is one client', () => {
  const host = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(host, (groups) => {
      const address = `2001:db8:0:7:${groups.map((group) => group.toString(16)).join(':')}`;
      expect(clientOf(address, 0)).toBe('2001:db8:0:7::/64');
    }),
  );
});
