import { answer, api, parseQuery, preflight, problem, readOnly } from '@/lib/vacancies/api/http';
import { vacancyNamed } from '@/lib/vacancies/api/queries';
import { detailQuerySchema } from '@/lib/vacancies/api/schema';

type Context = { params: Promise<{ name: string[] }> };

/** One vacancy by its reference, which has slashes, or its slug. */
export const GET = api(async (request: Request, { params }: Context) => {
  const parsed = parseQuery(detailQuerySchema, request);
  if (!parsed.ok) return parsed.response;
  const name = (await params).name.map(decoded).join('/');
  const vacancy = await vacancyNamed(name, parsed.query.lang, new Date());
  return vacancy ? answer(request, vacancy, 60) : problem(404, 'There is no such vacancy.');
});

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
