import type { Opening } from '../../vacancies/dto';
import { idsMatching, idsMatchingIn } from '../../vacancies/search/queries';
import { languagesSince, openedTo } from '../rules';
import { criteriaQuery, criteriaSchema, criteriaSearch, type Criteria } from '../schema';

/** A vacancy that fits an alert, and since when: its opening, or when a language came in which alone it fits (ISO string). */
export type Fit = { vacancy: Opening; since: string };

/** Those of the vacancies that fit the criteria of an alert, in their order. */
export type Matcher = (criteria: unknown) => Promise<Fit[]>;

/**
 * Matches `vacancies` open at `now` with alerts, as the search would find them; alerts of the same criteria are matched
 * once. Throws while the search has not taken in all of them: they are told later rather than never.
 */
export async function matcher(vacancies: Opening[], now: Date): Promise<Matcher> {
  const ids = vacancies.map(({ id }) => id);
  if ((await idsMatching({}, ids, now)).length < ids.length)
    throw new Error('the search does not know every vacancy that has opened');
  const known = new Map<string, Promise<Fit[]>>();
  return (json) => {
    if (vacancies.length === 0) return Promise.resolve([]);
    const criteria = criteriaSchema.parse(json);
    const query = criteriaQuery(criteria);
    const found = known.get(query) ?? fitting(vacancies, criteria, now);
    known.set(query, found);
    return found;
  };
}

async function fitting(vacancies: Opening[], criteria: Criteria, now: Date): Promise<Fit[]> {
  const ids = vacancies.map(({ id }) => id);
  const found = new Set(await idsMatching(criteriaSearch(criteria), ids, now));
  const fits = vacancies.filter(({ id }) => found.has(id));
  const worded = await wordsSince(fits, criteria, now);
  return fits.map((vacancy) => {
    const opened = openedTo(vacancy, criteria.language);
    const since = worded.get(vacancy.id) ?? opened;
    return { vacancy, since: since > opened ? since : opened };
  });
}

// Since when vacancies that came in more languages have the words of the criteria: for each time, those that had not yet.
async function wordsSince(vacancies: Opening[], { q }: Criteria, now: Date): Promise<Map<string, string>> {
  const since = new Map<string, string>();
  if (q === '') return since;
  let left = vacancies.map(({ id, ...vacancy }) => ({ id, times: languagesSince(vacancy) }));
  for (let place = 0; left.length > 0; place += 1) {
    const had = left.flatMap(({ id, times }) => {
      const languages = times.length > place + 1 ? times[place]!.languages : null;
      return languages ? [[id, languages] as const] : [];
    });
    const early = had.length > 0 ? await idsMatchingIn(new Map(had), { q, exact: true }, now) : [];
    const isSettled = (id: string, times: unknown[]) => times.length === place + 1 || early.includes(id);
    for (const { id, times } of left) if (isSettled(id, times)) since.set(id, times[place]!.since);
    left = left.filter(({ id, times }) => !isSettled(id, times));
  }
  return since;
}
