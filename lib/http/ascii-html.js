/**
 * The same page written with ASCII characters only: character references in markup, escapes in scripts, whose strings
 * stay the same. Node sends such a string ten times faster than one with a single « or é (it need not be encoded), and
 * compressed it weighs almost the same.
 *
 * @param {string} html a whole document, whose style elements are ASCII already
 * @returns {string}
 */
function asciiHtml(html) {
  const text = html
    .split(/(<script\b[^>]*>[\s\S]*?<\/script>)/)
    .map((part, index) => (index % 2 === 1 ? escapedScript(part) : withReferences(part)))
    .join('');
  // V8 keeps what it cut from a string of two bytes a character as two bytes; only a new string has one.
  return Buffer.from(text, 'latin1').toString('latin1');
}

const withReferences = (markup) =>
  markup.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

const escapedScript = (script) =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

module.exports = { asciiHtml };
