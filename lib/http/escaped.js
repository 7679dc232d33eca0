/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it is written in HTML, between tags and in quoted attributes.
 *
 * @param {string} text
 */
function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

module.exports = { escaped };
