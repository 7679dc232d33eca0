const { Server: Listener } = require('node:net');
const { setTimeout: sleep } = require('node:timers/promises');

/**
 * @typedef {object} Running
 * @property {import('node:http').Server<any, any>} server
 * @property {{ endWhenIdle: () => void }} connections those of the server, watched since it listens
 * @property {() => Promise<unknown>} stopWork stops the work beside requests
 * @property {number} deadlineMs
 */

/**
 * Ends a server: it takes no more connections, finishes the requests it has until the deadline, ends the connections that
 * remain, and meanwhile lets the work beside requests come to its end. Resolves when all that is done, or not to be waited for.
 *
 * @param {Running} running
 * @returns {Promise<void>}
 */
async function shutDown({ server, connections, stopWork, deadlineMs }) {
  const deadline = sleep(deadlineMs, undefined, { ref: false });
  // That of any listener: the one of HTTP would cut off answers that have not been sent in whole.
  const closed = new Promise((resolve) => Listener.prototype.close.call(server, resolve));
  connections.endWhenIdle();
  await Promise.race([Promise.all([closed, stopWork()]), deadline]);
  server.closeAllConnections();
  await closed;
}

module.exports = { shutDown };
