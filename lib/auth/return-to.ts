/** `path` when it stays on this site under a language, else `fallback`: a link may not send a person elsewhere. */
export function safeReturnTo(path: unknown, fallback: string): string {
  return typeof path === 'string' && /^\/(en|fr)([/?][\w\-./%?=&+,:~]*)?$/.test(path) && !path.includes('//')
    ? path
    : fallback;
}
