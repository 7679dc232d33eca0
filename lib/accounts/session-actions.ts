'use server';

import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentCandidate, currentStaff } from '../auth/current';
import { clientOfRequest, withinLimit } from '../auth/rate-limit';
import { safeReturnTo } from '../auth/return-to';
import type { SessionKind } from '../auth/session-kinds';
import { dropSessionCookie, openSession } from '../auth/sessions';
import { inSteadyTime } from '../auth/steady-time';
import { done, failed, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import { resendVerification } from './commands';
import { normaliseEmail } from './rules';
import { changePasswordSchema, preferencesSchema, signInSchema } from './schema';
import { accountFor, changePassword, endSessions, setLocale } from './session-commands';

const homes = { candidate: '/jobs-applied', staff: '/staff' } as const;
const steady = 400;

/** Opens a session of one kind; a wrong address and a wrong password are answered alike. */
export async function signIn(
  language: Locale,
  wanted: SessionKind,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const kind = wanted === 'staff' ? 'staff' : 'candidate';
  const now = new Date();
  const t = await getTranslations({ locale, namespace: 'accounts' });
  const parsed = await parseForm(signInSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { email, password } = parsed.data;
  const byClient = await withinLimit('signInByClient', await clientOfRequest(), now);
  const byAddress = await withinLimit('signInByAddress', `${kind}:${normaliseEmail(email)}`, now);
  if (!byClient || !byAddress) return failed(form, previous, t('answers.tooManySignIns'));
  const accountId = await inSteadyTime(steady, () => accountFor(kind, email, password, now));
  if (!accountId) return failed(form, previous, t('answers.wrong'));
  await openSession(kind, accountId, now);
  redirect(safeReturnTo(next, `/${locale}${homes[kind]}`));
}

/** Ends this session of one kind, or all of its account; leads to the home page. */
export async function signOut(language: Locale, wanted: SessionKind, everywhere: boolean): Promise<void> {
  const locale = localeOr(language);
  const kind = wanted === 'staff' ? 'staff' : 'candidate';
  const viewer = kind === 'staff' ? await currentStaff() : await currentCandidate();
  if (viewer.kind !== 'visitor') await endSessions(viewer, everywhere === true, new Date());
  await dropSessionCookie(kind);
  redirect(kind === 'staff' ? `/${locale}/staff/sign-in` : `/${locale}`);
}

/** Changes the candidate's password. */
export async function change(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const t = await getTranslations({ locale, namespace: 'accounts' });
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return failed(form, previous, t('answers.signedOut'));
  const parsed = await parseForm(changePasswordSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  if (!(await withinLimit('signInByAddress', `change:${viewer.id}`, now)))
    return failed(form, previous, t('answers.tooManySignIns'));
  const known = await changePassword(viewer, parsed.data.currentPassword, parsed.data.newPassword, now);
  return known
    ? done(previous, t('answers.passwordChanged'))
    : failed(form, previous, t('answers.wrongPassword'));
}

/** Sets the language in which the candidate is written to. */
export async function prefer(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const t = await getTranslations({ locale, namespace: 'accounts' });
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return failed(form, previous, t('answers.signedOut'));
  const parsed = await parseForm(preferencesSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  await setLocale(viewer, parsed.data.locale, new Date());
  return { ...done(previous, t('answers.languageSaved')), values: { locale: parsed.data.locale } };
}

/** Mails the signed-in candidate a new verification link. */
export async function resendOwn(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const t = await getTranslations({ locale, namespace: 'accounts' });
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return failed(form, previous, t('answers.signedOut'));
  if (!(await withinLimit('mailByAddress', viewer.email, now)))
    return failed(form, previous, t('answers.tooMany'));
  await resendVerification(viewer.email, now);
  return done(previous, t('answers.resent'));
}
