import { Problem, refuseIf } from './problem.mjs';

/**
 * The text of an XML part in an encoding that Word writes. One with a document type is refused: no DOCX has any, and what it
 * declares can fetch files or unfold without end. Throws Problem.
 * @param {Buffer} bytes
 */
export function decodeXml(bytes) {
  const marks = bytes.subarray(0, 2).toString('hex');
  const encoding = marks === 'fffe' ? 'utf-16le' : marks === 'feff' ? 'utf-16be' : 'utf-8';
  let xml = '';
  try {
    xml = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('damaged');
  }
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/i.exec(xml)?.[1] ?? encoding;
  refuseIf(!/^(utf-?8|utf-16(le|be)?|us-ascii)$/i.test(declared), 'damaged');
  refuseIf(xml.includes('\0') || /<!(DOCTYPE|ENTITY)/i.test(xml), 'damaged');
  return xml;
}

const entities = /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });

/** @param {string} text */
function unescaped(text) {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1].toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/**
 * The attributes of each element of this name, whatever its namespace is written as, by their names without one.
 * @param {string} xml
 * @param {string} element
 * @returns {Record<string, string>[]}
 */
export function attributesOf(xml, element) {
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${element}(\\s(?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>`, 'g'));
  return [...tags].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')],
      ),
    ),
  );
}

/**
 * The text within all elements of this name, a line for what each `until` ends.
 * @param {string} xml
 * @param {string} within
 * @param {string} until
 */
export function textOfXml(xml, within, until) {
  const parts = [];
  let inside = false;
  for (const [, closes, name, empty, text] of xml.matchAll(
    /<(\/?)(?:[\w.-]+:)?(\w*)[^<>]*?(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) {
      if (inside) parts.push(unescaped(text));
    } else if (name === within) inside = closes === '' && empty === '';
    else if (name === until && (closes || empty)) parts.push('\n');
    else if (name === 'tab' || name === 'br' || name === 'cr') parts.push(' ');
  }
  return parts.join('');
}
