import { chosenApplicants, movedApplicants, type Client } from '../../db/applicants';
import type { Stage } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import { selectedCount, type Selection } from '../../lists/selection';
import type { CompetitionRow } from '../access';
import type { Changed } from '../dto';
import type { ApplicantSearch } from '../schema';
import { criteriaFrom } from './search';

/** All that fitted a list of one stage at an instant, but for the rows that were left out. */
export type WholeList = { selection: Selection; search: ApplicantSearch; locale: Locale };

type Chosen = { applications: { id: string; from: Stage }[]; left: (Changed & { id: string })[] };

/**
 * Who is selected of a list by its filters: those that are still where they were at that instant, and apart from them those
 * that have been moved since. Null when they are not as many as were counted then, or when the list is of no one stage: an
 * application moved while the list was read may be hidden in one of all stages.
 */
export async function wholeList(
  client: Client,
  competition: CompetitionRow,
  { selection, search, locale }: WholeList,
): Promise<Chosen | null> {
  const { stage } = search;
  const criteria = criteriaFrom(search, competition.id, competition.vacancy.dutyStation.timeZone, locale);
  if (stage === 'all' || !criteria) return null;
  const at = new Date(selection.at);
  const without = new Set(selection.rows.map((row) => row.split('@')[0]));
  const fitting = await chosenApplicants(client, criteria, stage, at);
  const moved = await movedApplicants(client, criteria, stage, at);
  if (fitting.length + moved.length !== selection.all) return null;
  const applications = fitting.filter((id) => !without.has(id)).map((id) => ({ id, from: stage }));
  const left = moved.filter(({ id }) => !without.has(id));
  return applications.length + left.length === selectedCount(selection) ? { applications, left } : null;
}
