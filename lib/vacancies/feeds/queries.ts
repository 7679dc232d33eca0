import { db } from '../../db/client';

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
