import { cache } from 'react';
import { applyContext } from '@/lib/applications/queries';
import { currentCandidate } from '@/lib/auth/current';
import type { Locale } from '@/lib/i18n/locales';

/** What the reader may do about a vacancy, read once for a page and its title, at one instant. */
export const contextOfReader = cache(async (slug: string, locale: Locale) => {
  const viewer = await currentCandidate();
  return viewer.kind === 'candidate' ? applyContext(viewer, slug, locale, new Date()) : null;
});
