import type { Locale } from '../i18n/locales';

/** A size as people read it: "240 kB", "1.4 MB". */
export function fileSize(bytes: number, locale: Locale): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [bytes / 1e6, 'MB'];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  return `${number}\u00a0${locale === 'fr' ? unit.replace('B', 'o').replace('kB', 'ko') : unit}`;
}
