'use server';

import { redirect } from 'next/navigation';
import { currentStaff } from '../../auth/current';
import { forbiddenAsNotFound } from '../../auth/forbidden';
import { invalid, parseForm } from '../../forms/parse';
import type { FormState } from '../../forms/state';
import { localeOr, type Locale } from '../../i18n/locales';
import { securityEvent } from '../../logging/security';
import { refuse, busyAsFailure } from '../answers';
import { withPasswordLimit } from '../attempt-limits';
import { ownPasswordSchema } from '../second-factor/schema';
import { resetSecondFactor } from './commands';

/** Takes the second factor from another's account, for an administrator who gives their own password. */
export async function reset(
  language: Locale,
  accountId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const viewer = await currentStaff();
  if (viewer.kind !== 'staff') return refuse(locale, form, previous, 'signedOut');
  const parsed = await parseForm(ownPasswordSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { password } = parsed.data;
  return busyAsFailure(locale, form, previous, async () => {
    const result = await forbiddenAsNotFound(() =>
      withPasswordLimit(viewer, now, () => resetSecondFactor(viewer, password, String(accountId), now)),
    );
    if (result === 'tooMany') return refuse(locale, form, previous, 'tooManySignIns');
    if (result === 'wrong') return invalid(form, locale, previous, { password: { key: 'passwordWrong' } });
    if (result === 'off') return refuse(locale, form, previous, 'twoStepAlreadyOff');
    await securityEvent('second-factor.reset', { account: String(accountId), by: viewer.id });
    redirect(`/${locale}/staff/accounts?reset=${encodeURIComponent(String(accountId))}`);
  });
}
