import { z } from 'zod';
import type { VacancySummary } from './dto';
import { isLocale, type Locale } from '../i18n/locales';

const list = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat().filter(Boolean));
const several = list.catch([]).default([]);

/** The search form's fields, as a URL carries them; what cannot be read is left out rather than refused. */
export const searchSchema = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  contract: several,
  category: several,
  grade: several,
  station: several,
  language: several,
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type Search = z.infer<typeof searchSchema>;
export const filterNames = ['contract', 'category', 'grade', 'station', 'language'] as const;
export type FilterName = (typeof filterNames)[number];
export const pageSize = 25;

/** Text as it is compared: without case or diacritics. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What one filter compares a vacancy by. */
export function filterValues(vacancy: VacancySummary, filter: FilterName): string[] {
  switch (filter) {
    case 'contract':
      return [vacancy.contractType];
    case 'category':
      return [vacancy.category];
    case 'grade':
      return vacancy.grade ? [vacancy.grade] : [];
    case 'station':
      return [vacancy.station.id];
    case 'language':
      return Object.keys(vacancy.titles);
  }
}

/** Whether a vacancy has every word of the query in its texts and fits every filter. */
export function matches(vacancy: VacancySummary, search: Search): boolean {
  const fits = filterNames.every((name) => {
    const wanted = search[name];
    return wanted.length === 0 || filterValues(vacancy, name).some((value) => wanted.includes(value));
  });
  if (!fits) return false;
  const words = folded(search.q).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = searchableText(vacancy);
  return words.every((word) => text.includes(word));
}

function searchableText(vacancy: VacancySummary): string {
  const texts = Object.values(vacancy.titles).flatMap(({ title, summary }) => [title, summary]);
  const facts = [
    vacancy.reference,
    vacancy.grade ?? '',
    ...Object.values(vacancy.station.names),
    ...Object.values(vacancy.departments),
  ];
  return folded([...texts, ...facts].join(' '));
}

/** The values a filter can take among `vacancies`, with how many have each, in the order given by `label`. */
export function options(
  vacancies: VacancySummary[],
  filter: FilterName,
  label: (value: string) => string,
  locale: Locale,
) {
  const counts = new Map<string, number>();
  for (const value of vacancies.flatMap((vacancy) => filterValues(vacancy, filter)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const collator = new Intl.Collator(isLocale(locale) ? locale : 'en', { numeric: true });
  return [...counts]
    .map(([value, count]) => ({ value, count, label: label(value) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

/** The query string of a search, without what is empty. */
export function searchQuery(search: Partial<Search>): string {
  const query = new URLSearchParams();
  if (search.q) query.set('q', search.q);
  for (const name of filterNames) for (const value of search[name] ?? []) query.append(name, value);
  if (search.page && search.page > 1) query.set('page', String(search.page));
  const text = query.toString();
  return text ? `?${text}` : '';
}
