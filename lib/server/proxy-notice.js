/** What proxies add to the requests that they pass on. */
const proxyHeaders = [
  'x-forwarded-for',
  'forwarded',
  'via',
  'x-real-ip',
  'x-forwarded-host',
  'x-forwarded-proto',
];

/**
 * The header by which a request shows that a proxy passed it on, as it came: before anything is added to it here.
 *
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @returns {string | undefined}
 */
function proxyHeaderOf(headers) {
  return proxyHeaders.find((name) => name in headers);
}

/**
 * Looks at each request as it came, and says once that a proxy seems to be in front although none is trusted: limits
 * would then count all visitors as one.
 *
 * @param {number} trustedProxies
 * @param {(event: string, sentence: string) => void} warn
 * @returns {(request: { headers: import('node:http').IncomingHttpHeaders, inside?: boolean }) => void}
 */
function createProxyNotice(trustedProxies, warn) {
  let done = trustedProxies > 0;
  return ({ headers, inside }) => {
    const name = done || inside ? undefined : proxyHeaderOf(headers);
    if (!name) return;
    done = true;
    warn(
      'untrusted-proxy',
      `A request came with the header ${name}, and TRUSTED_PROXIES is 0. If a proxy stands in front of this server, set ` +
        'TRUSTED_PROXIES to how many do: until then limits count all visitors as one. Said once.',
    );
  };
}

module.exports = { createProxyNotice, proxyHeaderOf };
