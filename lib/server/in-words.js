// Where a page fails Next answers with a document that only its scripts fill, and a form that it does not know, or cannot
// carry out, with a line in English. Here both say in the reader's language what happened, whether scripts run or not.
const en = require('../i18n/messages/en/common.json');
const fr = require('../i18n/messages/fr/common.json');
const enFailure = require('../i18n/messages/en/failure.json');
const frFailure = require('../i18n/messages/fr/failure.json');
const { languageOf } = require('./page-address.js');
const { plainMain, plainPage, plainTitle, styled } = require('./plain-page.js');

/** @typedef {import('./plain-page').Said} Said */

// By the status of the answer.
/** @type {Record<string, Record<number, Said>>} */
const texts = {
  en: {
    500: enFailure.page,
    503: { ...enFailure.page, ...enFailure.busy },
    409: en.outdatedForm,
    400: en.refusals.malformed,
  },
  fr: {
    500: frFailure.page,
    503: { ...frFailure.page, ...frFailure.busy },
    409: fr.outdatedForm,
    400: fr.refusals.malformed,
  },
};

// What scripts ask for, and read themselves.
const forScripts = ['rsc', 'next-action', 'next-router-state-tree', 'next-router-prefetch'];

/**
 * What the answer to a request says where it fails; null where that is not for a person to read.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {import('./response').Wording | null}
 */
function wordingFor(request) {
  const address = request.url ?? '';
  const language = languageOf(address);
  if (!language || forScripts.some((name) => name in request.headers)) return null;
  if (!request.headers.accept?.includes('text/html')) return null;
  return (status) => {
    const said = texts[language]?.[status];
    return said && ((document) => inWords(document, said, language, address));
  };
}

/**
 * The document with what happened for those who run no scripts, or a document of it where there was none.
 *
 * @param {string} document
 * @param {Said} said
 * @param {string} language
 * @param {string} address
 */
function inWords(document, said, language, address) {
  if (!document.includes('<body>')) return plainPage(said, language, address);
  const title = plainTitle(said);
  const titled = document.includes('<title>') ? document : document.replace('<head>', () => `<head>${title}`);
  return titled
    .replace('<html ', () => `<html lang="${language}" `)
    .replace('<body>', () => `<body><noscript>${styled}${plainMain(said, language, address)}</noscript>`);
}

module.exports = { wordingFor };
