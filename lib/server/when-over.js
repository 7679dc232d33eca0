/**
 * Calls back once when an answer is over, or its connection: one that waits behind another on its connection (pipelining)
 * does not learn that the connection has ended.
 *
 * @param {import('./response').Response} response
 * @param {() => void} callback
 */
function whenOver(response, callback) {
  const { socket } = response.req;
  const once = () => {
    response.off('close', once);
    socket.off('close', once);
    callback();
  };
  response.on('close', once);
  socket.on('close', once);
}

module.exports = { whenOver };
