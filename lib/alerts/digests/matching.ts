import type { Opening } from '../../vacancies/dto';
import { idsMatching } from '../../vacancies/search/queries';
import { criteriaQuery, criteriaSchema, criteriaSearch, type Criteria } from '../schema';

/** Those of the vacancies that fit the criteria of an alert, in their order. */
export type Matcher = (criteria: unknown) => Promise<Opening[]>;

/**
 * Matches `vacancies` open at `now` with alerts, as the search would find them; alerts of the same criteria are matched
 * once. Throws while the search has not taken in all of them: they are told later rather than never.
 */
export async function matcher(vacancies: Opening[], now: Date): Promise<Matcher> {
  const ids = vacancies.map(({ id }) => id);
  if ((await idsMatching({}, ids, now)).length < ids.length)
    throw new Error('the search does not know every vacancy that has opened');
  const known = new Map<string, Promise<Opening[]>>();
  return (json) => {
    if (vacancies.length === 0) return Promise.resolve([]);
    const criteria = criteriaSchema.parse(json);
    const query = criteriaQuery(criteria);
    const found = known.get(query) ?? fitting(vacancies, criteria, now);
    known.set(query, found);
    return found;
  };
}

async function fitting(vacancies: Opening[], criteria: Criteria, now: Date) {
  const ids = vacancies.map(({ id }) => id);
  const found = new Set(await idsMatching(criteriaSearch(criteria), ids, now));
  return vacancies.filter(({ id }) => found.has(id));
}
