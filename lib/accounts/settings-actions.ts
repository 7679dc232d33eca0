'use server';

import { withinLimit } from '../auth/rate-limit';
import { returnToOf } from '../auth/return-to';
import { accountAction, candidateAction } from '../forms/action';
import { finished, refused, wrong } from '../forms/outcome';
import { requestPath } from '../http/request-path';
import { securityEvent } from '../logging/security';
import { confirmedByPassword } from './answers';
import { resendVerification } from './commands';
import { changePasswordSchema, preferencesSchema } from './schema';
import { changePassword, setLocale } from './settings-commands';
import { rememberSession } from './this-device';

/** Changes the password of the account of one kind. */
export const change = accountAction({
  schema: changePasswordSchema,
  run: async ({ data: { currentPassword, newPassword }, ...context }) => {
    const { viewer, now, t } = context;
    const work = () => changePassword(viewer, currentPassword, newPassword, now);
    return confirmedByPassword(context, 'currentPassword', work, async (result) => {
      if (result === 'easy') return wrong({ newPassword: { key: 'passwordCommon' } });
      await rememberSession(viewer.kind, { accountId: viewer.id, sessionId: viewer.sessionId }, now);
      await securityEvent('password.changed', { kind: viewer.kind, account: viewer.id });
      return finished(t('accounts.answers.passwordChanged'), { refreshes: true });
    });
  },
});

/** Sets the language in which the candidate is written to. */
export const prefer = candidateAction({
  schema: preferencesSchema,
  run: async ({ viewer, data, now, t }) => {
    await setLocale(viewer, data.locale, now);
    return finished(t('accounts.answers.languageSaved'), { refreshes: true });
  },
});

/** Mails the signed-in candidate a new verification link, which leads back to the page that it is asked from in the end. */
export const resendOwn = candidateAction({
  run: async ({ viewer, now, t }) => {
    if (!(await withinLimit('mailByAccount', viewer.id, now))) return refused(t('accounts.answers.tooMany'));
    await resendVerification(viewer.email, now, returnToOf(await requestPath('')), true);
    return finished(t('accounts.answers.resentTo', { email: viewer.email }));
  },
});
