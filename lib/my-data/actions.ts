'use server';

import { redirect } from 'next/navigation';
import { refuse, busyAsFailure } from '../accounts/answers';
import { withPasswordLimit } from '../accounts/attempt-limits';
import { currentCandidate, showsDeletedAccount } from '../auth/current';
import { setConfirmed } from '../auth/confirmation';
import { dropDeviceCookie } from '../auth/devices';
import { dropSessionCookie } from '../auth/sessions';
import { invalid, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import { securityEvent } from '../logging/security';
import { confirmCopy, deleteAccount } from './commands';
import { presentPasswordSchema } from './schema';

/** Deletes the candidate's profile and account, the present password given; sent twice, it leads to the same page. */
export async function erase(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') {
    if (await showsDeletedAccount()) return leave(locale);
    return refuse(locale, form, previous, 'signedOut');
  }
  const parsed = await parseForm(presentPasswordSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  return busyAsFailure(locale, form, previous, async () => {
    const result = await withPasswordLimit(viewer, now, () =>
      deleteAccount(viewer, parsed.data.currentPassword, now),
    );
    if (result === 'tooMany') return refuse(locale, form, previous, 'tooManySignIns');
    if (result === 'wrong')
      return invalid(form, locale, previous, { currentPassword: { key: 'passwordWrong' } });
    return leave(locale);
  });
}

/** Lets the candidate who gives the present password again take a copy of everything, for some minutes. */
export async function confirm(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return refuse(locale, form, previous, 'signedOut');
  const parsed = await parseForm(presentPasswordSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  return busyAsFailure(locale, form, previous, async () => {
    const result = await withPasswordLimit(viewer, now, () =>
      confirmCopy(viewer, parsed.data.currentPassword, now),
    );
    if (result === 'tooMany') return refuse(locale, form, previous, 'tooManySignIns');
    if (result === 'wrong')
      return invalid(form, locale, previous, { currentPassword: { key: 'passwordWrong' } });
    await setConfirmed(viewer.sessionId, now);
    await securityEvent('data.confirmed', { account: viewer.id });
    redirect(`/${locale}/my-data#copy`);
  });
}

async function leave(locale: Locale): Promise<never> {
  await dropSessionCookie('candidate');
  await dropDeviceCookie('candidate');
  redirect(`/${locale}/my-data/deleted`);
}
