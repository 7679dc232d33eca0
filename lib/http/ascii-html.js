/**
 * The same page written with ASCII characters only: character references in markup, escapes in scripts, whose strings
 * stay the same. Node sends such a string ten times faster than one with a single « or é (it need not be encoded), and
 * compressed it weighs almost the same.
 *
 * @param {string} html a whole document without style elements
 * @returns {string}
 */
function asciiHtml(html) {
  return html
    .split(/(<script\b[^>]*>[\s\S]*?<\/script>)/)
    .map((part, index) => (index % 2 === 1 ? escapedScript(part) : withReferences(part)))
    .join('');
}

const withReferences = (markup) =>
  markup.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

const escapedScript = (script) =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

module.exports = { asciiHtml };
