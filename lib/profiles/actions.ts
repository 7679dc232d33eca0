'use server';

import { z } from 'zod';
import { writerOf } from '../drafts/rules';
import { candidateAction } from '../forms/action';
import { idSchema } from '../forms/fields';
import { go, refused, wrong } from '../forms/outcome';
import { valuesOf } from '../forms/state';
import type { Locale } from '../i18n/locales';
import { declareNothing, deleteEntry, dropDraft, keepDraft, saveEntry } from './commands';
import { problemsWith } from './plausibility';
import { plausibilityContext } from './queries';
import { nextSection } from './rules';
import { entrySchemas, type SectionName } from './schema';
import { isNew, isSectionName, sectionNamed } from './sections';

const sectionSchema = z.string().refine(isSectionName);

/** Saves an entry as edited from a version; leads on through the profile. */
export const save = candidateAction({
  args: z.tuple([sectionSchema, idSchema, z.string().nullable()]),
  schema: ({ args: [section] }) => entrySchemas[section],
  run: async ({ viewer, args: [section, instance, version], data, form, locale, now, t }) => {
    const problems = problemsWith(
      section,
      data,
      await plausibilityContext(viewer, { section, instance }, now),
    );
    if (Object.keys(problems).length > 0) return wrong(problems);
    const result = await saveEntry(viewer, { section, instance, version, data, by: writerOf(form) }, now);
    return result.ok
      ? go(pathAfterSave(locale, section))
      : refused(
          result.refusal === 'conflict'
            ? t('drafts.refused')
            : t('profile.refusal.full', { most: sectionNamed(section).most }),
        );
  },
  // What could not be saved is kept as typed, so that it is still there after a crash or in another window (R11).
  kept: ({ viewer, args: [section, instance, version], form }) =>
    keepDraft(viewer, { section, instance }, valuesOf(form), { baseVersion: version, by: writerOf(form) }),
});

/** Deletes an entry, after the candidate confirmed it. */
export const remove = candidateAction({
  args: z.tuple([sectionSchema, idSchema]),
  run: async ({ viewer, args: [section, entryId], locale, now }) => {
    await deleteEntry(viewer, section, entryId, now);
    return go(`/${locale}/profile/${section}`);
  },
});

/** States that there is nothing to enter in a section. */
export const declareEmpty = candidateAction({
  args: z.tuple([sectionSchema]),
  run: async ({ viewer, args: [section], locale, now }) => {
    await declareNothing(viewer, section, now);
    return go(nextPath(locale, section));
  },
});

/** Lets go of what was typed and not saved. */
export const discard = candidateAction({
  args: z.tuple([sectionSchema, idSchema]),
  run: async ({ viewer, args: [section, instance], locale }) => {
    const place = { section, instance };
    await dropDraft(viewer, place);
    const path = `/${locale}/profile/${section}`;
    return go(isList(section) && !isNew(place) ? `${path}/${instance}` : path);
  },
});

const isList = (section: SectionName) => sectionNamed(section).kind === 'list';

// From a single section on to the next one; back to the list of a list section, where another entry may be added.
function pathAfterSave(locale: Locale, section: SectionName): string {
  return isList(section) ? `/${locale}/profile/${section}` : nextPath(locale, section);
}

function nextPath(locale: Locale, section: SectionName): string {
  const next = nextSection(section);
  return next ? `/${locale}/profile/${next}` : `/${locale}/profile`;
}
