// British English dates, as the United Nations writes them, with the digits it uses in Arabic; the others as written in
// each language. The interface has the first two, a notice any.
const tags = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es',
  ar: 'ar-EG-u-nu-latn-hc-h23',
  zh: 'zh-CN',
  ru: 'ru',
  pt: 'pt-PT',
} as const;
type Language = keyof typeof tags;

/** The tag (BCP 47) of the conventions by which dates are written in a language. */
export function languageTag(language: Language): string {
  return tags[language];
}

/** A day such as "11 December 2026". `date` is a calendar date (YYYY-MM-DD), which has no zone. */
export function formatDay(locale: Language, date: string): string {
  return format(locale, new Date(`${date}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}

/** The day of an instant in `timeZone` (IANA), such as "11 December 2026". */
export function formatDate(locale: Language, instant: Date | string, timeZone = 'UTC'): string {
  return format(locale, new Date(instant), { dateStyle: 'long', timeZone });
}

/** An instant in `timeZone` (IANA), with the day of the week and the zone's offset: "Friday 11 December 2026 at 23:59 (UTC+1)". */
export function formatInstant(locale: Language, instant: Date | string, timeZone = 'UTC'): string {
  const when = new Date(instant);
  const full = format(locale, when, { dateStyle: 'full', timeStyle: 'short', timeZone });
  // Some versions of the language data put a comma after the weekday in English; the United Nations does not.
  const text = locale === 'en' ? full.replace(/^(\w+), /, '$1 ') : full;
  return `${text} (${offsetName(when, timeZone)})`;
}

/** An instant in short form for tables and histories: "11 Dec 2026, 14:05". */
export function formatShort(locale: Language, instant: Date | string, timeZone = 'UTC'): string {
  return format(locale, new Date(instant), { dateStyle: 'medium', timeStyle: 'short', timeZone });
}

/** An amount of money in whole units, with the code of its currency (ISO 4217): "USD 70,212". */
export function formatMoney(locale: Language, amount: number, currency: string): string {
  return new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  }).format(amount);
}

/** A month (YYYY-MM) such as "September 2021". */
export function formatMonth(locale: Language, month: string): string {
  return format(locale, new Date(`${month}-01T00:00:00Z`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function offsetName(when: Date, timeZone: string): string {
  const parts = formatterOf('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(when);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  // Some versions of the language data name the zero offset, "GMT+0".
  return name.replace('GMT', 'UTC').replace(/\+0$/, '');
}

// Making a formatter costs a hundred times as much as using one. There are as many as languages, zones and styles.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formatters.set(key, formatter);
  return formatter;
}

function format(locale: Language, when: Date, options: Intl.DateTimeFormatOptions): string {
  const formatter = formatterOf(tags[locale], options);
  return locale === 'fr' ? asInOfficialFrench(formatter.formatToParts(when)) : formatter.format(when);
}

/**
 * The first of a month is an ordinal, hours are separated from minutes by an h, and neither a day and its month nor an hour and
 * its minutes are parted by the end of a line: Imprimerie nationale, Lexique des règles typographiques. The script of
 * lib/http/page-start.js writes the same.
 */
function asInOfficialFrench(parts: Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ type, value }, at) => {
      if (type === 'day' && value === '1') return '1er';
      if (type === 'hour') return String(Number(value));
      if (type !== 'literal') return value;
      if (value === ':') return '\u00a0h\u00a0';
      return parts[at - 1]?.type === 'day' ? '\u00a0' : value;
    })
    .join('');
}

/** What people call a time zone (IANA), such as "Central European Time"; its offset where it has no name. */
export function zoneName(locale: Language, timeZone: string): string {
  const parts = formatterOf(tags[locale], { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/**
 * An instant for a reader in `timeZone` (IANA): as `formatInstant`, with the name of the zone where it has one that says more
 * than its offset.
 */
export function formatReaderTime(locale: Language, instant: Date | string, timeZone: string): string {
  const time = formatInstant(locale, instant, timeZone);
  const name = zoneName(locale, timeZone);
  return /^(GMT|UTC)|Greenwich/.test(name) ? time : `${time}, ${name}`;
}
