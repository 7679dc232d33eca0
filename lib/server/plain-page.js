// Pages that stand without Next: in the site's words, with a style sheet of a few lines and no scripts.
const { escaped } = require('../http/escaped.js');
const links = {
  en: require('../i18n/messages/en/failure.json').page,
  fr: require('../i18n/messages/fr/failure.json').page,
};

/** What a page says: what happened, what to do about it, and what its link to the same address is called. @typedef {{ title: string, text: string, steps?: string[], retry?: string }} Said */

const styled = '<link rel="stylesheet" href="/plain.css">';

/** The policy of a page that is this alone. */
const plainPolicy = "default-src 'none'; style-src 'self'; form-action 'none'; frame-ancestors 'none'";

/** @param {Said} said */
const plainTitle = ({ title }) => `<title>${escaped(title)}</title>`;

/**
 * @param {Said} said
 * @param {string} language
 * @param {string} address
 */
function plainMain({ title, text, steps = [], retry }, language, address) {
  const labels = links[language === 'fr' ? 'fr' : 'en'];
  /** @type {[to: string, label: string][]} */
  const ways = [
    ...(retry ? [/** @type {[string, string]} */ ([address, retry])] : []),
    [`/${language}`, labels.home],
    [`/${language}/jobs`, labels.jobs],
    [`/${language}/faq`, labels.faq],
    [`/${language}/report-a-problem`, labels['report-a-problem']],
  ];
  const items = steps.map((step) => `<li>${escaped(step)}</li>`).join('');
  const list = ways.map(([to, label]) => `<li><a href="${escaped(to)}">${escaped(label)}</a></li>`).join('');
  return `<main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${items ? `<ul>${items}</ul>` : ''}<ul>${list}</ul></main>`;
}

/**
 * A whole document.
 *
 * @param {Said} said
 * @param {string} language
 * @param {string} address of the page that was asked for
 */
function plainPage(said, language, address) {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${styled}${plainTitle(said)}${plainMain(said, language, address)}</html>`;
}

module.exports = { plainMain, plainPage, plainPolicy, plainTitle, styled };
