import type { ApplicantSearch } from '../../lib/competitions/schema';
import { stages } from '../../lib/competitions/stages/order';
import { providerOf } from '../../lib/db/provider';
import { lookupTerms } from '../../lib/text/names';
import type { Sql } from './sql';

/** What of a search the bench asks for. */
export type Asked = Partial<Pick<ApplicantSearch, 'q' | 'stage' | 'sort' | 'direction' | 'page'>>;

const columns = [
  'id',
  'reference',
  'applicantName',
  'nationality',
  'internal',
  'stage',
  'submittedAt',
  'stageChangedAt',
];
const size = 50;

/**
 * The same page as SQL alone: one statement for who may see the competition and where it is, one for the counts by stage,
 * one for the rows. Countries are left out, so it does a little less. The ids of the page.
 */
export async function bareList(
  sql: Sql,
  url: string,
  competitionId: string,
  { q, stage, sort, direction, page }: ApplicantSearch,
): Promise<string[]> {
  const terms = lookupTerms(q).map(({ joined }) => `%${joined}%`);
  const like = terms.map(() => `AND f."lookup" LIKE ?`).join(' ');
  const found = `AND a."id" IN (SELECT f."applicationId" FROM "ApplicantFacts" f WHERE f."competitionId" = ? ${like})`;
  const sought = terms.length > 0 ? found : '';
  const given = terms.length > 0 ? [competitionId, competitionId, ...terms] : [competitionId];
  await sql.all(
    `SELECT c."recruiterId", c."hiringManagerId", d."timeZone", p."staffId" FROM "Competition" c
     JOIN "Vacancy" v ON v."id" = c."vacancyId" JOIN "DutyStation" d ON d."id" = v."dutyStationId"
     LEFT JOIN "PanelMember" p ON p."competitionId" = c."id" WHERE c."id" = ?`,
    competitionId,
  );
  const counts = (await sql.all(
    `SELECT a."stage", count(*) AS "count" FROM "Application" a WHERE a."competitionId" = ? ${sought} GROUP BY a."stage"`,
    ...given,
  )) as { stage: string; count: number | string }[];
  const shown = counts.filter((row) => stage === 'all' || row.stage === stage);
  const total = shown.reduce((sum, row) => sum + Number(row.count), 0);
  if (total === 0) return [];
  const start = (Math.min(page, Math.max(1, Math.ceil(total / size))) - 1) * size;
  const listed = columns.map((name) => `a."${name}"`).join(', ');
  const at = stage === 'all' ? '' : `AND a."stage" = '${stage}'`;
  const end = `ORDER BY ${orderOf(providerOf(url), sort, direction)} LIMIT ${size} OFFSET ${start}`;
  const byName = `SELECT ${listed} FROM "ApplicantFacts" f JOIN "Application" a ON a."id" = f."applicationId"
    WHERE f."competitionId" = ? ${like} ${at} ${end}`;
  const rows =
    sort === 'name'
      ? await sql.all(byName, competitionId, ...terms)
      : await sql.all(
          `SELECT ${listed} FROM "Application" a WHERE a."competitionId" = ? ${sought} ${at} ${end}`,
          ...given,
        );
  return (rows as { id: string }[]).map(({ id }) => id);
}

function orderOf(
  provider: 'sqlite' | 'postgresql',
  sort: ApplicantSearch['sort'],
  direction: ApplicantSearch['direction'],
): string {
  if (sort === 'name') return `f."sortName" ${direction}, f."applicationId" ${direction}`;
  if (sort === 'submitted') return `a."submittedAt" ${direction}, a."id" ${direction}`;
  const places = stages.map((stage, place) => `WHEN '${stage}' THEN ${place}`).join(' ');
  const place = provider === 'sqlite' ? `CASE a."stage" ${places} END` : 'a."stage"';
  return `${place} ${direction}, a."submittedAt", a."id"`;
}
