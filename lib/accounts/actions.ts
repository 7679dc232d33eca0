'use server';

import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { clientOfRequest, withinLimit, type LimitName } from '../auth/rate-limit';
import { inSteadyTime } from '../auth/steady-time';
import { done, failed, invalid, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import {
  createAccount,
  requestPasswordReset,
  resendVerification,
  resetPassword,
  verifyEmail,
} from './commands';
import { normaliseEmail } from './rules';
import {
  createAccountSchema,
  createAffiliateSchema,
  emailSchema,
  resetPasswordSchema,
  tokenSchema,
} from './schema';

// Above what any of these take with an account and without one; see tests/integration/accounts.
const steady = 600;

/** Creates an account; the answer is the same whether or not the address has one already (R7). */
export async function create(
  language: Locale,
  affiliate: boolean,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const schema = affiliate ? createAffiliateSchema : createAccountSchema;
  const parsed = await parseForm(schema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { email } = parsed.data;
  if (!(await allowed('createAccountByClient', 'mailByAddress', email, now)))
    return tooMany(locale, form, previous);
  const contract = 'contract' in parsed.data ? parsed.data.contract : null;
  const decision = await inSteadyTime(steady, () => createAccount({ ...parsed.data, contract }, now));
  if ('refusal' in decision) {
    const field = decision.refusal === 'staffContract' ? 'contract' : 'email';
    return invalid(form, locale, previous, { [field]: { key: decision.refusal } });
  }
  redirect(`/${locale}/verify-email/sent`);
}

/** Mails a new verification link, if there is something to verify; the answer is the same. */
export async function resend(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  return neutral(language, previous, form, 'resent', resendVerification);
}

/** Mails a link to choose a new password, if there is an account; the answer is the same (R7). */
export async function forgot(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  return neutral(language, previous, form, 'resetSent', requestPasswordReset);
}

async function neutral(
  language: Locale,
  previous: FormState,
  form: FormData,
  message: 'resent' | 'resetSent',
  work: (email: string, now: Date) => Promise<void>,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const parsed = await parseForm(emailSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { email } = parsed.data;
  if (!(await allowed('mailByClient', 'mailByAddress', email, now))) return tooMany(locale, form, previous);
  await inSteadyTime(steady, () => work(email, now));
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return done(previous, t(`answers.${message}`));
}

/** Verifies an address; a POST, since programs that read mail follow its links. */
export async function verify(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const t = await getTranslations({ locale, namespace: 'accounts' });
  if (!(await withinLimit('tokenByClient', await clientOfRequest(), now)))
    return tooMany(locale, form, previous);
  const parsed = tokenSchema.safeParse({ token: form.get('token') });
  const good = parsed.success && (await verifyEmail(parsed.data.token, now));
  return good ? redirect(`/${locale}/verify-email/done`) : failed(form, previous, t('answers.linkDead'));
}

/** Sets a new password by a mailed link. */
export async function reset(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const t = await getTranslations({ locale, namespace: 'accounts' });
  if (!(await withinLimit('tokenByClient', await clientOfRequest(), now)))
    return tooMany(locale, form, previous);
  const parsed = await parseForm(resetPasswordSchema, form, locale, previous);
  if (!parsed.ok)
    return parsed.state.errors.token ? failed(form, previous, t('answers.linkDead')) : parsed.state;
  const good = await resetPassword(parsed.data.token, parsed.data.newPassword, now);
  return good ? redirect(`/${locale}/reset-password/done`) : failed(form, previous, t('answers.linkDead'));
}

async function allowed(
  byClient: LimitName,
  byAddress: LimitName,
  email: string,
  now: Date,
): Promise<boolean> {
  const client = await withinLimit(byClient, await clientOfRequest(), now);
  return (await withinLimit(byAddress, normaliseEmail(email), now)) && client;
}

async function tooMany(locale: Locale, form: FormData, previous: FormState): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return failed(form, previous, t('answers.tooMany'));
}
