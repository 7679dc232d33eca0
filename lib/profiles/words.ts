import type { Locale } from '../i18n/locales';
import { areaName } from '../reference/areas';
import { expertise } from '../reference/expertise';
import { languageName } from '../reference/languages';
import { nationalityName } from '../reference/nationalities';
import { organizations } from '../reference/organizations';
import { formatDay, formatMonth } from '../time/format';
import { otherCode, type SectionName } from './schema';
import { sectionNamed, type Field, type ListName } from './sections';

const nameOf: Record<ListName, (code: string, locale: Locale) => string> = {
  area: areaName,
  expertise: expertise.name,
  language: languageName,
  nationality: nationalityName,
  organization: organizations.name,
};

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
  if (field.type === 'list') {
    const codes = [value].flat().filter((code): code is string => typeof code === 'string' && code !== '');
    return codes.map((code) => nameIn(field.list, code, values, locale)).join(', ');
  }
  if (typeof value !== 'string' || value === '')
    return field.name === 'to' && goesOn(values) ? read('profile.ongoing') : '';
  switch (field.type) {
    case 'choice':
      return read(`terms.${field.terms}.${value}`);
    case 'date':
      return formatDay(locale, value);
    case 'partialDate':
      return partialDate(value, locale);
    default:
      return value;
  }
}

// Studies say whether they go on; a post without an end does.
const goesOn = ({ status, duties }: Record<string, unknown>) =>
  status === undefined ? duties !== undefined : status === 'in_progress';

// What no list has is said in words beside it.
function nameIn(list: ListName, code: string, values: Record<string, unknown>, locale: Locale): string {
  const { other } = values;
  return code === otherCode && typeof other === 'string' && other !== '' ? other : nameOf[list](code, locale);
}

/** A partial date in words: a month, or a year alone. */
export function partialDate(date: string, locale: Locale): string {
  return /^\d{4}-\d{2}$/.test(date) ? formatMonth(locale, date) : date;
}

const naming = ['title', 'name', 'language', 'area', 'skill'];

/** What an entry of a list is called, by which it is distinguished from the others. */
export function entryName(
  section: SectionName,
  data: object,
  read: (key: string) => string,
  locale: Locale,
): string {
  const field = sectionNamed(section).fields.find(({ name }) => naming.includes(name));
  return field ? fieldValue(field, data as Record<string, unknown>, read, locale) : '';
}
