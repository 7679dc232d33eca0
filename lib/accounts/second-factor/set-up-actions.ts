'use server';

import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentStaffOrPending } from '../../auth/current';
import { withReturnTo, returnToOf } from '../../auth/return-to';
import { entrancePaths } from '../../auth/second-factor';
import { setSessionCookie } from '../../auth/sessions';
import { done, invalid, parseForm } from '../../forms/parse';
import type { FormState } from '../../forms/state';
import { localeOr, type Locale } from '../../i18n/locales';
import { securityEvent } from '../../logging/security';
import { refuse, busyAsFailure } from '../answers';
import { withPasswordLimit } from '../attempt-limits';
import { rememberSession } from '../this-device';
import { ownPasswordSchema, codeSchema } from './schema';
import { beginSetUp, confirmSetUp } from './set-up-commands';

async function mayBegin() {
  const viewer = await currentStaffOrPending();
  if (viewer.kind === 'staff') return viewer;
  return viewer.kind === 'entrant' && viewer.need === 'setUp' ? viewer : null;
}

/** Makes a secret for an authenticator app, for whoever knows the password, and leads to where it is shown. */
export async function begin(
  language: Locale,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const viewer = await mayBegin();
  if (!viewer) return refuse(locale, form, previous, 'signedOut');
  const parsed = await parseForm(ownPasswordSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  return busyAsFailure(locale, form, previous, async () => {
    const result = await withPasswordLimit(viewer, now, () => beginSetUp(viewer, parsed.data.password, now));
    if (result === 'tooMany') return refuse(locale, form, previous, 'tooManySignIns');
    if (result === 'wrong') return invalid(form, locale, previous, { password: { key: 'passwordWrong' } });
    if (result === 'alreadyOn') return refuse(locale, form, previous, 'twoStepAlreadyOn');
    redirect(withReturnTo(`/${locale}${entrancePaths.setUp}`, returnToOf(next)));
  });
}

/** Turns two-step sign-in on by a first code; the answer tells the recovery codes, this once. */
export async function confirm(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const viewer = await mayBegin();
  if (!viewer) return refuse(locale, form, previous, 'signedOut');
  const parsed = await parseForm(codeSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const now = new Date();
  const result = await confirmSetUp(viewer, parsed.data.code, now);
  if (result === 'wrongCode') await securityEvent('second-factor.refused', { account: viewer.id, by: 'app' });
  if (result === 'wrongCode') {
    await securityEvent('second-factor.refused', { account: viewer.id, by: 'app' });
    return invalid(form, locale, previous, { code: { key: 'codeWrong' } });
  }
  if (result === 'expired') return refuse(locale, form, previous, 'setUpExpired');
  if (result === 'ended') return refuse(locale, form, previous, 'signedOut');
  await setSessionCookie('staff', result.ids);
  await rememberSession('staff', result.ids, now);
  await securityEvent('second-factor.set-up', { account: viewer.id });
  const t = await getTranslations({ locale, namespace: 'twoStep' });
  return done(previous, t('turnedOn'), result.codes);
}
