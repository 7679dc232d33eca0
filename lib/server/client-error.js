const { problemOf } = require('./refusal.js');
const { notKnown } = require('./methods.js');

/** By the code of the error; anything else is a bad request. */
/** @type {Record<string, [status: number, title: string, detail: string]>} */
const answers = {
  HPE_INVALID_METHOD: [501, 'Not Implemented', notKnown],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'The headers are too long.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Payload Too Large', 'The chunk extensions are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request took too long to arrive.'],
};

/**
 * Answers what could not be read as a request, as problem details (RFC 9457), and ends the connection.
 *
 * @param {Error & { code?: string }} error
 * @param {import('node:stream').Duplex & { _httpMessage?: unknown }} socket
 */
function answerClientError(error, socket) {
  // Amid the answer to an earlier request it would be read as part of it.
  if (!socket.writable || socket._httpMessage || error.code === 'ECONNRESET') {
    socket.destroy(error);
    return;
  }
  const [status, title, detail] = answers[error.code ?? ''] ?? [400, 'Bad Request', 'This is no request.'];
  const body = problemOf(status, detail);
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

module.exports = { answerClientError };
