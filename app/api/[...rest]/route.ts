import { api, preflight, problem } from '@/lib/vacancies/api/http';

/** Unknown addresses answer machines with the same problem document for every method. */
export const GET = api(async () =>
  problem(404, 'There is nothing here. See /api/v1/openapi.json for what there is.'),
);

export { preflight as OPTIONS, GET as POST, GET as PUT, GET as PATCH, GET as DELETE };
