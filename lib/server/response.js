const { ServerResponse } = require('node:http');
const { gunzipSync, inflateSync, brotliDecompressSync } = require('node:zlib');

// Next appends some headers of a page a second time when it answers with it just after rendering it (vercel/next.js issue
// 82117). Two equal Location headers are read as one, "/a, /a", by proxies: the page is not found then.
const onceOnly = ['location', 'x-nextjs-stale-time'];

// Seconds after which a database that could not be had in time may be asked again.
const retryAfter = '5';

// Next tells shared caches to keep a prerendered page for a year; it changes whenever a notice does.
const revalidated = 'public, max-age=0, must-revalidate';

/** How an answer with this status is put in words, given the document that it would have; undefined where it is left as it is. @typedef {(status: number) => ((document: string) => string) | undefined} Wording */

/**
 * The answer to a request: with each header once where there can be one, never kept unasked by a cache in front, and in
 * words where a page fails.
 *
 * @extends {ServerResponse<import('./request').Request>}
 */
class Response extends ServerResponse {
  /** @type {Wording | null} */
  wording = null;
  /** Whether the request turned out to be malformed, while it was worked on: said by the status instead of a failure. */
  malformed = false;
  /** Whether the database could not be had in time (lib/db/busy.ts). */
  databaseBusy = false;
  /** Called once the answer is complete as far as this process is concerned: the client may still be reading. */
  onEnded = () => {};

  /** @type {Buffer[]} */
  #parts = [];

  /** @override @param {string} name @param {number | string | readonly string[]} value */
  setHeader(name, value) {
    return super.setHeader(name, forCaches(value));
  }

  /** @override @param {string} name @param {string | readonly string[]} value */
  appendHeader(name, value) {
    if (onceOnly.includes(name.toLowerCase()) && this.hasHeader(name)) return this;
    return super.appendHeader(name, /** @type {string} */ (forCaches(value)));
  }

  /** @override @param {number} status @param {any[]} rest */
  writeHead(status, ...rest) {
    const known = this.#statusOf(status);
    if (known === 503 && this.databaseBusy && !this.headersSent) super.setHeader('Retry-After', retryAfter);
    if (!this.#failed(known)) return super.writeHead(known, ...rest);
    this.statusCode = known;
    return this;
  }

  /** @override */
  flushHeaders() {
    if (!this.#failed(this.#statusOf(this.statusCode))) super.flushHeaders();
  }

  /** @override @param {any[]} given */
  write(...given) {
    if (!this.#failing()) return super.write(.../** @type {[any]} */ (given));
    const { part, done } = readGiven(given);
    this.#parts.push(part);
    done?.();
    return true;
  }

  /** @override @param {any[]} given */
  end(...given) {
    if (this.#failing()) this.#endInWords(given);
    else super.end(.../** @type {[any]} */ (given));
    this.onEnded();
    return this;
  }

  /** @param {any[]} given */
  #endInWords(given) {
    const { part, done } = readGiven(given);
    const document = unpacked(Buffer.concat([...this.#parts, part]), this.getHeader('content-encoding'));
    const body = Buffer.from(this.wording?.(this.statusCode)?.(document) ?? document);
    this.wording = null;
    for (const name of ['Content-Encoding', 'Transfer-Encoding', 'ETag']) this.removeHeader(name);
    this.setHeader('Content-Type', 'text/html; charset=utf-8');
    this.setHeader('Content-Length', body.length);
    if (this.databaseBusy) this.setHeader('Retry-After', retryAfter);
    super.writeHead(this.statusCode);
    super.end(this.req.method === 'HEAD' ? undefined : body, done);
  }

  /** @param {number} status */
  #statusOf(status) {
    if (status !== 500) return status;
    if (this.malformed) return 400;
    return this.databaseBusy ? 503 : 500;
  }

  #failing() {
    if (this.wording === null || this.headersSent) return false;
    this.statusCode = this.#statusOf(this.statusCode);
    return this.#failed(this.statusCode);
  }

  /** Whether it says what failed: certain once something of the answer is to be sent. @param {number} status */
  #failed(status) {
    return this.wording !== null && !this.headersSent && this.wording(status) !== undefined;
  }
}

/** @template T @param {T} value */
function forCaches(value) {
  return typeof value === 'string' && value.includes('s-maxage=') ? revalidated : value;
}

/**
 * What write() and end() take: a part of the body, how it is encoded if it is text, and what to call; each may be absent.
 *
 * @param {any[]} given
 */
function readGiven(given) {
  const done = given.find((each) => typeof each === 'function');
  const [part = '', encoding] = given.filter((each) => each && each !== done);
  return { part: Buffer.from(part, encoding), done };
}

/** @param {Buffer} body @param {unknown} encoding */
function unpacked(body, encoding) {
  const unpack = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[String(encoding)];
  return (unpack ? unpack(body) : body).toString();
}

module.exports = { Response, revalidated };
