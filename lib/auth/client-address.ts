import { isIPv4, isIPv6 } from 'node:net';

/**
 * Who is asking, as far as limits tell clients apart: the address that the outermost of `trusted` proxies saw, taken from
 * X-Forwarded-For with the address of the connection as its last entry. Of IPv6 the network (/64), since a subscriber has
 * all of its addresses. 'unknown' for all whose address cannot be read.
 */
export function clientOf(forwardedFor: string | null, trusted: number): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  const address = (entries.at(-1 - trusted) ?? '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^\[(.*)\](:\d+)?$/, '$1');
  if (isIPv4(address)) return address;
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : 'unknown';
}

/**
 * The network that a client, as clientOf() names it, is in: the /24 of IPv4, the /48 of IPv6, which is what one customer of
 * a provider may have to itself.
 */
export function networkOf(client: string): string {
  if (isIPv4(client)) return `${client.split('.').slice(0, 3).join('.')}.0/24`;
  const [address = '', length] = client.split('/');
  return length === '64' ? `${groupsOf(address).slice(0, 3).join(':')}::/48` : client;
}

function groupsOf(address: string): string[] {
  const [head = [], tail = []] = address
    .toLowerCase()
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].map((group) => group.replace(/^0+(?=.)/, ''));
}
