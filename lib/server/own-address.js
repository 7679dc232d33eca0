const { isIPv6 } = require('node:net');

/** @type {Record<string, string>} */
const loopbackOf = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Where a server reaches itself: at the address that it listens on, or by loopback where it listens on all.
 *
 * @param {string | import('node:net').AddressInfo | null} bound what `server.address()` says
 * @returns {string} such as http://127.0.0.1:3000
 */
function ownOrigin(bound) {
  if (bound === null || typeof bound === 'string') throw new Error('The server does not listen on a port.');
  const address = loopbackOf[bound.address] ?? bound.address;
  return `http://${isIPv6(address) ? `[${address}]` : address}:${bound.port}`;
}

module.exports = { ownOrigin };
