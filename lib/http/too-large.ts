import type { Locale } from '../i18n/locales';
import en from '../i18n/messages/en/common.json';
import fr from '../i18n/messages/fr/common.json';

const texts: Record<Locale, { title: string; text: string }> = { en: en.tooLarge, fr: fr.tooLarge };

const megabyte = 1024 * 1024;

/** The most a request may carry, in bytes. */
export const bodyLimit = megabyte;

/** The most a form with pictures may carry, in MB; next.config.js allows server actions and the proxy as much. */
export const pictureFormMegabytes = 13;

const pictureForms = /^\/(en|fr)\/report-a-problem$/;

/** The most a request to this path may carry, in bytes. */
export function bodyLimitAt(pathname: string): number {
  return pictureForms.test(pathname) ? pictureFormMegabytes * megabyte : bodyLimit;
}

/** How many bytes a request carries by its headers; Infinity where it does not say, which no browser does. */
export function announcedSize(headers: Headers): number {
  return headers.has('transfer-encoding') ? Infinity : Number(headers.get('content-length') ?? 0);
}

/** The answer to a request over `limit` bytes: 413 (RFC 9110), in the reader's language, without reading the rest. */
export function tooLarge(locale: Locale, limit: number): Response {
  const { title, ...rest } = texts[locale];
  const text = rest.text.replace('{size}', String(limit / megabyte));
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/plain.css"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'self'",
    connection: 'close',
  };
  return new Response(html, { status: 413, headers });
}
