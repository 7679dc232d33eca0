import { permanentRedirect, redirect } from 'next/navigation';
import { missingPath } from '../http/places';
import type { Locale } from '../i18n/locales';
import type { VacancyNotice } from './dto';
import { publicNotice, publicSlugLike } from './queries';

/**
 * The notice at `/jobs/{slug}`, followed by `rest`, as the public may read it at `now`. An address that names it by its
 * reference with another title, or with none, leads on to its own; any other leads to the page that says nothing is there.
 */
export async function vacancyBySlugOrRedirect(
  locale: Locale,
  slug: string,
  now: Date,
  ...rest: string[]
): Promise<VacancyNotice> {
  const notice = await publicNotice(slug, now);
  if (notice) return notice;
  const known = await publicSlugLike(slug, now);
  if (known) permanentRedirect(['', locale, 'jobs', known, ...rest].join('/'));
  redirect(missingPath(locale, ['jobs', slug, ...rest].join('/')));
}
