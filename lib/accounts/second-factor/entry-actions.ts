'use server';

import { redirect } from 'next/navigation';
import { currentPendingStaff, entranceFor } from '../../auth/current';
import { withReturnTo, safeReturnTo } from '../../auth/return-to';
import { setSessionCookie } from '../../auth/sessions';
import { visitor } from '../../auth/viewer';
import { invalid, parseForm } from '../../forms/parse';
import type { FormState } from '../../forms/state';
import { localeOr, type Locale } from '../../i18n/locales';
import { securityEvent } from '../../logging/security';
import { refuse } from '../answers';
import { withCodeLimit } from '../attempt-limits';
import { originFor, rememberSession } from '../this-device';
import { enter } from './entry-commands';
import type { Proof } from './rules';
import { codeSchema, recoveryCodeSchema } from './schema';

/** Takes the second step by a code of the app and leads to `next`. */
export async function giveCode(
  language: Locale,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const parsed = await parseForm(codeSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const refused = await take(locale, next, { by: 'app', code: parsed.data.code });
  if (refused === 'tooMany') return refuse(locale, form, previous, 'tooManyCodes');
  if (refused) return invalid(form, locale, previous, { code: { key: 'codeWrong' } });
  redirect(safeReturnTo(next, `/${locale}/staff`));
}

/** Takes the second step by a recovery code, and leads to where it is told how many are left. */
export async function giveRecoveryCode(
  language: Locale,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const parsed = await parseForm(recoveryCodeSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const refused = await take(locale, next, { by: 'recovery', code: parsed.data.recoveryCode });
  if (refused === 'tooMany') return refuse(locale, form, previous, 'tooManyCodes');
  if (refused) return invalid(form, locale, previous, { recoveryCode: { key: 'recoveryCodeWrong' } });
  const home = safeReturnTo(next, `/${locale}/staff`);
  redirect(withReturnTo(`/${locale}/staff/account/two-step?recovered=1`, home));
}

/** Why someone is not let in; null when they are. Whose session has ended meanwhile is led back to the sign-in. */
async function take(locale: Locale, next: string, proof: Proof): Promise<'tooMany' | 'wrongCode' | null> {
  const now = new Date();
  const viewer = await currentPendingStaff();
  const again = (who: typeof viewer): never => redirect(entranceFor(who, locale, next));
  if (viewer.kind !== 'entrant' || viewer.need !== 'code') return again(viewer);
  const origin = await originFor('staff', { id: viewer.id }, now);
  const opened = await withCodeLimit(viewer, origin, proof.by, now, () => enter(viewer, proof, now));
  if (opened === 'ended') return again(visitor);
  if (typeof opened === 'string') return opened;
  await setSessionCookie('staff', opened);
  await rememberSession('staff', opened, now);
  const knownDevice = origin.device !== null;
  await securityEvent('sign-in.opened', { kind: 'staff', account: viewer.id, by: proof.by, knownDevice });
  return null;
}
