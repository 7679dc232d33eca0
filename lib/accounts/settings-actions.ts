'use server';

import { getTranslations } from 'next-intl/server';
import { refresh } from 'next/cache';
import { currentCandidate, currentStaff } from '../auth/current';
import { withinLimit } from '../auth/rate-limit';
import { returnToOf } from '../auth/return-to';
import type { SessionKind } from '../auth/session-kinds';
import { done, invalid, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { requestPath } from '../http/request-path';
import { localeOr, type Locale } from '../i18n/locales';
import { securityEvent } from '../logging/security';
import { refuse, busyAsFailure } from './answers';
import { resendVerification } from './commands';
import { withPasswordLimit } from './attempt-limits';
import { changePasswordSchema, preferencesSchema } from './schema';
import { changePassword, setLocale } from './settings-commands';
import { rememberSession } from './this-device';

/** Changes the password of the account of one kind. */
export async function change(
  language: Locale,
  wanted: SessionKind,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const viewer = wanted === 'staff' ? await currentStaff() : await currentCandidate();
  if (viewer.kind === 'visitor') return refuse(locale, form, previous, 'signedOut');
  const parsed = await parseForm(changePasswordSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { currentPassword, newPassword } = parsed.data;
  return busyAsFailure(locale, form, previous, async () => {
    const result = await withPasswordLimit(viewer, now, () =>
      changePassword(viewer, currentPassword, newPassword, now),
    );
    if (result === 'tooMany') return refuse(locale, form, previous, 'tooManySignIns');
    if (result === 'wrong')
      return invalid(form, locale, previous, { currentPassword: { key: 'passwordWrong' } });
    if (result === 'easy') return invalid(form, locale, previous, { newPassword: { key: 'passwordCommon' } });
    await rememberSession(viewer.kind, { accountId: viewer.id, sessionId: viewer.sessionId }, now);
    await securityEvent('password.changed', { kind: viewer.kind, account: viewer.id });
    refresh();
    const t = await getTranslations({ locale, namespace: 'accounts' });
    return done(previous, t('answers.passwordChanged'));
  });
}

/** Sets the language in which the candidate is written to. */
export async function prefer(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return refuse(locale, form, previous, 'signedOut');
  const parsed = await parseForm(preferencesSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  await setLocale(viewer, parsed.data.locale, new Date());
  refresh();
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return done(previous, t('answers.languageSaved'));
}

/** Mails the signed-in candidate a new verification link, which leads back to the page that it is asked from in the end. */
export async function resendOwn(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return refuse(locale, form, previous, 'signedOut');
  if (!(await withinLimit('mailByAccount', viewer.id, now))) return refuse(locale, form, previous, 'tooMany');
  await resendVerification(viewer.email, now, returnToOf(await requestPath('')), true);
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return done(previous, t('answers.resentTo', { email: viewer.email }));
}
