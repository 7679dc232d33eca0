import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Locale } from '../lib/i18n/locales';

/** What a mail fills its {variables} with. */
export type Values = Record<string, string | number>;

/** A text as the catalogues write it (ICU message syntax, with {variables} and <marks>), parsed once. */
export type Text = { locale: Locale; elements: MessageFormatElement[] };

/** How a writer sets plain words, and the marks around some of them. */
export type Setting = {
  words(text: string): string;
  /** `inner` is set already. */
  mark(name: string, inner: string): string;
};

/** Words and marks as plain text has them. */
export const plainly: Setting = { words: (text) => text, mark: (_name, inner) => inner };

/** Parses a text; throws (SyntaxError) when it is none. */
export function textOf(source: string, locale: Locale): Text {
  return { locale, elements: parse(source) };
}

/** Fills a text with the values of one mail, set by `setting`. */
export function fill({ locale, elements }: Text, values: Values, setting: Setting): string {
  return setAll(elements, null);

  function setAll(parts: MessageFormatElement[], count: number | null): string {
    let set = '';
    for (const part of parts) set += setOne(part, count);
    return set;
  }

  function setOne(part: MessageFormatElement, count: number | null): string {
    switch (part.type) {
      case TYPE.literal:
        return setting.words(part.value);
      case TYPE.argument:
        return setting.words(String(valueOf(part.value)));
      case TYPE.number:
        return setting.words(numbers(locale).format(Number(valueOf(part.value))));
      case TYPE.pound:
        return setting.words(numbers(locale).format(count ?? 0));
      case TYPE.tag:
        return setting.mark(part.value, setAll(part.children, count));
      case TYPE.plural: {
        const number = Number(valueOf(part.value));
        const option = part.options[`=${number}`] ?? part.options[plurals(locale).select(number)];
        return setAll((option ?? part.options.other)?.value ?? [], number);
      }
      default:
        throw new Error('a text of a mail has a kind of variable that mails do not have');
    }
  }

  function valueOf(name: string): string | number {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`a text of a mail has a variable without a value: ${name}`);
    return value;
  }
}

const formats = new Map<Locale, Intl.NumberFormat>();
const rules = new Map<Locale, Intl.PluralRules>();

function numbers(locale: Locale): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format;
}

function plurals(locale: Locale): Intl.PluralRules {
  const chosen = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, chosen);
  return chosen;
}
