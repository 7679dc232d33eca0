import { revalidatePath } from 'next/cache';

/**
 * Makes every public page that shows vacancies render again at its next visit. Called in server actions and route
 * handlers, after the change is committed.
 */
export function revalidateVacancies(): void {
  revalidatePath('/[locale]/(public)', 'page');
  revalidatePath('/[locale]/(public)/jobs', 'page');
  revalidatePath('/[locale]/(public)/jobs/[slug]', 'page');
  revalidatePath('/[locale]/(public)/jobs/[slug]/[language]', 'page');
}
