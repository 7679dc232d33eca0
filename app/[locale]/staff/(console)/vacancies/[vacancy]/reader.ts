import { cache } from 'react';
import { currentStaff } from '@/lib/auth/current';
import { nullIfForbidden } from '@/lib/auth/forbidden';
import type { Locale } from '@/lib/i18n/locales';
import { authoredVacancy } from '@/lib/vacancies/authoring/queries';
import { titleIn } from '@/lib/vacancies/rules';

/** The vacancy for the member of staff who is asking, read once for a page and its title. Throws Forbidden like the query. */
export const vacancyOfReader = cache(async (id: string) => {
  return authoredVacancy(await currentStaff(), id, new Date());
});

/** The name of a vacancy for the titles of its pages: its title, else its reference; null for viewers who may not see it. */
export async function vacancyName(id: string, locale: Locale): Promise<string | null> {
  const vacancy = await nullIfForbidden(() => vacancyOfReader(id));
  return vacancy && (titleIn(vacancy.texts, locale).title || vacancy.reference);
}
