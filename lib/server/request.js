const { IncomingMessage } = require('node:http');

/** Why a body was not taken. @typedef {'tooLarge' | 'busy' | 'slow' | 'gone'} NotReceived */

// A body may take its time at first, then has to come at this rate on average; Node's requestTimeout bounds the whole.
const graceMs = 10_000;
const leastBytesPerSecond = 2_000;
const checkMs = 2_000;

/**
 * A request whose body can be taken in whole before anything else reads it: what is passed on is then known, and a client that
 * sends slowly keeps nothing waiting but itself.
 */
class Request extends IncomingMessage {
  id = '';
  startedAt = 0;
  /** Whether this server asks itself, on behalf of a request that it is answering. */
  inside = false;
  /** Whether it was Next's to answer, rather than known already. */
  isRendered = false;
  /** Who is asking, as limits tell clients apart. */
  client = 'unknown';

  /** @type {((chunk: Buffer | null) => void) | null} */
  #take = null;

  /**
   * Node's parser hands over each part of the body by this, and null at its end.
   *
   * @override
   * @param {any} chunk
   * @param {BufferEncoding} [encoding]
   */
  push(chunk, encoding) {
    if (!this.#take) return super.push(chunk, encoding);
    this.#take(chunk);
    return true;
  }

  /**
   * Takes in the body; to be called before any of it can have come. Afterwards the body is there to be read as if it had not
   * been. Back comes the body, or why there is none.
   *
   * @param {number} limit in bytes
   * @param {(bytes: number) => boolean} mayHold asked for each part whether there is room for so many bytes more
   * @returns {Promise<Buffer | NotReceived>}
   */
  receive(limit, mayHold) {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    const begun = performance.now();
    return new Promise((resolve) => {
      const settle = (/** @type {Buffer | NotReceived} */ outcome) => {
        clearInterval(timer);
        this.off('close', onClose);
        this.#take = typeof outcome === 'string' ? (chunk) => this.#drop(chunk) : null;
        resolve(outcome);
      };
      const onClose = () => settle('gone');
      const timer = setInterval(() => {
        const ms = performance.now() - begun;
        if (ms > graceMs && size < (leastBytesPerSecond * ms) / 1000) settle('slow');
      }, checkMs).unref();
      this.once('close', onClose);
      this.#take = (chunk) => {
        if (chunk === null) {
          const body = Buffer.concat(chunks);
          settle(body);
          if (body.length > 0) super.push(body);
          super.push(null);
          return;
        }
        size += chunk.length;
        if (size > limit) settle('tooLarge');
        else if (!mayHold(chunk.length)) settle('busy');
        else chunks.push(chunk);
      };
    });
  }

  /** Lets go what still comes of a body that is not taken. @param {Buffer | null} chunk */
  #drop(chunk) {
    if (chunk !== null) return;
    super.push(null);
    this.resume();
  }
}

module.exports = { Request };
