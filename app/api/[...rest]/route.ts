import { api, preflight, problem } from '@/lib/vacancies/api/http';

/** What is not there is told to machines as everything else is, whatever they meant to do. */
export const GET = api(async () =>
  problem(404, 'There is nothing here. See /api/v1/openapi.json for what there is.'),
);

export { preflight as OPTIONS, GET as POST, GET as PUT, GET as PATCH, GET as DELETE };
