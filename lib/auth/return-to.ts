/** `path` when it stays on this site under a language, else `fallback`: a link may not send a person elsewhere. */
export function safeReturnTo(path: unknown, fallback: string): string {
  return typeof path === 'string' && /^\/(en|fr)([/?][\w\-./%?=&+,:~]*)?$/.test(path) && !path.includes('//')
    ? path
    : fallback;
}

/** The return address that a page or form was given, or '' when it was given none of this site. */
export function returnToOf(path: unknown): string {
  return safeReturnTo(path, '');
}

/** `address` with the return address that it is to hand on, if there is one. */
export function withReturnTo(address: string, next: string): string {
  if (next === '') return address;
  return `${address}${address.includes('?') ? '&' : '?'}next=${encodeURIComponent(next)}`;
}
