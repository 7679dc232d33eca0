'use server';

import { z } from 'zod';
import { withinLimit } from '../auth/rate-limit';
import { candidateAction } from '../forms/action';
import { idSchema } from '../forms/fields';
import { go, refused } from '../forms/outcome';
import { redirectToNotFound } from '../http/request-path';
import { valuesOf } from '../forms/state';
import { isSectionName } from '../profiles/sections';
import { submitApplication, withdrawApplication } from './commands';
import { discardApplicationDraft, keepApplicationDraft } from './drafts/commands';
import { applicationDraft, applicationForm } from './drafts/queries';
import type { ApplyContext } from './dto';
import { applyContext } from './queries';
import {
  answersOf,
  discardedFlash,
  keptFlash,
  replacedFlash,
  submittedFlash,
  type ApplyRefusal,
} from './rules';
import { applicationSchema, declarationSchema } from './schema';

const formArgs = z.tuple([idSchema, z.string().regex(/^\d{1,6}$/)]);

/** Keeps what was written and leads to its review; with the button "later", back to the list whatever is missing. */
export const write = candidateAction({
  args: formArgs,
  prepare: async ({ viewer, args: [slug, base], form, locale, now, t }) => {
    const context = await applyContext(viewer, slug, locale, now);
    if (!context) return redirectToNotFound();
    const refusal = stopsWriting(context, base);
    if (refusal) return refused(t(`applications.refusal.${refusal}`));
    if (form.get('then') === 'later') {
      if (!(await keepApplicationDraft(viewer, { slug, values: valuesOf(form), base }, now)))
        return refused(t('drafts.kept.tooLong'));
      return go(`/${locale}/jobs-applied`, { key: keptFlash });
    }
    return { schema: applicationSchema(context.questions), prepared: undefined };
  },
  run: async ({ viewer, args: [slug, base], form, locale, now, t }) => {
    const kept = await keepApplicationDraft(viewer, { slug, values: valuesOf(form), base }, now);
    return kept ? go(`/${locale}/apply/${slug}/review`) : refused(t('drafts.kept.tooLong'));
  },
  // What is not complete yet is kept all the same.
  kept: ({ viewer, args: [slug, base], form, now }) =>
    keepApplicationDraft(viewer, { slug, values: valuesOf(form), base }, now),
});

/** Keeps what was begun, so that the profile leads back to it, and leads to a section of the profile. */
export const completeProfile = candidateAction({
  args: formArgs,
  schema: z.object({ section: z.string().refine(isSectionName) }),
  run: async ({ viewer, args: [slug, base], data, locale, now }) => {
    const context = await applyContext(viewer, slug, locale, now);
    if (!context) return redirectToNotFound();
    if (!stopsWriting(context, base)) {
      const { values } = await applicationForm(viewer, slug, context, now);
      await keepApplicationDraft(viewer, { slug, values, base }, now);
    }
    return go(`/${locale}/profile/${data.section}`);
  },
});

/** Sends what was reviewed to the vacancy whose slug is bound; leads to the application it made, or had made already. */
export const apply = candidateAction({
  args: z.tuple([idSchema, z.string().regex(/^\d{1,6}$/), z.string().max(40)]),
  prepare: async ({ viewer, args: [slug, base], locale, now, t }) => {
    if (!(await withinLimit('applyByAccount', viewer.id, now))) return refused(t('applications.tooMany'));
    const context = await applyContext(viewer, slug, locale, now);
    if (!context) return redirectToNotFound();
    const { live } = context;
    // Pressed twice, or in two windows: it has been sent.
    if (live && String(live.number) !== base) return go(`/${locale}/jobs-applied/${live.id}`);
    const refusal = live?.replaceable ? null : context.refusal;
    if (refusal) return refused(t(`applications.refusal.${refusal}`));
    return { schema: declarationSchema, prepared: context.questions };
  },
  run: async ({ viewer, args: [slug, base, version], prepared: questions, locale, now, t }) => {
    const draft = await applicationDraft(viewer, slug);
    const parsed = applicationSchema(questions).safeParse(draft?.values ?? {});
    if (!draft || !parsed.success) return refused(t('applications.refusal.changed'), { refreshes: true });
    const { letter, attachments, source, ...answers } = parsed.data;
    const input = {
      ...{ slug, letter, attachments, source },
      ...{ answers: answersOf(questions, answers), replaces: Number(base), draftVersion: version },
    };
    const result = await submitApplication(viewer, input, now);
    if (!result.ok) return refused(t(`applications.refusal.${result.refusal}`), { refreshes: true });
    const key = Number(base) > 0 ? replacedFlash : submittedFlash;
    return go(`/${locale}/jobs-applied/${result.applicationId}`, { key });
  },
});

/** Lets go of an application that was begun, after the candidate confirmed it. */
export const discard = candidateAction({
  args: z.tuple([idSchema]),
  run: async ({ viewer, args: [slug], locale }) => {
    await discardApplicationDraft(viewer, slug);
    return go(`/${locale}/jobs-applied`, { key: discardedFlash });
  },
});

// An address may be verified and a profile completed after the rest is written.
function stopsWriting({ refusal, live }: ApplyContext, base: string): ApplyRefusal | null {
  if (String(live?.number ?? 0) !== base) return 'already-applied';
  if (live) return live.replaceable ? null : 'already-applied';
  return refusal === 'not-open' ? refusal : null;
}

/** Withdraws an application, after the candidate confirmed it. */
export const withdraw = candidateAction({
  args: z.tuple([idSchema]),
  run: async ({ viewer, args: [applicationId], locale, now, t }) => {
    const result = await withdrawApplication(viewer, applicationId, now);
    if (!result.ok) return refused(t(`applications.withdraw.${result.refusal}`));
    return go(`/${locale}/jobs-applied/${applicationId}`);
  },
});
