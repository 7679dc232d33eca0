'use server';

import { z } from 'zod';
import { staffAction } from '../../forms/action';
import { go, refused } from '../../forms/outcome';
import { decide } from './commands';
import { decisionSchema, deliveryPath, deliveryQuery } from './schema';

/** Decides about the ticked notifications, and leads back to the list they were ticked in. */
export const decideTicked = staffAction({
  args: z.tuple([deliveryQuery.schema]),
  schema: decisionSchema,
  run: async ({ viewer, args: [place], data, locale, now, t }) => {
    const result = await decide(viewer, data, now);
    if (result.status === 'decided')
      return go(`/${locale}${deliveryPath(place)}`, {
        key: 'delivery.decided',
        params: { count: result.count },
      });
    return refused(t('delivery.refused', { count: result.count }), { refreshes: true });
  },
});
