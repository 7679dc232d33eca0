'use server';

import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { sessionKindOr, type SessionKind } from '../auth/session-kinds';
import { clientOfRequest, originOfRequest, withinLimit, withinLimits } from '../auth/rate-limit';
import { padDuration } from '../auth/pad-duration';
import { withReturnTo, returnToOf } from '../auth/return-to';
import { visitor } from '../auth/viewer';
import { done, invalid, parseForm } from '../forms/parse';
import { valuesOf, type FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import { securityEvent } from '../logging/security';
import { refuse, busyAsFailure } from './answers';
import { mailBudget } from './budgets';
import { createAccount, resendVerification, verifyEmail } from './commands';
import { requestPasswordReset, resetPassword } from './password-commands';
import { passwordPaths } from './paths';
import { normaliseEmail } from './rules';
import {
  createAccountSchema,
  createAffiliateSchema,
  emailSchema,
  resetPasswordSchema,
  tokenSchema,
} from './schema';
import { originFor, rememberLink } from './this-device';

// In milliseconds; above what any of these take with an account and without one.
const steady = 600;

// `next` is where the person was going when an account was asked for; it is handed on from page to page and mail to mail,
// since the last page may be read in another browser.

/** Creates an account; the answer is the same whether or not the address has one already (R7). */
export async function create(
  language: Locale,
  affiliate: boolean,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const parsed = affiliate
    ? await parseForm(createAffiliateSchema, form, locale, previous)
    : await parseForm(createAccountSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { email, password, locale: mailLocale } = parsed.data;
  const contract = 'contract' in parsed.data ? parsed.data.contract : null;
  const budget = mailBudget('account', email, { ...(await originOfRequest()), device: null });
  if (!(await withinLimits(budget, now))) return refuse(locale, form, previous, 'tooMany');
  const account = { email, password, locale: mailLocale, contract, next: returnToOf(next) };
  return busyAsFailure(locale, form, previous, async () => {
    const decision = await padDuration(steady, () => createAccount(visitor, account, now));
    if ('kind' in decision) redirect(withReturnTo(`/${locale}/verify-email/sent`, account.next));
    const field = decision.refusal === 'staffContract' ? 'contract' : 'email';
    return invalid(form, locale, previous, { [field]: { key: decision.refusal } });
  });
}

/** Mails a new verification link, if there is something to verify; the answer is the same. */
export async function resend(
  language: Locale,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return neutral({ language, next, kind: 'candidate' }, previous, form, 'resent', resendVerification);
}

/** Mails a link to choose a new password, if there is an account of this kind; the answer is the same (R7). */
export async function forgot(
  language: Locale,
  kind: SessionKind,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const wanted = sessionKindOr(kind);
  const work: Work = async (email, now, goingTo, known) => {
    const mailing = await requestPasswordReset(wanted, email, now, goingTo, known);
    const about = { kind: wanted, target: normaliseEmail(email), knownDevice: known };
    await securityEvent('reset.asked', { ...about, mailed: mailing === 'mailed' });
  };
  return neutral({ language, next, kind: wanted }, previous, form, 'resetSent', work);
}

type Work = (email: string, now: Date, next: string, known: boolean) => Promise<void>;
type Asked = { language: Locale; next: string; kind: SessionKind };

// The limits too are within the steady time: whether a device is known takes a look at the account.
async function neutral(
  { language, next, kind }: Asked,
  previous: FormState,
  form: FormData,
  message: 'resent' | 'resetSent',
  work: Work,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const parsed = await parseForm(emailSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { email } = parsed.data;
  const within = await padDuration(steady, async () => {
    const origin = await originFor(kind, { address: email }, now);
    if (!(await withinLimits(mailBudget('mail', email, origin), now))) return false;
    await work(email, now, returnToOf(next), origin.device !== null);
    return true;
  });
  if (!within) return refuse(locale, form, previous, 'tooMany');
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return done(previous, t(`answers.${message}`));
}

/** Verifies an address; a POST, since programs that read mail follow its links. */
export async function verify(
  language: Locale,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  if (!(await withinLimit('tokenByClient', await clientOfRequest(), now)))
    return refuse(locale, form, previous, 'tooMany');
  const parsed = tokenSchema.safeParse({ token: valuesOf(form).token });
  if (!parsed.success || !(await verifyEmail(parsed.data.token, now)))
    return refuse(locale, form, previous, 'verifyLinkDead');
  redirect(withReturnTo(`/${locale}/verify-email/done`, returnToOf(next)));
}

/** Sets a new password for an account of this kind by a mailed link. */
export async function reset(
  language: Locale,
  given: SessionKind,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const kind = sessionKindOr(given);
  const now = new Date();
  if (!(await withinLimit('tokenByClient', await clientOfRequest(), now)))
    return refuse(locale, form, previous, 'tooMany');
  const parsed = await parseForm(resetPasswordSchema, form, locale, previous);
  if (!parsed.ok)
    return parsed.state.errors.token ? refuse(locale, form, previous, 'resetLinkDead') : parsed.state;
  const { token, newPassword } = parsed.data;
  return busyAsFailure(locale, form, previous, async () => {
    const result = await resetPassword(kind, token, newPassword, now);
    if (result === 'dead') return refuse(locale, form, previous, 'resetLinkDead');
    if (result === 'easy') return invalid(form, locale, previous, { newPassword: { key: 'passwordCommon' } });
    await rememberLink(kind, token, now);
    await securityEvent('reset.used', { kind });
    redirect(withReturnTo(`/${locale}${passwordPaths[kind].done}`, returnToOf(next)));
  });
}
