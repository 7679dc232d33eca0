const { setTimeout: sleep } = require('node:timers/promises');

/** @typedef {{ server: import('node:http').Server<any, any>, stopWork: () => Promise<unknown>, deadlineMs: number }} Running */

const pollMs = 100;

/**
 * Ends a server: it takes no more connections, finishes the requests it has until the deadline, ends the connections that
 * remain, and meanwhile lets the work beside requests come to its end. Resolves when all that is done, or not to be waited for.
 *
 * @param {Running} running
 * @returns {Promise<void>}
 */
async function shutDown({ server, stopWork, deadlineMs }) {
  const deadline = Date.now() + deadlineMs;
  const closed = new Promise((resolve) => server.close(resolve));
  let isClosed = false;
  void closed.then(() => (isClosed = true));
  const stopped = Promise.race([stopWork(), sleep(deadlineMs, undefined, { ref: false })]);
  // A connection that is kept alive after its request would be waited for otherwise.
  for (; !isClosed && Date.now() < deadline; await sleep(pollMs)) server.closeIdleConnections();
  server.closeAllConnections();
  await closed;
  await stopped;
}

module.exports = { shutDown };
