'use server';

import { z } from 'zod';
import { withinLimit } from '../auth/rate-limit';
import { candidateAction } from '../forms/action';
import { idSchema } from '../forms/fields';
import { go, refused } from '../forms/outcome';
import { redirectToNotFound } from '../http/request-path';
import { submitApplication, withdrawApplication } from './commands';
import { applyContext } from './queries';
import { answersOf, submittedFlash } from './rules';
import { applicationSchema } from './schema';

/** Submits the application form of the vacancy whose slug is bound; leads to the application it made. */
export const apply = candidateAction({
  args: z.tuple([idSchema]),
  prepare: async ({ viewer, args: [slug], locale, now, t }) => {
    if (!(await withinLimit('applyByAccount', viewer.id, now))) return refused(t('applications.tooMany'));
    const context = await applyContext(viewer, slug, locale, now);
    if (!context) return redirectToNotFound();
    if (context.refusal) return refused(t(`applications.refusal.${context.refusal}`));
    const { questions } = context;
    return { schema: applicationSchema(questions), prepared: questions };
  },
  run: async ({ viewer, args: [slug], data, prepared: questions, locale, now, t }) => {
    const input = { slug, answers: answersOf(questions, data), source: data.source };
    const result = await submitApplication(viewer, input, now);
    if (!result.ok) return refused(t(`applications.refusal.${result.refusal}`));
    return go(`/${locale}/jobs-applied/${result.applicationId}`, { key: submittedFlash });
  },
});

/** Withdraws an application, after the candidate confirmed it. */
export const withdraw = candidateAction({
  args: z.tuple([idSchema]),
  run: async ({ viewer, args: [applicationId], locale, now, t }) => {
    const result = await withdrawApplication(viewer, applicationId, now);
    if (!result.ok) return refused(t(`applications.withdraw.${result.refusal}`));
    return go(`/${locale}/jobs-applied/${applicationId}`);
  },
});
