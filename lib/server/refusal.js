const { STATUS_CODES } = require('node:http');
const en = require('../i18n/messages/en/common.json').refusals;
const fr = require('../i18n/messages/fr/common.json').refusals;
const { securityHeaders } = require('../http/security-headers.js');
const { languageOf } = require('./page-address.js');
const { plainPage, plainPolicy } = require('./plain-page.js');

/** @typedef {import('./request').Request} Request */
/** @typedef {import('./response').Response} Response */

/** Why a request is refused in words, with the status that says so (RFC 9110). */
const statuses = {
  malformed: 400,
  otherSite: 403,
  slow: 408,
  tooLarge: 413,
  tooManyFields: 413,
  longAddress: 414,
  throttled: 429,
  busy: 503,
};

/** @typedef {keyof typeof statuses} Reason */
/** @typedef {{ headers?: Record<string, string>, values?: Record<string, string> }} Details */

/** @type {Record<string, Record<Reason, import('./plain-page').Said & { form?: string[] }>>} */
const texts = { en, fr };

/**
 * Refuses a request in a way that who sent it can read: a page in the reader's language, a word that the form's own script
 * knows (components/ui/action-form.tsx), or problem details (RFC 9457) for programs.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {Reason} reason
 * @param {Details} [details]
 */
function refuseInWords(request, response, reason, { headers = {}, values = {} } = {}) {
  const address = request.url ?? '/';
  const status = statuses[reason];
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const language = languageOf(address);
  if (!language && address !== '/') return refuse(response, status, texts.en?.[reason].text ?? '');
  if ('next-action' in request.headers) return send(response, status, 'text/plain', reason);
  const said = texts[language ?? 'en']?.[reason];
  const isForm = request.method === 'POST';
  const { form, retry, ...rest } = said ?? { title: '', text: '' };
  const page = isForm ? { ...rest, steps: form } : { ...rest, retry };
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value),
    plainPage(page, language ?? 'en', address),
  );
  response.setHeader('Content-Security-Policy', plainPolicy);
  return send(response, status, 'text/html; charset=utf-8', filled);
}

// Who still sends when the connection ends gets an error instead of the answer.
const lingerMs = 5_000;

/**
 * Answers, and lets the rest of what is sent along come and go: the connection ends once all of it has come, or soon.
 *
 * @param {Response} response
 * @param {string} [body]
 */
function endAfterRequest(response, body) {
  const request = response.req;
  if (request.complete) return response.end(body);
  if (body !== undefined) response.write(body);
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(() => {
    response.once('finish', () => request.socket.destroy());
    end();
  }, lingerMs).unref();
  request.once('end', end).once('close', end).resume();
}

/**
 * Refuses a request, as problem details (RFC 9457).
 *
 * @param {Response} response
 * @param {number} status
 * @param {string} detail
 */
function refuse(response, status, detail) {
  send(response, status, 'application/problem+json', problemOf(status, detail));
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} type
 * @param {string} body
 */
function send(response, status, type, body) {
  response.wording = null;
  response.setHeader('X-Request-Id', response.req.id);
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status);
  endAfterRequest(response, response.req.method === 'HEAD' ? undefined : body);
}

/**
 * Leads to another address of this site. 307, so that what is sent along is sent there.
 *
 * @param {Response} response
 * @param {string} location
 * @param {Record<string, string>} headers on what it depends (Vary), or how it may be kept
 */
function lead(response, location, headers) {
  response.writeHead(307, {
    ...Object.fromEntries(securityHeaders),
    'X-Request-Id': response.req.id,
    Location: location,
    'Content-Length': 0,
    ...headers,
  });
  response.end();
}

/** What went wrong, as JSON. @param {number} status @param {string} detail */
function problemOf(status, detail) {
  return JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail });
}

module.exports = { lead, problemOf, refuse, refuseInWords };
