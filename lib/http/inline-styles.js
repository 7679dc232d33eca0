const { readFileSync } = require('node:fs');
const path = require('node:path');

const read = new Map();

/**
 * A prerendered page with its style sheets written into it: on a slow connection nothing of it would be seen before they
 * had been fetched, one more way there and back. They are loaded once more, by name, when its scripts are.
 *
 * @param {string} html
 * @param {string} folder that of Next's static files
 * @returns {string}
 */
function inlineStyles(html, folder) {
  return html.replace(
    /<link rel="stylesheet" href="\/_next\/static\/([^"?]+)" data-precedence="next"\/>/g,
    (_, file) => `<style data-precedence="next">${styleSheet(folder, file)}</style>`,
  );
}

function styleSheet(folder, file) {
  const place = path.join(folder, file);
  if (!read.has(place)) read.set(place, absolute(readFileSync(place, 'utf8'), file));
  return read.get(place);
}

/** A style sheet whose addresses begin at the root, in ASCII: in CSS a character may be written by its number. */
function absolute(css, file) {
  const base = new URL(`/_next/static/${file}`, 'http://site');
  return css
    .replace(
      /url\((["']?)((?![a-z]+:|\/)[^"')]+)\1\)/g,
      (_, quote, address) => `url(${quote}${new URL(address, base).pathname}${quote})`,
    )
    .replace(/[^\0-\x7f]/gu, (character) => `\\${character.codePointAt(0).toString(16)} `)
    .trim();
}

module.exports = { inlineStyles };
