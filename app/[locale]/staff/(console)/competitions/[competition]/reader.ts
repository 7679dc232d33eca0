import { cache } from 'react';
import { currentStaff } from '@/lib/auth/current';
import { nullIfForbidden } from '@/lib/auth/forbidden';
import type { CompetitionDetail } from '@/lib/competitions/dto';
import { competitionDetail } from '@/lib/competitions/queries';
import type { Locale } from '@/lib/i18n/locales';

/** The competition for the member of staff who is asking, read once for a page and its title. Throws Forbidden like the query. */
export const competitionOfReader = cache(async (id: string, locale: Locale): Promise<CompetitionDetail> => {
  return competitionDetail(await currentStaff(), id, locale, new Date());
});

/** The title of a page below a competition, naming it to viewers who may see it. */
export async function competitionTitle(part: string, id: string, locale: Locale): Promise<string> {
  const competition = await nullIfForbidden(() => competitionOfReader(id, locale));
  return competition ? `${part} – ${competition.title}` : part;
}
