import { z } from 'zod';
import { idSchema } from '../forms/fields';
import { parseSelection, withSelection } from '../lists/selection';
import { applicantQuery, competitionQuery, type ApplicantSearch, type CompetitionSearch } from './schema';

/** The list of competitions, searched as given. */
export function competitionsPath(search: Partial<CompetitionSearch> = {}): string {
  return `/staff/competitions${competitionQuery.query(search)}`;
}

/** The page of a competition, with its applicants searched as given. */
export function competitionPath(id: string, search: Partial<ApplicantSearch> = {}): string {
  return `/staff/competitions/${encodeURIComponent(id)}${applicantQuery.query(search)}`;
}

/** The page of one application; with the list that it was opened from, which it leads back to. */
export function applicationPath(
  competitionId: string,
  applicationId: string,
  search: Partial<ApplicantSearch> = {},
): string {
  const path = `${competitionPath(competitionId)}/applications/${encodeURIComponent(applicationId)}`;
  return path + applicantQuery.query(search);
}

/** Where a move was made, as the browser sends it back. */
export const movePlaceSchema = z.object({
  competitionId: idSchema,
  search: applicantQuery.schema.optional().catch(undefined),
  applicationId: idSchema.optional(),
  /** What is selected in the list that the application was opened from. */
  selected: z.string().optional().catch(undefined),
});

/** The list of a competition with its search, or one application. */
export type MovePlace = z.infer<typeof movePlaceSchema>;

/** The page on which a move was made. */
export function movePlacePath({ competitionId, search, applicationId, selected }: MovePlace): string {
  return applicationId
    ? withSelection(applicationPath(competitionId, applicationId, search), parseSelection(selected))
    : competitionPath(competitionId, search);
}
