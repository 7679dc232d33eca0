'use server';

import { z } from 'zod';
import { currentCandidate, currentStaffOrPending } from '../auth/current';
import { releaseAttempts, withinLimits } from '../auth/rate-limit';
import { withReturnTo } from '../auth/return-to';
import { entrancePaths } from '../auth/second-factor';
import type { SessionKind } from '../auth/session-kinds';
import { dropSessionCookie, setSessionCookie, userAgentOfRequest } from '../auth/sessions';
import { padDuration } from '../auth/pad-duration';
import { accountAction, buttonAction, visitorAction } from '../forms/action';
import { boundKind, boundNext } from '../forms/bound';
import { finished, go, refused } from '../forms/outcome';
import { redirectToNotFound } from '../http/request-path';
import { securityEvent } from '../logging/security';
import { confirmedByPassword } from './answers';
import { signInBudget } from './budgets';
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

/** The session of the kind that the browser has, though it may not be through the second step. */
const atTheDoor = (kind: SessionKind) => (kind === 'staff' ? currentStaffOrPending() : currentCandidate());

/** Opens a session of one kind and leads to `next`, staff perhaps by way of the second step; a wrong address and a wrong password are answered alike. */
export const signIn = visitorAction({
  args: z.tuple([boundKind, boundNext]),
  schema: signInSchema,
  run: async ({ args: [kind, next], data, locale, now, t }) => {
    const before = await atTheDoor(kind);
    const replaces = before.kind === 'visitor' ? null : before.sessionId;
    const attempt = { ...data, kind, userAgent: await userAgentOfRequest(), replaces };
    const opened = await padDuration(steady, () => openCounting(attempt, now));
    if (opened === 'tooMany') return refused(t('accounts.answers.tooManySignIns'));
    if (opened === 'wrong') return refused(t('accounts.answers.wrong'));
    await setSessionCookie(kind, opened);
    await rememberSession(kind, opened, now);
    const home = next || `/${locale}${homes[kind]}`;
    return go(opened.need ? withReturnTo(`/${locale}${entrancePaths[opened.need]}`, home) : home);
  },
});

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
export const signOut = buttonAction({
  args: z.tuple([boundKind]),
  run: async ({ args: [kind], locale, now }) => {
    const viewer = await atTheDoor(kind);
    if (viewer.kind !== 'visitor') await endOwnSession(viewer, now);
    await dropSessionCookie(kind);
    return `/${locale}${afterwards[kind]}`;
  },
});

/**
 * Ends a session of the account on another of its devices, or on all others, for those who know its password. A session
 * of someone else does not exist.
 */
export const signOutElsewhere = accountAction({
  schema: endSessionsSchema,
  run: async ({ data: { password, end }, ...context }) => {
    const { viewer, now, t } = context;
    const all = end === allOthers;
    const work = () =>
      all ? endOtherSessions(viewer, password, now) : endSession(viewer, password, end, now);
    return confirmedByPassword(context, 'password', work, async (result) => {
      if (result === 'missing') return redirectToNotFound();
      const sessions = all ? 'others' : 'one';
      await securityEvent('session.ended-elsewhere', { kind: viewer.kind, account: viewer.id, sessions });
      const message = t(all ? 'accounts.answers.othersSignedOut' : 'accounts.answers.deviceSignedOut');
      return finished(message, { refreshes: true });
    });
  },
});
