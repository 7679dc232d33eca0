// The arguments of a server action, as React writes them (encodeReply). What no page of this site sends is detected here,
// so that it is refused as such instead of failing in Next or in an action.

/** @typedef {[name: string, value: string][]} Fields */

const deepest = 16;
const mostArguments = 10;

/**
 * Whether these fields are the arguments of an action called by a script.
 *
 * @param {Fields} fields
 * @returns {boolean}
 */
function areArguments(fields) {
  const values = parsedOf(fields, /^([0-9a-f]+)$/);
  const given = values.get('0');
  return Array.isArray(given) && given.length <= mostArguments && areKnown(values);
}

/**
 * Whether the fields of a form that a browser sends by itself carry its action as the pages of this site write them: each
 * has one, or a button has another.
 *
 * @param {Fields} fields
 * @returns {boolean}
 */
function areBound(fields) {
  const forms = new Set(fields.flatMap(([name]) => /^\$ACTION_(\w+):/.exec(name)?.[1] ?? []));
  return [...forms].every((form) =>
    areKnown(parsedOf(fields, new RegExp(`^\\$ACTION_${form}:([0-9a-f]+)$`))),
  );
}

/** The fields whose names a pattern finds, by what it finds in them. @param {Fields} fields @param {RegExp} pattern */
function parsedOf(fields, pattern) {
  /** @type {Map<string, unknown>} */
  const values = new Map();
  for (const [name, value] of fields) {
    const id = pattern.exec(name)?.[1];
    if (id !== undefined) values.set(id, parsed(value));
  }
  return values;
}

/** @param {Map<string, unknown>} values */
function areKnown(values) {
  return [...values.values()].every((value) => value !== undefined && isKnown(value, values));
}

/** A value in JSON; undefined where it is not JSON, or deeper than any of this site. @param {string} text @returns {unknown} */
function parsed(text) {
  if (depthOf(text) > deepest) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How deep a text in JSON nests, without reading it. @param {string} text */
function depthOf(text) {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '[' || character === '{')) most = Math.max(most, (depth += 1));
    else if (!inString && (character === ']' || character === '}')) depth -= 1;
  }
  return most;
}

/**
 * Whether a value holds only what the pages of this site send: plain values, a form, and parts that the arguments have.
 *
 * @param {unknown} value
 * @param {Map<string, unknown>} values
 * @returns {boolean}
 */
function isKnown(value, values) {
  if (typeof value === 'string') return !value.startsWith('$') || isReference(value, values);
  if (typeof value !== 'object' || value === null) return true;
  if ('__proto__' in value && Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((each) => isKnown(each, values));
}

/** @param {string} text @param {Map<string, unknown>} values */
function isReference(text, values) {
  // Text that begins with a dollar, nothing at all, a form; then what stands elsewhere in the arguments, by its path.
  if (text.startsWith('$$') || text === '$undefined' || /^\$K[0-9a-f]+$/.test(text)) return true;
  const [, id = '', path = ''] = /^\$@?([0-9a-f]+)((?::[^:]+)*)$/.exec(text) ?? [];
  let at = values.get(id);
  for (const key of path.split(':').slice(1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = /** @type {Record<string, unknown>} */ (at)[key];
  }
  return values.has(id);
}

module.exports = { areArguments, areBound };
