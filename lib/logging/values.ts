import { isIPv4, isIPv6 } from 'node:net';

const mail = /[^\s@<>"(),;:[\]]+@[^\s@<>"'(),;:=[\]]+/g;
const query = /\?[\w.~%[\]$-]+=[^\s"'<>)]*/g;
const quoted = /"(?:[^"\\\n]|\\.)*"/g;
const perhapsAddress = /[0-9a-f]*[:.][0-9a-f:.]+/gi;
const ipv4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/g;
const long = /\b[A-Za-z0-9_-]{32,}\b/g;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A text of ours or of a library as a log may hold it: without mail and IP addresses, values of queries, what is quoted (a
 * value, as a rule) and secrets of links. Identifiers of records stay: they say nothing without the database.
 */
export function withoutValues(text: string): string {
  return text
    .replace(quoted, '"…"')
    .replace(query, '?…')
    .replace(mail, '[mail]')
    .replace(perhapsAddress, withoutAddress)
    .replace(long, (found) => (uuid.test(found) ? found : '[secret]'));
}

// An address may be followed by a port or a sign of the sentence.
function withoutAddress(found: string): string {
  for (let length = found.length; length > found.length - 3 && length > 1; length -= 1) {
    const address = found.slice(0, length);
    if (isIPv6(address)) return `[ip]${found.slice(length)}`;
    if (!/[:.]$/.test(address)) break;
  }
  return found.replace(ipv4, (each) => (isIPv4(each) ? '[ip]' : each));
}

/** The same of every text within a value that is to be logged. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutValues(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
}
