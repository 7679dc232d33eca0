import { api, preflight, problem, readOnly } from '@/lib/vacancies/api/http';

/** What is not there is told as everything else is. */
export const GET = api(async () =>
  problem(404, 'There is nothing here. See /api/v1/openapi.json for what there is.'),
);

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE };
