import type { Locale } from '@/lib/i18n/locales';
import { gradeOrder } from '@/lib/vacancies/search/rules';
import type { FacetName } from '@/lib/vacancies/search/schema';
import type { FacetWords } from './facet-words';

// The order in which the organisation lists them; other filters are in the order of the alphabet.
const orders: Partial<Record<FacetName, readonly string[]>> = {
  contract: ['fixed_term', 'temporary', 'internship', 'consultant'],
  category: ['director', 'professional', 'national_officer', 'general_service', 'none'],
  arrangement: ['on_site', 'hybrid', 'remote'],
};
const categories: Record<string, string> = {
  D: 'director',
  P: 'professional',
  NO: 'national_officer',
  G: 'general_service',
};

const collators: Record<Locale, Intl.Collator> = { en: new Intl.Collator('en'), fr: new Intl.Collator('fr') };

/** The values of a filter with their names, in the order they are offered. */
export function facetItems<Value extends { value: string }>(
  name: FacetName,
  values: readonly Value[],
  words: Pick<FacetWords, 'value'>,
  locale: Locale,
): (Value & { label: string })[] {
  const items = values.map((value) => ({ ...value, label: words.value(name, value.value) }));
  const order = orders[name];
  if (order) return items.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  if (name === 'grade') return items.sort((a, b) => placeOf(a.value) - placeOf(b.value));
  return items.sort((a, b) => collators[locale].compare(a.label, b.label));
}

function placeOf(grade: string): number {
  return gradeOrder(categories[grade.split('-')[0] ?? ''] ?? 'none', grade);
}
