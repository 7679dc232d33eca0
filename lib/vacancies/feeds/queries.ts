import { db } from '../../db/client';
import { openAt } from '../queries';
import type { OpenAddress } from '../sitemap';

/**
 * When what the public reads last changed, up to `now`: a notice was changed, opened or passed its deadline, or a
 * competition was closed. Null before the first one opens. Public.
 */
export async function lastPublicChange(now: Date): Promise<Date | null> {
  const seen = { status: { in: ['published' as const, 'cancelled' as const] }, opensAt: { lte: now } };
  const [notices, expired, closed] = await Promise.all([
    db().vacancy.aggregate({ where: seen, _max: { updatedAt: true, opensAt: true } }),
    db().vacancy.aggregate({ where: { ...seen, closesAt: { lte: now } }, _max: { closesAt: true } }),
    db().competition.aggregate({ where: { closedAt: { lte: now } }, _max: { closedAt: true } }),
  ]);
  const { updatedAt, opensAt } = notices._max;
  const instants = [updatedAt, opensAt, expired._max.closesAt, closed._max.closedAt].filter(
    (each) => each !== null,
  );
  return instants.length > 0 ? new Date(Math.max(...instants.map((each) => each.getTime()))) : null;
}

/** Slug, languages and dates of the vacancies open at `now`, the first to close first. Public. */
export async function openAddresses(now: Date): Promise<OpenAddress[]> {
  const rows = await db().vacancy.findMany({
    where: openAt(now),
    orderBy: [{ closesAt: 'asc' }, { reference: 'asc' }],
    select: {
      slug: true,
      opensAt: true,
      updatedAt: true,
      texts: { where: { complete: true }, select: { language: true } },
    },
  });
  return rows.map(({ texts, opensAt, ...row }) => ({
    ...row,
    opensAt: opensAt ?? row.updatedAt,
    languages: texts.map(({ language }) => language),
  }));
}
