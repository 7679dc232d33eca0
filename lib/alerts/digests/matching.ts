import type { NoticeLanguage } from '../../db/models';
import type { Opening } from '../../vacancies/dto';
import { earlierSearch, idsMatching } from '../../vacancies/search/queries';
import { languagesSince, openedTo } from '../rules';
import { criteriaQuery, criteriaSchema, criteriaSearch, type Criteria } from '../schema';

/** A vacancy that fits an alert, and since when: its opening, or when a language came in which alone it fits (ISO string). */
export type Fit = { vacancy: Opening; since: string };

/** Those of the vacancies that fit the criteria of an alert, in their order. */
export type Matcher = (criteria: unknown) => Promise<Fit[]>;

/**
 * Matches `vacancies` open at `now` with alerts, as the search would find them; alerts of the same criteria are matched
 * once. Throws while the search has not taken in all of them: they are notified later rather than never.
 */
export async function matcher(vacancies: Opening[], now: Date): Promise<Matcher> {
  const ids = vacancies.map(({ id }) => id);
  if ((await idsMatching({}, ids, now)).length < ids.length)
    throw new Error('the search does not know every vacancy that has opened');
  const earlier = await Promise.all(earlierLanguages(vacancies).map((had) => earlierSearch(had, now)));
  const known = new Map<string, Promise<Fit[]>>();
  return (json) => {
    if (vacancies.length === 0) return Promise.resolve([]);
    const criteria = criteriaSchema.parse(json);
    const query = criteriaQuery(criteria);
    const found = known.get(query) ?? fitting(vacancies, earlier, criteria, now);
    known.set(query, found);
    return found;
  };
}

type Earlier = Awaited<ReturnType<typeof earlierSearch>>;

// What the vacancies that came in more languages had before: when they opened, then after each time but the last.
function earlierLanguages(vacancies: Opening[]): Map<string, NoticeLanguage[]>[] {
  const had: Map<string, NoticeLanguage[]>[] = [];
  for (const { id, ...vacancy } of vacancies)
    languagesSince(vacancy)
      .slice(0, -1)
      .forEach(({ languages }, place) => (had[place] ??= new Map()).set(id, languages));
  return had;
}

async function fitting(
  vacancies: Opening[],
  earlier: readonly Earlier[],
  criteria: Criteria,
  now: Date,
): Promise<Fit[]> {
  const ids = vacancies.map(({ id }) => id);
  const found = new Set(await idsMatching(criteriaSearch(criteria), ids, now));
  const { q, language } = criteria;
  // Words may be in a language that came later: the first time counts at which they were there, else (-1) the last.
  const worded = q === '' ? [] : await Promise.all(earlier.map((search) => search({ q, exact: true })));
  return vacancies
    .filter(({ id }) => found.has(id))
    .map((vacancy) => {
      const place = worded.findIndex((had) => had.includes(vacancy.id));
      const words = q === '' ? undefined : languagesSince(vacancy).at(place);
      const opened = openedTo(vacancy, language);
      return { vacancy, since: words && words.since > opened ? words.since : opened };
    });
}
