import type { VacancySummary } from '../../vacancies/dto';
import { matches } from '../../vacancies/search';
import { criteriaQuery, criteriaSchema } from '../schema';

/** Those of the vacancies that fit the criteria of an alert, in their order. */
export type Matcher = (criteria: unknown) => Promise<VacancySummary[]>;

/** Matches `vacancies` with alerts; alerts of the same criteria are matched once. */
export function matcher(vacancies: VacancySummary[]): Matcher {
  const known = new Map<string, Promise<VacancySummary[]>>();
  return (json) => {
    if (vacancies.length === 0) return Promise.resolve([]);
    const criteria = criteriaSchema.parse(json);
    const query = criteriaQuery(criteria);
    const found = known.get(query) ?? fitting(vacancies, { ...criteria, page: 1 });
    known.set(query, found);
    return found;
  };
}

async function fitting(vacancies: VacancySummary[], search: Parameters<typeof matches>[1]) {
  return vacancies.filter((vacancy) => matches(vacancy, search));
}
