'use server';

import { z } from 'zod';
import { clientOfRequest, originOfRequest, withinLimit, withinLimits } from '../auth/rate-limit';
import { withReturnTo } from '../auth/return-to';
import type { SessionKind } from '../auth/session-kinds';
import { padDuration } from '../auth/pad-duration';
import { visitorAction, type Context } from '../forms/action';
import { boundKind, boundNext } from '../forms/bound';
import { finished, go, refused, wrong, type Outcome } from '../forms/outcome';
import { valuesOf } from '../forms/state';
import { securityEvent } from '../logging/security';
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

type Asking = Pick<Context<unknown, readonly unknown[]>, 'form' | 'now' | 't'>;

// The address that is bound is where the person was going when an account was asked for; it is handed on from page to page
// and mail to mail, since the last page may be read in another browser.

/** Creates an account; the answer is the same whether or not the address has one already (R7). */
export const create = visitorAction({
  args: z.tuple([z.unknown().transform(Boolean), boundNext]),
  schema: ({ args: [affiliate] }) => (affiliate ? createAffiliateSchema : createAccountSchema),
  run: async ({ viewer, args: [, next], data, locale, now, t }) => {
    const { email, password, locale: mailLocale, contract } = data;
    const budget = mailBudget('account', email, { ...(await originOfRequest()), device: null });
    if (!(await withinLimits(budget, now))) return refused(t('accounts.answers.tooMany'));
    const account = { email, password, locale: mailLocale, contract, next };
    const decision = await padDuration(steady, () => createAccount(viewer, account, now));
    if ('kind' in decision) return go(withReturnTo(`/${locale}/verify-email/sent`, next));
    const field = decision.refusal === 'staffContract' ? 'contract' : 'email';
    return wrong({ [field]: { key: decision.refusal } });
  },
});

/** Mails a new verification link, if there is something to verify; the answer is the same. */
export const resend = visitorAction({
  args: z.tuple([boundNext]),
  schema: emailSchema,
  run: async ({ args: [next], data: { email }, ...context }) =>
    neutral(context, 'candidate', email, 'resent', (known) =>
      resendVerification(email, context.now, next, known),
    ),
});

/** Mails a link to choose a new password, if there is an account of this kind; the answer is the same (R7). */
export const forgot = visitorAction({
  args: z.tuple([boundKind, boundNext]),
  schema: emailSchema,
  run: async ({ args: [kind, next], data: { email }, ...context }) =>
    neutral(context, kind, email, 'resetSent', async (knownDevice) => {
      const mailing = await requestPasswordReset(kind, email, context.now, next, knownDevice);
      const about = { kind, target: normaliseEmail(email), knownDevice };
      await securityEvent('reset.asked', { ...about, mailed: mailing === 'mailed' });
    }),
});

// The limits too are within the steady time: whether a device is known takes a look at the account.
async function neutral(
  { now, t }: Asking,
  kind: SessionKind,
  email: string,
  answer: 'resent' | 'resetSent',
  work: (knownDevice: boolean) => Promise<void>,
): Promise<Outcome> {
  const within = await padDuration(steady, async () => {
    const origin = await originFor(kind, { address: email }, now);
    if (!(await withinLimits(mailBudget('mail', email, origin), now))) return false;
    await work(origin.device !== null);
    return true;
  });
  return within ? finished(t(`accounts.answers.${answer}`)) : refused(t('accounts.answers.tooMany'));
}

/** Verifies an address; a POST, since programs that read mail follow its links. */
export const verify = visitorAction({
  args: z.tuple([boundNext]),
  prepare: (asking) => unusableLink(asking, 'verifyLinkDead'),
  schema: tokenSchema,
  run: async ({ args: [next], data: { token }, locale, now, t }) =>
    (await verifyEmail(token, now))
      ? go(withReturnTo(`/${locale}/verify-email/done`, next))
      : refused(t('accounts.answers.verifyLinkDead')),
});

/** Sets a new password for an account of this kind by a mailed link. */
export const reset = visitorAction({
  args: z.tuple([boundKind, boundNext]),
  prepare: (asking) => unusableLink(asking, 'resetLinkDead'),
  schema: resetPasswordSchema,
  run: async ({ args: [kind, next], data: { token, newPassword }, locale, now, t }) => {
    const result = await resetPassword(kind, token, newPassword, now);
    if (result === 'dead') return refused(t('accounts.answers.resetLinkDead'));
    if (result === 'easy') return wrong({ newPassword: { key: 'passwordCommon' } });
    await rememberLink(kind, token, now);
    await securityEvent('reset.used', { kind });
    return go(withReturnTo(`/${locale}${passwordPaths[kind].done}`, next));
  },
});

// What is no link at all is answered like one that no longer works.
async function unusableLink(
  { form, now, t }: Asking,
  dead: 'verifyLinkDead' | 'resetLinkDead',
): Promise<Outcome | null> {
  if (!(await withinLimit('tokenByClient', await clientOfRequest(), now)))
    return refused(t('accounts.answers.tooMany'));
  return tokenSchema.safeParse(valuesOf(form)).success ? null : refused(t(`accounts.answers.${dead}`));
}
