'use server';

import { confirmedByPassword } from '../accounts/answers';
import { setConfirmed } from '../auth/confirmation';
import { showsDeletedAccount } from '../auth/current';
import { dropDeviceCookie } from '../auth/devices';
import { dropSessionCookie } from '../auth/sessions';
import { candidateAction } from '../forms/action';
import { go, type Outcome } from '../forms/outcome';
import type { Locale } from '../i18n/locales';
import { securityEvent } from '../logging/security';
import { confirmCopy, deleteAccount } from './commands';
import { presentPasswordSchema } from './schema';

/** Deletes the candidate's profile and account, the present password given; sent twice, it leads to the same page. */
export const erase = candidateAction({
  signedOut: async ({ locale }) => ((await showsDeletedAccount()) ? leave(locale) : null),
  schema: presentPasswordSchema,
  run: async ({ data: { currentPassword }, ...context }) => {
    const { viewer, locale, now } = context;
    const work = () => deleteAccount(viewer, currentPassword, now);
    return confirmedByPassword(context, 'currentPassword', work, () => leave(locale));
  },
});

async function leave(locale: Locale): Promise<Outcome> {
  await dropSessionCookie('candidate');
  await dropDeviceCookie('candidate');
  return go(`/${locale}/my-data/deleted`);
}

/** Lets the candidate who gives the present password again take a copy of everything, for some minutes. */
export const confirm = candidateAction({
  schema: presentPasswordSchema,
  run: async ({ data: { currentPassword }, ...context }) => {
    const { viewer, locale, now } = context;
    const work = () => confirmCopy(viewer, currentPassword, now);
    return confirmedByPassword(context, 'currentPassword', work, async () => {
      await setConfirmed(viewer.sessionId, now);
      await securityEvent('data.confirmed', { account: viewer.id });
      return go(`/${locale}/my-data#copy`);
    });
  },
});
