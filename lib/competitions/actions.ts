'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { staffAction } from '../forms/action';
import { idSchema } from '../forms/fields';
import { go, refused } from '../forms/outcome';
import { valuesOf } from '../forms/state';
import type { Locale } from '../i18n/locales';
import { withSelection } from '../lists/selection';
import { revalidateVacancies } from '../vacancies/revalidate';
import { closeCompetition } from './closing/commands';
import { moveApplications } from './commands';
import type { Changed, MoveRefusal } from './dto';
import { movePlacePath, movePlaceSchema } from './links';
import { applicantQuery, closeSchema, moveAllSchema, moveSchema, selectionIn, type MoveForm } from './schema';

/** Moves what is selected of a competition, or the application being read; without scripts, only keeps what is ticked. */
export const move = staffAction({
  args: z.tuple([movePlaceSchema]),
  prepare: async ({ form, args: [place], locale }) => {
    const selection = selectionIn(valuesOf(form));
    if (form.has('keep')) return go(withSelection(`/${locale}${movePlacePath(place)}`, selection));
    const schema: z.ZodType<MoveForm> = selection?.all != null ? moveAllSchema : moveSchema;
    return { schema, prepared: undefined };
  },
  run: async ({ viewer, args: [place], data, locale, now, t }) => {
    const { competitionId, search } = place;
    const { to, note, applications, selected } = data;
    const whole = selected && { selection: selected, search: search ?? applicantQuery.defaults, locale };
    const input = { competitionId, to, note, applications: whole ? [] : applications, whole };
    const result = await moveApplications(viewer, input, now);
    if (result.status === 'moved') {
      const done = { count: result.count, stage: t(`terms.stage.${to}`) };
      const { left } = result;
      const flash = {
        key: left.length > 0 ? 'staff.move.doneBut' : 'staff.move.done',
        params: left.length > 0 ? { ...done, left: left.length, list: await namesText(locale, left) } : done,
      };
      return go(`/${locale}${movePlacePath(place)}`, flash);
    }
    if (result.status === 'not_open') return refused(t('staff.move.notOpen'), { refreshes: true });
    if (result.status === 'outdated') return refused(t('staff.move.outdated'), { refreshes: true });
    return refused(await refusalText(locale, result.refusals), { refreshes: true });
  },
});

const namedRefusals = 5;
const namedChanges = 3;
const nameLetters = 40;

async function refusalText(locale: Locale, refusals: MoveRefusal[]): Promise<string> {
  const t = await getTranslations({ locale });
  const texts = refusals
    .slice(0, namedRefusals)
    .map(({ name, stage, reason }) =>
      t(`staff.move.refusal.${reason}`, { name, stage: t(`terms.stage.${stage}`) }),
    );
  const list = await listText(locale, texts, refusals.length);
  return t('staff.move.refused', { count: refusals.length, list });
}

// It goes into an address, which has no room for long names.
async function namesText(locale: Locale, changed: Changed[]): Promise<string> {
  const t = await getTranslations({ locale });
  const texts = changed.slice(0, namedChanges).map(({ name, stage }) => {
    const letters = Array.from(name);
    const short = letters.length > nameLetters ? `${letters.slice(0, nameLetters).join('')}…` : name;
    return t('staff.move.leftOne', { name: short, stage: t(`terms.stage.${stage}`) });
  });
  return listText(locale, texts, changed.length);
}

async function listText(locale: Locale, texts: string[], count: number): Promise<string> {
  const t = await getTranslations({ locale });
  const more = count - texts.length;
  return new Intl.ListFormat(locale).format(
    more > 0 ? [...texts, t('staff.move.more', { count: more })] : texts,
  );
}

/** Closes a competition as its preview said, and leads to the delivery of its notifications. */
export const close = staffAction({
  args: z.tuple([idSchema]),
  schema: closeSchema,
  run: async ({ viewer, args: [competitionId], data: { previewHash, selected }, locale, now, t }) => {
    const readAt = selected ? new Date(selected.at) : undefined;
    const result = await closeCompetition(viewer, { competitionId, previewHash, readAt }, now);
    if (result.status === 'closed' || result.status === 'already_closed') {
      revalidateVacancies();
      return go(`/${locale}/staff/competitions/${competitionId}/notifications`);
    }
    if (result.status === 'not_due') return refused(t('staff.close.notDue'), { refreshes: true });
    const count = result.changed.length;
    const list = await namesText(locale, result.changed);
    const text = count > 0 ? t('staff.close.changedSince', { count, list }) : t('staff.close.changed');
    // What was confirmed no longer holds: the box must be ticked again for what the page shows now.
    return refused(text, { refreshes: true, forgets: true });
  },
});
