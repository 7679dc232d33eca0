import { db, provider } from './client';
import { Prisma } from './generated/sqlite/client';

/** Instants that notices reach by themselves. */
export type Turns = { now: Date; weekAgo: Date; inAWeek: Date; lastDays: readonly Date[] };

/** The changes of public notices as one number, and how many there are: in all, and past each turn. */
export type NoticeCounts = {
  /** The sum of the instants of their latest changes: another after any change, in whatever order changes become visible. */
  changes: string;
  total: number;
  opened: number;
  openedLongAgo: number;
  closingSoon: number;
  /** The last days that have begun, of all notices together. */
  lastDays: number;
  closed: number;
};

type Row = { changes: string | null } & Record<Exclude<keyof NoticeCounts, 'changes'>, number | bigint>;

/** Counts the public notices in one statement: every server asks twice a second. */
export async function countNotices({ now, weekAgo, inAWeek, lastDays: ends }: Turns): Promise<NoticeCounts> {
  const milliseconds =
    provider() === 'sqlite'
      ? Prisma.sql`CAST(round(unixepoch("updatedAt", 'subsec') * 1000) AS INTEGER)`
      : Prisma.sql`CAST(extract(epoch FROM "updatedAt") * 1000 AS bigint)`;
  const begun = ends.map((end) => Prisma.sql`count(CASE WHEN "closesAt" < ${end} THEN 1 END)`);
  const rows = await db().$queryRaw<Row[]>`
    SELECT CAST(sum(${milliseconds}) AS TEXT) AS "changes", count(*) AS "total",
      count(CASE WHEN "opensAt" <= ${now} THEN 1 END) AS "opened",
      count(CASE WHEN "opensAt" <= ${weekAgo} THEN 1 END) AS "openedLongAgo",
      count(CASE WHEN "closesAt" <= ${inAWeek} THEN 1 END) AS "closingSoon",
      ${Prisma.join(begun, ' + ')} AS "lastDays",
      count(CASE WHEN "closesAt" <= ${now} THEN 1 END) AS "closed"
    FROM "Vacancy" WHERE "status" IN ('published', 'cancelled')`;
  const { changes, total, opened, openedLongAgo, closingSoon, lastDays, closed } = rows[0]!;
  return {
    changes: changes ?? '',
    total: Number(total),
    opened: Number(opened),
    openedLongAgo: Number(openedLongAgo),
    closingSoon: Number(closingSoon),
    lastDays: Number(lastDays),
    closed: Number(closed),
  };
}
