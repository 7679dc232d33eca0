'use server';

import { z } from 'zod';
import { withinLimit } from '../../auth/rate-limit';
import { candidateAction } from '../../forms/action';
import { choice, idSchema } from '../../forms/fields';
import { go, refused, wrong } from '../../forms/outcome';
import type { Locale } from '../../i18n/locales';
import { addAttachment, moveAttachment, removeAttachment } from './commands';
import { attachmentError } from './errors';
import { attachmentKinds } from './rules';

const here = (locale: Locale) => `/${locale}/profile/attachments`;

/** Adds the file of the form to the profile. */
export const add = candidateAction({
  schema: z.object({ kind: choice(attachmentKinds as [string, ...string[]]) }),
  run: async ({ viewer, data, form, locale, now, t }) => {
    const file = form.get('file');
    // Where none was chosen browsers send an empty file without a name (HTML, constructing the entry list).
    if (!(file instanceof File) || (file.size === 0 && file.name === ''))
      return wrong({ file: { key: 'required' } });
    if (!(await withinLimit('attachByAccount', viewer.id, now))) return refused(t('attachments.tooMany'));
    const kind = attachmentKinds.find((each) => each === data.kind) ?? 'other';
    const result = await addAttachment(viewer, { file, kind }, now);
    if (!result.ok) return wrong({ file: attachmentError(result.problem, file.name) });
    const { filename } = result.attachment;
    return go(here(locale), { key: 'attachments.done.added', params: { name: filename } });
  },
});

/** Removes a file from the profile, after its owner confirmed it. */
export const remove = candidateAction({
  args: z.tuple([idSchema]),
  run: async ({ viewer, args: [id], locale, now }) => {
    await removeAttachment(viewer, id, now);
    return go(here(locale), { key: 'attachments.done.removed' });
  },
});

/** Puts a file at another place among those of the profile, counted from 0. */
export const move = candidateAction({
  args: z.tuple([idSchema, z.number().int().min(0).max(1000)]),
  run: async ({ viewer, args: [id, to], locale, now }) => {
    await moveAttachment(viewer, id, to, now);
    return go(here(locale), { key: 'attachments.done.moved' });
  },
});
