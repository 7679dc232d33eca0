'use server';

import { z } from 'zod';
import { writerOf } from '../drafts/rules';
import { candidateAction } from '../forms/action';
import type { Translator } from '../forms/build';
import { idSchema } from '../forms/fields';
import { finished, go, refused, wrong } from '../forms/outcome';
import { valuesOf } from '../forms/state';
import type { Locale } from '../i18n/locales';
import { declareNothing, dropDraft, keepDraft, saveEntry } from './commands';
import { problemsWith } from './plausibility';
import { deleteEntry, moveEntry, orderByDate, restoreEntry } from './order-commands';
import { plausibilityContext, profileSection } from './queries';
import { undoMinutes } from './removed';
import { nextSection } from './rules';
import { entrySchemas, listButton, type SectionName } from './schema';
import { isNew, isSectionName, sectionNamed } from './sections';
import { entryName } from './words';

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
      ? go(pathAfterSave(locale, section), savedFlash(section, t))
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

/** Moves, deletes and restores entries of a list, as the button that was pressed says. */
export const arrange = candidateAction({
  args: z.tuple([sectionSchema]),
  schema: listButton,
  run: async ({ viewer, args: [section], data: { act }, locale, now, t }) => {
    const { what, id: entryId } = act;
    const read = (key: string) => t(key as Parameters<typeof t>[0]);
    const { entries } = await profileSection(viewer, section);
    const named = (data: object | undefined) => ({
      name: data ? entryName(section, data, read, locale) : '',
    });
    const deleted = named(entries.find(({ id }) => id === entryId)?.data);
    const again = { refreshes: true };
    if (what === 'byDate') {
      await orderByDate(viewer, section, now);
      return finished(t('profile.order.byDateDone'), again);
    }
    if (what === 'remove') {
      await deleteEntry(viewer, section, entryId, now);
      return finished(t('profile.removed.done', { ...deleted, minutes: undoMinutes }), again);
    }
    if (what === 'restore') {
      const result = await restoreEntry(viewer, section, entryId, now);
      if (!result.ok)
        return refused(t(`profile.removed.${result.refusal}`, { most: sectionNamed(section).most }), again);
    } else await moveEntry(viewer, { section, entryId, direction: what }, now);
    const { entries: after } = await profileSection(viewer, section);
    const at = after.findIndex(({ id }) => id === entryId);
    const place = { ...named(after[at]?.data), number: at + 1, total: after.length };
    return finished(t(what === 'restore' ? 'profile.removed.restored' : 'profile.order.moved', place), again);
  },
});

/** States that there is nothing to enter in a section. */
export const declareEmpty = candidateAction({
  args: z.tuple([sectionSchema]),
  run: async ({ viewer, args: [section], locale, now, t }) => {
    await declareNothing(viewer, section, now);
    return go(nextPath(locale, section), savedFlash(section, t));
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

const savedFlash = (section: SectionName, t: Translator) => ({
  key: 'profile.saved',
  params: { section: t(`profile.sections.${section}.title`) },
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
