import type { Search } from '../../lib/vacancies/search/schema';
import { queryStems } from '../../lib/vacancies/search/stems';
import { queryWords } from '../../lib/vacancies/search/parse-query';
import type { Sql } from './sql';

const facets = ['contractType', 'category', 'grade', 'dutyStationId', 'region', 'arrangement'] as const;

/**
 * The same search as SQL alone: one statement for the total and the counts of every facet, one for the page, one for
 * its texts. Its ranking, corrections and highlights are left out, so it does a little less.
 */
export async function bareSearch(
  sql: Sql,
  provider: 'sqlite' | 'postgresql',
  search: Search,
  now: Date,
): Promise<number> {
  const fitting = fittingOf(provider, search, now);
  const counts = facets.map(
    (facet) =>
      `SELECT '${facet}' AS facet, CAST("${facet}" AS text) AS value, count(*) AS count FROM fitting GROUP BY 2`,
  );
  const languages = `SELECT 'language', CAST(t."language" AS text), count(*) FROM fitting f JOIN "VacancyText" t ON t."vacancyId" = f."id" WHERE t."complete" GROUP BY 2`;
  await sql.all(
    `WITH fitting AS MATERIALIZED (${fitting}) SELECT 'total' AS facet, NULL AS value, count(*) AS count FROM fitting UNION ALL ${[...counts, languages].join(' UNION ALL ')}`,
  );
  const page = (await sql.all(`SELECT "id" FROM (${fitting}) AS fitting ORDER BY "closesAt" LIMIT 20`)) as {
    id: string;
  }[];
  if (page.length === 0) return 0;
  const ids = page.map(({ id }) => `'${id}'`).join(',');
  await sql.all(`SELECT * FROM "VacancyText" WHERE "vacancyId" IN (${ids})`);
  return page.length;
}

function fittingOf(provider: 'sqlite' | 'postgresql', search: Search, now: Date): string {
  const instant =
    provider === 'sqlite'
      ? `'${now.toISOString().replace('Z', '+00:00')}'`
      : `timestamp '${now.toISOString().replace('Z', '')}'`;
  const conditions = [
    `v."opensAt" <= ${instant} AND v."closesAt" > ${instant}`,
    ...queryWords(search.q).map(({ written }) => hasWord(provider, queryStems(written, ['en', 'fr']))),
    ...(search.contract.length > 0
      ? [`v."contractType" IN (${search.contract.map((value) => `'${value}'`).join(',')})`]
      : []),
  ];
  return `SELECT v."id", v."closesAt", v."contractType", v."category", v."grade", v."dutyStationId", d."region", v."arrangement" FROM "VacancySearch" s JOIN "Vacancy" v ON v."id" = s."vacancyId" JOIN "DutyStation" d ON d."id" = v."dutyStationId" WHERE ${conditions.join(' AND ')}`;
}

function hasWord(provider: 'sqlite' | 'postgresql', stems: string[]): string {
  return provider === 'sqlite'
    ? `s."number" IN (SELECT rowid FROM "VacancySearchText" WHERE "VacancySearchText" MATCH '${stems.map((stem) => `"${stem}"`).join(' OR ')}')`
    : `s."whole" @@ CAST('${stems.map((stem) => `''${stem}''`).join(' | ')}' AS tsquery)`;
}
