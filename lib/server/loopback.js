/**
 * Whether an address, of a connection or to listen on, is this machine's alone.
 *
 * @param {string | undefined} address
 * @returns {boolean}
 */
function isLoopback(address = '') {
  return /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|\[?::1\]?|localhost)$/i.test(address);
}

module.exports = { isLoopback };
