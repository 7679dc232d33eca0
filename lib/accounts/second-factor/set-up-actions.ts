'use server';

import { z } from 'zod';
import { withReturnTo } from '../../auth/return-to';
import { entrancePaths } from '../../auth/second-factor';
import { setSessionCookie } from '../../auth/sessions';
import { setUpAction } from '../../forms/action';
import { boundNext } from '../../forms/bound';
import { finished, go, refused, wrong } from '../../forms/outcome';
import { securityEvent } from '../../logging/security';
import { confirmedByPassword } from '../answers';
import { rememberSession } from '../this-device';
import { codeSchema, ownPasswordSchema } from './schema';
import { beginSetUp, confirmSetUp } from './commands';

/** Makes a secret for an authenticator app, for those who know the password, and leads to where it is shown. */
export const begin = setUpAction({
  args: z.tuple([boundNext]),
  schema: ownPasswordSchema,
  run: async ({ args: [next], data: { password }, ...context }) => {
    const { viewer, locale, now, t } = context;
    const work = () => beginSetUp(viewer, password, now);
    return confirmedByPassword(context, 'password', work, async (result) => {
      if (result === 'alreadyOn') return refused(t('accounts.answers.twoStepAlreadyOn'));
      return go(withReturnTo(`/${locale}${entrancePaths.setUp}`, next));
    });
  },
});

/** Turns two-step sign-in on by a first code; the answer shows the recovery codes, this once. */
export const confirm = setUpAction({
  schema: codeSchema,
  run: async ({ viewer, data: { code }, now, t }) => {
    const result = await confirmSetUp(viewer, code, now);
    if (result === 'wrongCode') {
      await securityEvent('second-factor.refused', { account: viewer.id, by: 'app' });
      return wrong({ code: { key: 'codeWrong' } });
    }
    if (result === 'expired') return refused(t('accounts.answers.setUpExpired'));
    if (result === 'ended') return refused(t('common.action.signedOut'));
    await setSessionCookie('staff', result.ids);
    await rememberSession('staff', result.ids, now);
    await securityEvent('second-factor.set-up', { account: viewer.id });
    return finished(t('twoStep.turnedOn'), { shown: result.codes });
  },
});
