import { codeName } from '../i18n/countries';
import type { Locale } from '../i18n/locales';
import { formatDay, formatMonth } from '../time/format';
import type { Field } from './sections';

/**
 * What a field of an entry holds, in words; '' where it was left empty. `read` gives the message of a key, which comes
 * from data, so that the compiler cannot know it.
 */
export function fieldValue(
  field: Field,
  values: Record<string, unknown>,
  read: (key: string) => string,
  locale: Locale,
): string {
  const value = values[field.name];
  if (field.type === 'checkbox') return read(value === true ? 'profile.yes' : 'profile.no');
  if (typeof value !== 'string' || value === '') return field.name === 'to' ? read('profile.ongoing') : '';
  switch (field.type) {
    case 'choice':
      return read(`terms.${field.terms}.${value}`);
    case 'country':
      return codeName(value, 'region', locale);
    case 'language':
      return codeName(value, 'language', locale);
    case 'date':
      return formatDay(locale, value);
    case 'month':
      return formatMonth(locale, value);
    default:
      return value;
  }
}
