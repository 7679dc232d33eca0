'use server';

import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentStaff } from '../../auth/current';
import type { StaffViewer } from '../../auth/viewer';
import { done, invalid, parseForm } from '../../forms/parse';
import type { FormState } from '../../forms/state';
import { localeOr, type Locale } from '../../i18n/locales';
import { securityEvent } from '../../logging/security';
import { refuse, busyAsFailure } from '../answers';
import { withCodeLimit, withPasswordLimit } from '../attempt-limits';
import { originFor } from '../this-device';
import { renewRecoveryCodes, turnOff, type Confirmed, type Refusal } from './commands';
import { confirmationSchema } from './schema';

/** Turns two-step sign-in off, for whoever shows both factors. */
export async function stop(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  return confirmed(locale, previous, form, turnOff, async (_off, account) => {
    await securityEvent('second-factor.turned-off', { account });
    redirect(`/${locale}/staff/account/two-step?off=1`);
  });
}

/** Makes new recovery codes, for whoever shows both factors; the answer tells them, this once. */
export async function renew(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  return confirmed(locale, previous, form, renewRecoveryCodes, async (codes, account) => {
    await securityEvent('second-factor.codes-renewed', { account });
    const t = await getTranslations({ locale, namespace: 'twoStep' });
    return done(previous, t('renewed'), codes);
  });
}

type Work<Answer> = (viewer: StaffViewer, confirmed: Confirmed, now: Date) => Promise<Answer | Refusal>;

async function confirmed<Answer>(
  locale: Locale,
  previous: FormState,
  form: FormData,
  work: Work<Answer>,
  answer: (result: Exclude<Answer, Refusal>, account: string) => Promise<FormState>,
): Promise<FormState> {
  const now = new Date();
  const viewer = await currentStaff();
  if (viewer.kind !== 'staff') return refuse(locale, form, previous, 'signedOut');
  const parsed = await parseForm(confirmationSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { code } = parsed.data;
  const origin = await originFor('staff', { id: viewer.id }, now);
  return busyAsFailure(locale, form, previous, async () => {
    const result = await withPasswordLimit(viewer, now, () =>
      withCodeLimit(viewer, origin, code.by, now, () => work(viewer, parsed.data, now)),
    );
    if (result === 'tooMany') return refuse(locale, form, previous, 'tooManyCodes');
    if (result === 'wrong') return invalid(form, locale, previous, { password: { key: 'passwordWrong' } });
    if (result === 'wrongCode') return invalid(form, locale, previous, { code: { key: 'codeWrong' } });
    if (result === 'notOn') return refuse(locale, form, previous, 'twoStepAlreadyOff');
    return answer(result as Exclude<Answer, Refusal>, viewer.id);
  });
}
