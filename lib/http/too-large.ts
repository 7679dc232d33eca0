import type { Locale } from '../i18n/locales';
import en from '../i18n/messages/en/common.json';
import fr from '../i18n/messages/fr/common.json';

const texts: Record<Locale, { title: string; text: string }> = { en: en.tooLarge, fr: fr.tooLarge };

/** The most a request may carry, in bytes; next.config.js gives server actions the same. */
export const bodyLimit = 1024 * 1024;

/** The answer to a request over the limit: 413 (RFC 9110), in the reader's language, without reading the rest. */
export function tooLarge(locale: Locale): Response {
  const { title, text } = texts[locale];
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    connection: 'close',
  };
  return new Response(html, { status: 413, headers });
}
