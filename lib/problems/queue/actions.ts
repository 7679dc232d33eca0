'use server';

import { z } from 'zod';
import { staffAction } from '../../forms/action';
import { idSchema } from '../../forms/fields';
import { finished, refused } from '../../forms/outcome';
import { handleReport } from './commands';
import { handlingSchema } from './schema';

/** Changes where a report stands, whose it is and its note, and shows it as it then is. */
export const handle = staffAction({
  args: z.tuple([idSchema]),
  schema: handlingSchema,
  run: async ({ viewer, args: [id], data, now, t }) => {
    const result = await handleReport(viewer, id, data, now);
    if (result.status === 'done') return finished(t('problems.handling.saved'), { refreshes: true });
    const { note } = result;
    const key = note ? 'problems.handling.outdatedNote' : 'problems.handling.outdated';
    return refused(t(key, { note }), { refreshes: true });
  },
});
