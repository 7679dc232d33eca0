import { db } from '../../db/client';
import type { Searchable } from './document';

/**
 * What of these vacancies, and of those at these duty stations, the index holds: `found` belong in it, with all that is
 * searched of them; `gone` do not. Only what the public may find is indexed: published, its competition open.
 */
export async function searchables(
  vacancyIds: readonly string[],
  stationIds: readonly string[],
): Promise<{ found: (Searchable & { id: string })[]; gone: string[] }> {
  const rows = await db().vacancy.findMany({
    where: {
      OR: [{ id: { in: [...vacancyIds] } }, { dutyStationId: { in: [...stationIds] } }],
      status: 'published',
      competition: { status: 'open' },
    },
    include: { dutyStation: true, texts: { where: { complete: true }, orderBy: { language: 'asc' } } },
  });
  const found = rows.map(({ departmentEn, departmentFr, dutyStation, ...row }) => ({
    ...row,
    departments: { en: departmentEn, fr: departmentFr },
    stations: { en: dutyStation.nameEn, fr: dutyStation.nameFr },
    region: dutyStation.region,
    country: dutyStation.country,
  }));
  const indexed = new Set(rows.map(({ id }) => id));
  return { found, gone: vacancyIds.filter((id) => !indexed.has(id)) };
}
