import type { Locale } from '@/lib/i18n/locales';
import { countryTable } from './country-table';
import type { NamePool } from './names';

export type Country = {
  /** ISO 3166-1 alpha-2 */
  code: string;
  names: NamePool;
  /** ISO 639-1, spoken from childhood */
  motherTongue: string;
  /** The interface language most people there would choose */
  locale: Locale;
  callingCode: string;
  /** Its larger cities, named in both interface languages */
  cities: { en: string; fr: string }[];
};

/** Countries candidates come from. */
export const countries: readonly Country[] = countryTable
  .trim()
  .split('\n')
  .map((row) => {
    const [code, names, motherTongue, locale, callingCode, cities] = row.split(' | ') as [
      string,
      NamePool,
      string,
      Locale,
      string,
      string,
    ];
    return { code, names, motherTongue, locale, callingCode, cities: cities.split(', ').map(city) };
  });

function city(name: string): Country['cities'][number] {
  const [en = '', fr = en] = name.split('/');
  return { en, fr };
}
