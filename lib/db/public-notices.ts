import { db } from './client';

/** Instants that notices reach by themselves. */
export type Turns = { now: Date; weekAgo: Date; inAWeek: Date };

/** When a public notice was changed last, and how many there are: in all, and past each turn. */
export type NoticeCounts = {
  latest: Date | null;
  total: number;
  opened: number;
  openedLongAgo: number;
  closingSoon: number;
  closed: number;
};

type Row = { latest: Date | string | null } & Record<Exclude<keyof NoticeCounts, 'latest'>, number | bigint>;

/** Counts the public notices in one statement: every server asks twice a second. */
export async function countNotices({ now, weekAgo, inAWeek }: Turns): Promise<NoticeCounts> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT max("updatedAt") AS "latest", count(*) AS "total",
      count(CASE WHEN "opensAt" <= ${now} THEN 1 END) AS "opened",
      count(CASE WHEN "opensAt" <= ${weekAgo} THEN 1 END) AS "openedLongAgo",
      count(CASE WHEN "closesAt" <= ${inAWeek} THEN 1 END) AS "closingSoon",
      count(CASE WHEN "closesAt" <= ${now} THEN 1 END) AS "closed"
    FROM "Vacancy" WHERE "status" IN ('published', 'cancelled')`;
  const { latest, total, opened, openedLongAgo, closingSoon, closed } = rows[0]!;
  return {
    // SQLite keeps no type for what a statement computes.
    latest: latest === null ? null : new Date(latest),
    total: Number(total),
    opened: Number(opened),
    openedLongAgo: Number(openedLongAgo),
    closingSoon: Number(closingSoon),
    closed: Number(closed),
  };
}
