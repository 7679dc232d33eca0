import { z } from 'zod';
import { idSchema } from '../forms/fields';
import { queryOf } from '../lists/schema';
import { applicantSearchSchema, defaultApplicantSearch, type ApplicantSearch } from './schema';

/** The page of a competition, with its applicants searched as given. */
export function competitionPath(id: string, search: ApplicantSearch = defaultApplicantSearch): string {
  return `/staff/competitions/${encodeURIComponent(id)}${queryOf(search, defaultApplicantSearch)}`;
}

/** The page of one application. */
export function applicationPath(competitionId: string, applicationId: string): string {
  return `${competitionPath(competitionId)}/applications/${encodeURIComponent(applicationId)}`;
}

/** Where a move was made, as the browser sends it back. */
export const movePlaceSchema = z.object({
  competitionId: idSchema,
  search: applicantSearchSchema.optional().catch(undefined),
  applicationId: idSchema.optional(),
});

/** The list of a competition with its search, or one application. */
export type MovePlace = z.infer<typeof movePlaceSchema>;

/** The page on which a move was made. */
export function movePlacePath({ competitionId, search, applicationId }: MovePlace): string {
  return applicationId
    ? applicationPath(competitionId, applicationId)
    : competitionPath(competitionId, search);
}
