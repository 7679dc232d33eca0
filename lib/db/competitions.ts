import { db } from './client';

/** Who is assigned to a competition, and the time zone it is held in. */
export type CompetitionPlace = {
  recruiterId: string | null;
  hiringManagerId: string | null;
  panel: { staffId: string }[];
  timeZone: string;
};

type Row = Omit<CompetitionPlace, 'panel'> & { staffId: string | null };

/** Reads that in one statement, since every page of a list begins with it; null where there is no such competition. */
export async function competitionPlace(id: string): Promise<CompetitionPlace | null> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT c."recruiterId", c."hiringManagerId", d."timeZone", p."staffId" FROM "Competition" c
    JOIN "Vacancy" v ON v."id" = c."vacancyId" JOIN "DutyStation" d ON d."id" = v."dutyStationId"
    LEFT JOIN "PanelMember" p ON p."competitionId" = c."id" WHERE c."id" = ${id}`;
  const [first] = rows;
  if (!first) return null;
  const { recruiterId, hiringManagerId, timeZone } = first;
  const panel = rows.flatMap(({ staffId }) => (staffId === null ? [] : [{ staffId }]));
  return { recruiterId, hiringManagerId, panel, timeZone };
}
