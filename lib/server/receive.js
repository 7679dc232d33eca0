const { bodyLimitAt, fieldLimitAt } = require('../http/body-limits.js');
const { areArguments, areBound } = require('./action-arguments.js');
const { boundaryOf, countParts, textFields } = require('./multipart.js');
const { languageOf } = require('./page-address.js');
const { refuseInWords } = require('./refusal.js');
const { whenOver } = require('./when-over.js');

/** @typedef {import('./request').Request} Request */
/** @typedef {import('./response').Response} Response */
/** @typedef {{ reason: import('./refusal').Reason, values?: Record<string, string> }} Refusal */

// Of all bodies together, in bytes: what is being received, and what is being worked on.
const mostHeld = 64 * 1024 * 1024;
let held = 0;

/**
 * Takes in what is sent along with a request before Next sees any of it: Next would parse as much as there is, and wait as
 * long as it takes. Refuses what is too large, too slow, in too many parts, or what no form of this site sends.
 *
 * @param {Request} request
 * @param {Response} response
 * @returns {boolean | Promise<boolean>} whether it was refused
 */
function receiveBody(request, response) {
  const { headers } = request;
  if (!('content-length' in headers) && !('transfer-encoding' in headers)) return false;
  const [path = ''] = (request.url ?? '').split('?', 1);
  const limit = bodyLimitAt(path);
  if (Number(headers['content-length'] ?? 0) > limit) {
    refuseInWords(request, response, 'tooLarge', sizeOf(limit));
    return true;
  }
  return receive(request, response, path, limit);
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} path
 * @param {number} limit
 */
async function receive(request, response, path, limit) {
  let own = 0;
  whenOver(response, () => (held -= own));
  const body = await request.receive(limit, (bytes) => {
    own += bytes;
    held += bytes;
    return held <= mostHeld;
  });
  if (body === 'gone') return true;
  const refusal = typeof body === 'string' ? { reason: body } : refusalOf(request, path, body);
  if (!refusal) return false;
  refuseInWords(request, response, refusal.reason, detailsOf(refusal, limit));
  return true;
}

/** @param {number} limit */
const sizeOf = (limit) => ({ values: { size: String(limit / 1024 / 1024) } });

/** @param {Refusal} refusal @param {number} limit */
function detailsOf({ reason, values }, limit) {
  if (reason === 'busy') return { headers: { 'Retry-After': '10' } };
  return reason === 'tooLarge' ? sizeOf(limit) : { values };
}

/**
 * @param {Request} request
 * @param {string} path
 * @param {Buffer} body
 * @returns {Refusal | null}
 */
function refusalOf(request, path, body) {
  if (languageOf(path) === null || request.method !== 'POST') return null;
  const type = request.headers['content-type'] ?? '';
  const byScript = 'next-action' in request.headers;
  const limit = fieldLimitAt(path);
  const tooMany = { reason: /** @type {const} */ ('tooManyFields'), values: { count: String(limit) } };
  const malformed = { reason: /** @type {const} */ ('malformed') };
  if (/^multipart\//i.test(type)) {
    const boundary = boundaryOf(type);
    if (boundary === undefined) return malformed;
    if (countParts(body, boundary, limit) > limit) return tooMany;
    const fields = textFields(body, boundary);
    return fields && (byScript ? areArguments(fields) : areBound(fields)) ? null : malformed;
  }
  if (/^application\/x-www-form-urlencoded/i.test(type))
    return count(body, '&', limit) >= limit ? tooMany : byScript ? malformed : null;
  if (byScript) return areArguments([['0', body.toString('utf8')]]) ? null : malformed;
  return null;
}

/** How often a mark stands in a body, up to `limit`. @param {Buffer} body @param {string} mark @param {number} limit */
function count(body, mark, limit) {
  let times = 0;
  for (let at = body.indexOf(mark); at >= 0 && times < limit; at = body.indexOf(mark, at + 1)) times += 1;
  return times;
}

module.exports = { receiveBody };
