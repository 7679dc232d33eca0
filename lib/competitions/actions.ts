'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { staffAction } from '../forms/action';
import { idSchema } from '../forms/fields';
import { go, refused } from '../forms/outcome';
import type { Locale } from '../i18n/locales';
import { revalidateVacancies } from '../vacancies/revalidate';
import { closeCompetition } from './closing/commands';
import { moveApplications } from './commands';
import type { MoveRefusal } from './dto';
import { movePlacePath, movePlaceSchema } from './links';
import { closeSchema, moveSchema } from './schema';

/** Moves the ticked applications of a competition, or the one being read. */
export const move = staffAction({
  args: z.tuple([movePlaceSchema]),
  schema: moveSchema,
  run: async ({ viewer, args: [place], data, locale, now, t }) => {
    const input = { competitionId: place.competitionId, ...data };
    const result = await moveApplications(viewer, input, now);
    if (result.status === 'moved')
      return go(`/${locale}${movePlacePath(place)}`, {
        key: 'staff.move.done',
        params: { count: result.count, stage: t(`terms.stage.${data.to}`) },
      });
    if (result.status === 'not_open') return refused(t('staff.move.notOpen'), { refreshes: true });
    return refused(await refusalText(locale, result.refusals), { refreshes: true });
  },
});

const namedRefusals = 5;

async function refusalText(locale: Locale, refusals: MoveRefusal[]): Promise<string> {
  const t = await getTranslations({ locale });
  const named = refusals
    .slice(0, namedRefusals)
    .map(({ name, stage, reason }) =>
      t(`staff.move.refusal.${reason}`, { name, stage: t(`terms.stage.${stage}`) }),
    );
  const more = refusals.length - named.length;
  const list = more > 0 ? [...named, t('staff.move.more', { count: more })] : named;
  const text = new Intl.ListFormat(locale).format(list);
  return t('staff.move.refused', { count: refusals.length, list: text });
}

/** Closes a competition as its preview said, and leads to the delivery of its notifications. */
export const close = staffAction({
  args: z.tuple([idSchema]),
  schema: closeSchema,
  run: async ({ viewer, args: [competitionId], data: { previewHash }, locale, now, t }) => {
    const result = await closeCompetition(viewer, { competitionId, previewHash }, now);
    if (result.status === 'closed' || result.status === 'already_closed') {
      revalidateVacancies();
      return go(`/${locale}/staff/competitions/${competitionId}/notifications`);
    }
    if (result.status === 'not_due') return refused(t('staff.close.notDue'), { refreshes: true });
    // What was confirmed no longer holds: the box must be ticked again for what the page shows now.
    return refused(t('staff.close.changed'), { refreshes: true, forgets: true });
  },
});
