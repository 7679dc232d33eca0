import { db } from '../../db/client';
import type { NoticeLanguage } from '../../db/models';
import { isPublic, phaseAt } from '../rules';

/** What a reference names: enough to speak of a notice and to link to it. */
export type NamedVacancy = {
  id: string;
  reference: string;
  slug: string;
  texts: { language: NoticeLanguage; title: string }[];
};

/** The notice with this reference, if the public may read it at `now`: open, closed or cancelled. What it answers is public. */
export async function publicVacancy(reference: string, now: Date): Promise<NamedVacancy | null> {
  const row = await db().vacancy.findUnique({
    where: { reference },
    select: {
      id: true,
      reference: true,
      slug: true,
      status: true,
      opensAt: true,
      closesAt: true,
      competition: { select: { status: true } },
      texts: { where: { complete: true }, select: { language: true, title: true } },
    },
  });
  if (!row) return null;
  const { competition, status, opensAt, closesAt, ...named } = row;
  const phase = phaseAt({ status, opensAt, closesAt, competitionStatus: competition?.status }, now);
  return isPublic(phase) ? named : null;
}
