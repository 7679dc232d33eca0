// Where a page fails Next answers with a document that only its scripts fill, and a form that it does not know, or cannot
// carry out, with a line in English. Here both say in the reader's language what happened, whether scripts run or not.
const { gunzipSync, inflateSync, brotliDecompressSync } = require('node:zlib');
const en = require('../i18n/messages/en/common.json');
const fr = require('../i18n/messages/fr/common.json');
const { escaped } = require('./escaped.js');
const failure = {
  en: require('../i18n/messages/en/failure.json').page,
  fr: require('../i18n/messages/fr/failure.json').page,
};

// Of pages without the site's own style sheet.
const styled = '<link rel="stylesheet" href="/plain.css">';

// By the status of the answer.
const texts = {
  en: { 500: failure.en, 409: { ...failure.en, ...en.outdatedForm } },
  fr: { 500: failure.fr, 409: { ...failure.fr, ...fr.outdatedForm } },
};

// On an answer that is taken care of: this may be loaded more than once in a process.
const taken = Symbol.for('candidature.sayWhatFailed');

// What scripts ask for, and read themselves.
const forScripts = ['rsc', 'next-action', 'next-router-state-tree', 'next-router-prefetch'];

/**
 * Has the answer to a request for a page say in words what failed, if it is that something did. To be called before
 * anything else does with the request.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function sayWhatFailed(request, response) {
  const [, language] = /^\/(en|fr)(?=[/?]|$)/.exec(request.url ?? '') ?? [];
  if (!language || response[taken] || forScripts.some((name) => name in request.headers)) return;
  if (!request.headers.accept?.includes('text/html')) return;
  response[taken] = true;
  const { writeHead, write, end, flushHeaders } = response;
  const parts = [];
  let text;
  // Its status is certain once something of the answer is to be sent.
  const failed = (status = response.statusCode) =>
    response.headersSent ? undefined : (text ??= texts[language][status]);
  response.writeHead = (status, ...rest) => {
    if (!failed(status)) return writeHead.call(response, status, ...rest);
    response.statusCode = status;
    return response;
  };
  response.flushHeaders = () => (failed() ? undefined : flushHeaders.call(response));
  response.write = (...given) => {
    if (!failed()) return write.apply(response, given);
    const { part, done } = readGiven(given);
    parts.push(part);
    done?.();
    return true;
  };
  response.end = (...given) => {
    if (!failed()) return end.apply(response, given);
    const { part, done } = readGiven(given);
    const document = unpacked(Buffer.concat([...parts, part]), response.getHeader('content-encoding'));
    const body = Buffer.from(inWords(document, text, language, request.url));
    for (const name of ['Content-Encoding', 'Transfer-Encoding', 'ETag']) response.removeHeader(name);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Length', body.length);
    writeHead.call(response, response.statusCode);
    return end.call(response, request.method === 'HEAD' ? undefined : body, done);
  };
}

// What write() and end() take: a part of the body, how it is encoded if it is text, and what to call; each may be absent.
function readGiven(given) {
  const done = given.find((each) => typeof each === 'function');
  const [part = '', encoding] = given.filter((each) => each && each !== done);
  return { part: Buffer.from(part, encoding), done };
}

function unpacked(body, encoding) {
  const unpack = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[encoding];
  return (unpack ? unpack(body) : body).toString();
}

/** The document with what happened for those who run no scripts, or a document of it where there was none. */
function inWords(document, text, language, address) {
  const title = `<title>${escaped(text.title)}</title>`;
  const main = mainOf(text, language, address);
  if (!document.includes('<body>'))
    return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${styled}${title}${main}</html>`;
  const titled = document.includes('<title>') ? document : document.replace('<head>', () => `<head>${title}`);
  return titled
    .replace('<html ', () => `<html lang="${language}" `)
    .replace('<body>', () => `<body><noscript>${styled}${main}</noscript>`);
}

function mainOf(text, language, address) {
  const steps = text.steps.map((step) => `<li>${escaped(step)}</li>`).join('');
  const ways = [
    [address, text.retry],
    [`/${language}`, text.home],
    ...['jobs', 'faq', 'report-a-problem'].map((place) => [`/${language}/${place}`, text[place]]),
  ];
  const links = ways.map(([to, label]) => `<li><a href="${escaped(to)}">${escaped(label)}</a></li>`).join('');
  return `<main><h1>${escaped(text.title)}</h1><p>${escaped(text.text)}</p><ul>${steps}</ul><ul>${links}</ul></main>`;
}

module.exports = { sayWhatFailed };
