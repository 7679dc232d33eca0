import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db } from '../db/client';
import type { VacancySummary } from '../vacancies/dto';
import { publicNotice } from '../vacancies/queries';
import { similarTo } from '../vacancies/similar/queries';

/** Vacancies open at `now` most like one that the viewer applied for, without those they have applied for as well. */
export async function openingsLike(
  viewer: CandidateViewer,
  slug: string,
  now: Date,
): Promise<VacancySummary[]> {
  authorise(viewer, 'application.read-own', { ownerId: viewer.id });
  const notice = await publicNotice(slug, now);
  if (!notice) return [];
  const applied = await db().application.findMany({
    where: { candidateId: viewer.id, stage: { not: 'withdrawn' } },
    select: { competition: { select: { vacancyId: true } } },
  });
  const ids = new Set(applied.map(({ competition }) => competition.vacancyId));
  return (await similarTo(notice, now)).filter(({ id }) => !ids.has(id));
}
