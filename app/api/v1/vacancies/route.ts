import { answer, api, parseQuery, preflight, readOnly } from '@/lib/vacancies/api/http';
import { vacancyPage } from '@/lib/vacancies/api/queries';
import { listQuerySchema, type ApiVacancyList } from '@/lib/vacancies/api/schema';

/** The open vacancies that fit the parameters, a page at a time. */
export const GET = api(async (request: Request) => {
  const parsed = parseQuery(listQuerySchema, request);
  if (!parsed.ok) return parsed.response;
  const page = await vacancyPage(parsed.query, new Date());
  return answer(request, page, 60, { Link: linkHeader(page) });
});

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE };

// The names of RFC 8288, where the previous page is "prev".
function linkHeader({ links }: ApiVacancyList): string {
  const relations = { first: links.first, prev: links.previous, next: links.next, last: links.last };
  return Object.entries(relations)
    .filter(([, url]) => url !== null)
    .map(([relation, url]) => `<${url}>; rel="${relation}"`)
    .join(', ');
}
