'use server';

import { z } from 'zod';
import { staffAction } from '../../forms/action';
import { go, refused } from '../../forms/outcome';
import { securityEvent } from '../../logging/security';
import { confirmedByPassword } from '../answers';
import { ownPasswordSchema } from '../second-factor/schema';
import { resetSecondFactor } from './commands';
import { othersAccount } from './queries';

/** Takes the second factor from another's account, for an administrator who gives their own password. */
export const reset = staffAction({
  args: z.tuple([z.coerce.string()]),
  schema: ownPasswordSchema,
  run: async ({ args: [account], data: { password }, ...context }) => {
    const { viewer, locale, now, t } = context;
    const work = () => resetSecondFactor(viewer, password, account, now);
    return confirmedByPassword(context, 'password', work, async (result) => {
      if (result === 'off') return refused(t('accounts.answers.twoStepAlreadyOff'));
      await securityEvent('second-factor.reset', { account, by: viewer.id });
      const { name } = await othersAccount(viewer, account);
      return go(`/${locale}/staff/accounts`, { key: 'twoStep.staff.wasReset', params: { name } });
    });
  },
});
