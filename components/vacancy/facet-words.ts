import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import type { VacancySummary } from '@/lib/vacancies/dto';
import type { Chip } from '@/lib/vacancies/search/rules';
import type { FacetName } from '@/lib/vacancies/search/schema';

export type FacetWords = {
  /** What a filter is called. */
  filter: (name: FacetName) => string;
  /** What a value of it is called. */
  value: (name: FacetName, value: string) => string;
  /** What a search is narrowed by, in one phrase. */
  chip: (chip: Pick<Chip, 'name' | 'value'>) => string;
};

/** What filters and their values are called in `locale`. */
export function facetWords(
  locale: Locale,
  stations: ReadonlyMap<string, Record<Locale, string>>,
): FacetWords {
  const t = translations(locale);
  const filter = (name: FacetName) => t(`jobs.search.${name}`);
  const names: Record<FacetName, (value: string) => string> = {
    contract: (value) => t(`terms.contractType.${value as VacancySummary['contractType']}`),
    category: (value) => t(`terms.category.${value as VacancySummary['category']}`),
    grade: (value) => value,
    station: (value) => stations.get(value)?.[locale] ?? value,
    region: (value) => t(`terms.region.${value as VacancySummary['station']['region']}`),
    arrangement: (value) => t(`terms.arrangement.${value as VacancySummary['arrangement']}`),
    language: (value) => t(`terms.language.${value as keyof VacancySummary['titles']}`),
    closing: () => filter('closing'),
    opened: () => filter('opened'),
  };
  return {
    filter,
    value: (name, value) => names[name](value),
    chip: ({ name, value }) => {
      if (name === 'q') return t('jobs.chips.words', { words: value });
      if (name === 'closing' || name === 'opened') return filter(name);
      return t('jobs.chips.filter', { filter: filter(name), value: names[name](value) });
    },
  };
}
