import { api, preflight, problem } from '@/lib/vacancies/api/http';

const nothing = api(async () =>
  problem(404, 'There is nothing here. See /api/v1/openapi.json for what there is.'),
);

/** What is not there is told to machines as everything else is, whatever they meant to do. */
export const GET = nothing;

export { preflight as OPTIONS, nothing as POST, nothing as PUT, nothing as PATCH, nothing as DELETE };
