'use server';

import { getTranslations } from 'next-intl/server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { currentCandidate, currentStaff, currentStaffOrPending } from '../auth/current';
import { releaseAttempts, withinLimits } from '../auth/rate-limit';
import { withReturnTo, safeReturnTo } from '../auth/return-to';
import { entrancePaths } from '../auth/second-factor';
import { sessionKindOr, type SessionKind } from '../auth/session-kinds';
import { dropSessionCookie, setSessionCookie, userAgentOfRequest } from '../auth/sessions';
import { padDuration } from '../auth/pad-duration';
import { done, invalid, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { redirectToNotFound } from '../http/redirect-to-not-found';
import { localeOr, type Locale } from '../i18n/locales';
import { securityEvent } from '../logging/security';
import { refuse, busyAsFailure } from './answers';
import { signInBudget } from './budgets';
import { withPasswordLimit } from './attempt-limits';
import { allOthers, normaliseEmail } from './rules';
import { endSessionsSchema, signInSchema } from './schema';
import {
  endOtherSessions,
  endOwnSession,
  endSession,
  openSession,
  type Attempt,
  type Opened,
} from './session-commands';
import { originFor, rememberSession } from './this-device';

const homes = { candidate: '/jobs-applied', staff: '/staff' } as const;
const afterwards = { candidate: '', staff: '/staff/sign-in' } as const;

// In milliseconds; above what counting attempts and checking a password take with an account and without one.
const steady = 400;

const current = (kind: SessionKind) => (kind === 'staff' ? currentStaff() : currentCandidate());
/** Whoever has a session of the kind, though it may not be through the second step. */
const atTheDoor = (kind: SessionKind) => (kind === 'staff' ? currentStaffOrPending() : currentCandidate());

/** Opens a session of one kind and leads to `next`, staff perhaps by way of the second step; a wrong address and a wrong password are answered alike. */
export async function signIn(
  language: Locale,
  wanted: SessionKind,
  next: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const kind = sessionKindOr(wanted);
  const now = new Date();
  const parsed = await parseForm(signInSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const before = await atTheDoor(kind);
  const replaces = before.kind === 'visitor' ? null : before.sessionId;
  const attempt = { ...parsed.data, kind, userAgent: await userAgentOfRequest(), replaces };
  return busyAsFailure(locale, form, previous, async () => {
    const opened = await padDuration(steady, () => openCounting(attempt, now));
    if (opened === 'tooMany') return refuse(locale, form, previous, 'tooManySignIns');
    if (opened === 'wrong') return refuse(locale, form, previous, 'wrong');
    await setSessionCookie(kind, opened);
    await rememberSession(kind, opened, now);
    const home = safeReturnTo(next, `/${locale}${homes[kind]}`);
    redirect(opened.need ? withReturnTo(`/${locale}${entrancePaths[opened.need]}`, home) : home);
  });
}

// The limits too are within the steady time: whether a device is known takes a look at the account.
async function openCounting(attempt: Attempt, now: Date): Promise<Opened | 'wrong' | 'tooMany'> {
  const { kind, email } = attempt;
  const origin = await originFor(kind, { address: email }, now);
  const counted = signInBudget(kind, email, origin);
  if (!(await withinLimits(counted, now))) return 'tooMany';
  const opened = await openSession(attempt, now);
  const knownDevice = origin.device !== null;
  if (!opened) {
    await securityEvent('sign-in.refused', { kind, target: normaliseEmail(email), knownDevice });
    return 'wrong';
  }
  // Limits are about guessing.
  await releaseAttempts(counted, now);
  if (!opened.need) await securityEvent('sign-in.opened', { kind, account: opened.accountId, knownDevice });
  return opened;
}

/** Ends this session of one kind. */
export async function signOut(language: Locale, wanted: SessionKind): Promise<void> {
  const locale = localeOr(language);
  const kind = sessionKindOr(wanted);
  const viewer = await atTheDoor(kind);
  if (viewer.kind !== 'visitor') await endOwnSession(viewer, new Date());
  await dropSessionCookie(kind);
  redirect(`/${locale}${afterwards[kind]}`);
}

/**
 * Ends a session of the account on another of its devices, or on all others, for whoever knows its password. A session
 * of someone else does not exist.
 */
export async function signOutElsewhere(
  language: Locale,
  wanted: SessionKind,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const viewer = await current(sessionKindOr(wanted));
  if (viewer.kind === 'visitor') return refuse(locale, form, previous, 'signedOut');
  const parsed = await parseForm(endSessionsSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { password, end } = parsed.data;
  const all = end === allOthers;
  return busyAsFailure(locale, form, previous, async () => {
    const result = await withPasswordLimit(viewer, now, () =>
      all ? endOtherSessions(viewer, password, now) : endSession(viewer, password, end, now),
    );
    if (result === 'tooMany') return refuse(locale, form, previous, 'tooManySignIns');
    if (result === 'wrong') return invalid(form, locale, previous, { password: { key: 'passwordWrong' } });
    if (result === 'missing') return redirectToNotFound();
    const sessions = all ? 'others' : 'one';
    await securityEvent('session.ended-elsewhere', { kind: viewer.kind, account: viewer.id, sessions });
    refresh();
    const t = await getTranslations({ locale, namespace: 'accounts' });
    return done(previous, t(all ? 'answers.othersSignedOut' : 'answers.deviceSignedOut'));
  });
}
