const pino = require('pino').default;

/** @typedef {import('./request').Request} Request */
/** @typedef {import('./response').Response} Response */

// Lines are written together, and at the latest after this long: one write each would cost a kept page a tenth.
const flushMs = 500;
const bufferBytes = 8 * 1024;

/**
 * Logs each request once it is over, one line of JSON: `time`, `level`, `event`, `requestId`, `method`, `route`, `status`,
 * `ms`; `aborted` where the client left before. No address, query, header or body is in it.
 *
 * @param {import('./settings').Settings['LOG_REQUESTS']} wanted
 * @param {(path: string) => string} routeOf
 * @param {import('pino').DestinationStream & { flushSync?: () => void }} [destination]
 */
function createRequestLog(wanted, routeOf, destination) {
  const to = destination ?? pino.destination({ fd: 1, sync: false, minLength: bufferBytes });
  const log = pino(
    {
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  );
  const flush = () => to.flushSync?.();
  const timer = setInterval(flush, flushMs).unref();

  /** @param {Request} request @param {Response} response */
  const write = (request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const line = {
      event: 'request',
      requestId: request.id,
      method: request.method,
      route: routeOf(path),
      status: response.statusCode,
      ms: Math.round((performance.now() - request.startedAt) * 10) / 10,
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    log[levelOf(response.statusCode)](line);
  };

  return {
    /** Has a request logged once it is over. @param {Request} request @param {Response} response */
    watch(request, response) {
      if (wanted === 'none') return;
      response.on('close', () => {
        if (wanted === 'all' || request.isRendered) write(request, response);
      });
    },
    /** Logs something for the operator to look into. @param {string} event @param {string} sentence */
    warn(event, sentence) {
      log.warn({ event }, sentence);
    },
    /** Writes what has not been written yet; for when the process ends. */
    close() {
      clearInterval(timer);
      flush();
    },
  };
}

/** What failed is an error; what was turned away is not (RFC 9110, 15.6.4). @param {number} status */
function levelOf(status) {
  if (status < 500) return 'info';
  return status === 503 ? 'warn' : 'error';
}

module.exports = { createRequestLog };
