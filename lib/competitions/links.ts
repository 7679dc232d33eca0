import { z } from 'zod';
import type { Stage } from '../db/generated/sqlite/enums';
import { queryOf } from '../lists/schema';
import { applicantSearchSchema, defaultApplicantSearch, type ApplicantSearch } from './schema';
import { stages } from './stages/order';

/** The page of a competition, with its applicants searched as given. */
export function competitionPath(id: string, search: ApplicantSearch = defaultApplicantSearch): string {
  return `/staff/competitions/${encodeURIComponent(id)}${queryOf(search, defaultApplicantSearch)}`;
}

/** The page of one application. */
export function applicationPath(competitionId: string, applicationId: string): string {
  return `${competitionPath(competitionId)}/applications/${encodeURIComponent(applicationId)}`;
}

/** Where a move was made: the list of a competition with its search, or one application. Held by the browser. */
export type MovePlace = { competitionId: string; search?: ApplicantSearch; applicationId?: string };

/** Where a move leads: back to where it was made, saying what was done. */
export function movedPath(
  { competitionId, search, applicationId }: MovePlace,
  count: number,
  to: Stage,
): string {
  const path = applicationId
    ? applicationPath(competitionId, String(applicationId))
    : competitionPath(competitionId, applicantSearchSchema.catch(defaultApplicantSearch).parse(search));
  return `${path}${path.includes('?') ? '&' : '?'}moved=${count}&to=${to}`;
}

const movedSchema = z.object({ moved: z.coerce.number().int().min(1).max(10_000), to: z.enum(stages) });

/** What such an address says was done; null when it says nothing. */
export function movedOf(query: unknown): { moved: number; to: Stage } | null {
  return movedSchema.safeParse(query).data ?? null;
}
