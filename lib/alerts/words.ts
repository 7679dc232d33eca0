import { getTranslations } from 'next-intl/server';
import type { Locale } from '../i18n/locales';
import { filterNames, type FilterName } from '../vacancies/search/schema';
import type { StationChoice } from './dto';
import { inWords, longestName } from './rules';
import type { Criteria } from './schema';

export type Labels = Record<FilterName, (value: string) => string>;

/** What each value of a filter is called in `locale`. */
export async function criteriaLabels(locale: Locale, stations: StationChoice[]): Promise<Labels> {
  const t = await getTranslations({ locale, namespace: 'terms' });
  return {
    contract: (value) => t(`contractType.${value as 'fixed_term'}`),
    category: (value) => t(`category.${value as 'professional'}`),
    grade: (value) => value,
    station: (value) => stations.find(({ id }) => id === value)?.names[locale] ?? value,
    region: (value) => t(`region.${value as 'africa'}`),
    arrangement: (value) => t(`arrangement.${value as 'remote'}`),
    language: (value) => t(`language.${value as 'en'}`),
  };
}

/** What an alert follows, in words such as "P-3 in Geneva, Fixed-term". */
export async function criteriaWords(
  criteria: Criteria,
  stations: StationChoice[],
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'alerts.words' });
  const labels = await criteriaLabels(locale, stations);
  const named = Object.fromEntries(
    filterNames.map((name) => [name, criteria[name].map(labels[name])]),
  ) as Record<FilterName, string[]>;
  return inWords(
    { ...named, words: criteria.q },
    {
      all: t('all'),
      quoted: (words) => t('quoted', { words }),
      placed: (what, where) => t('placed', { what, where }),
      more: (list, count) => t('more', { list, count }),
      notice: (language) => t('notice', { language }),
    },
  );
}

/** The name of an alert whose owner gives it none. */
export async function suggestedName(
  criteria: Criteria,
  stations: StationChoice[],
  locale: Locale,
): Promise<string> {
  const letters = [...(await criteriaWords(criteria, stations, locale))];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : letters.join('');
}
