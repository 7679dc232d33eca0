const { whenOver } = require('./when-over.js');

/** @typedef {import('node:net').Socket} Socket */

/**
 * Keeps count of what each connection of a server is waiting for, so that it can be ended without cutting off an answer. What
 * Node calls idle includes connections whose answer has been handed over but not sent yet.
 *
 * @param {import('node:http').Server<any, any>} server
 * @returns {{ endWhenIdle: () => void }} ends connections that wait for nothing, now and from now on
 */
function watchConnections(server) {
  /** @type {Map<Socket, number>} */
  const waiting = new Map();
  let ending = false;
  server.on('connection', (/** @type {Socket} */ socket) => {
    waiting.set(socket, 0);
    socket.once('close', () => waiting.delete(socket));
    // Each request that waits behind others on a connection listens for its end.
    socket.setMaxListeners(0);
  });
  server.on('request', (request, response) => {
    const { socket } = request;
    waiting.set(socket, (waiting.get(socket) ?? 0) + 1);
    whenOver(response, () => {
      const left = (waiting.get(socket) ?? 1) - 1;
      if (!socket.destroyed) waiting.set(socket, left);
      if (ending && left === 0) socket.end();
    });
  });
  return {
    endWhenIdle() {
      ending = true;
      for (const [socket, requests] of waiting) if (requests === 0) socket.destroy();
    },
  };
}

module.exports = { watchConnections };
