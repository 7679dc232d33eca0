import { openApiDocument } from '@/lib/vacancies/api/document';
import { answer, api, preflight, readOnly } from '@/lib/vacancies/api/http';

/** The OpenAPI document of the public interface. */
export const GET = api(async (request: Request) => answer(request, openApiDocument(), 3600));

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE };
