'use server';

import { z } from 'zod';
import { staffAction, type Context } from '../../forms/action';
import { idSchema } from '../../forms/fields';
import { go, refused, type Outcome } from '../../forms/outcome';
import type { StaffViewer } from '../../auth/viewer';
import { revalidateVacancies } from '../revalidate';
import { cancelVacancy, extendVacancy, publishVacancy, saveNotice, type AuthoringResult } from './commands';
import { draftVacancy } from './draft-commands';
import { dutyStations } from './queries';
import type { AuthoringStep } from './rules';
import { cancelSchema, factsSchema, noticeLanguages, noticeSchema, publishSchema } from './schema';

const oneVacancy = z.tuple([idSchema]);

/** Starts a draft and leads to it. */
export const draft = staffAction({
  prepare: async ({ viewer }) => {
    const stations = await dutyStations(viewer);
    return { schema: factsSchema(stations.map(({ id }) => id)), prepared: stations };
  },
  run: async ({ viewer, data, locale, now }) =>
    go(`/${locale}/staff/vacancies/${await draftVacancy(viewer, data, now)}`),
});

/** Saves the notice of a vacancy in one language, as edited from a version (null where it was not yet written). */
export const save = staffAction({
  args: z.tuple([idSchema, z.enum(noticeLanguages), z.string().nullable()]),
  schema: noticeSchema,
  run: async ({ data, ...context }) => {
    const [id, language, version] = context.args;
    return answerTo(
      'saved',
      await saveNotice(context.viewer, id, { language, version, form: data }, context.now),
      context,
    );
  },
});

/** Publishes a vacancy. */
export const publish = staffAction({
  args: oneVacancy,
  schema: publishSchema,
  run: async ({ data, ...context }) =>
    answerTo(
      'published',
      await publishVacancy(context.viewer, context.args[0], data.closingDate, context.now),
      context,
    ),
});

/** Moves the closing date of a vacancy. */
export const extend = staffAction({
  args: oneVacancy,
  schema: publishSchema,
  run: async ({ data, ...context }) =>
    answerTo(
      'extended',
      await extendVacancy(context.viewer, context.args[0], data.closingDate, context.now),
      context,
    ),
});

/** Cancels a vacancy. */
export const cancel = staffAction({
  args: oneVacancy,
  schema: cancelSchema,
  run: async ({ data, ...context }) =>
    answerTo(
      'cancelled',
      await cancelVacancy(context.viewer, context.args[0], data.reason, context.now),
      context,
    ),
});

function answerTo(
  step: AuthoringStep,
  result: AuthoringResult,
  { args: [id], locale, t }: Context<StaffViewer, readonly [string, ...unknown[]]>,
): Outcome {
  if (!result.ok) {
    // The page then has the text to compare with, or the field for the reason.
    const refreshes = result.refusal === 'outdated' || result.refusal === 'reason-missing';
    return refused(t(`authoring.refusal.${result.refusal}`), { refreshes });
  }
  revalidateVacancies();
  return go(`/${locale}/staff/vacancies/${id}`, { key: `authoring.page.done.${step}` });
}
