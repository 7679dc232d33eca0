import { randomUUID } from 'node:crypto';
import { createAccount, resendVerification, verifyEmail } from '@/lib/accounts/commands';
import { deviceKnownTo, knownDevice, markOfSession, markOfUsedLink } from '@/lib/accounts/device-queries';
import { offerReset, requestPasswordReset, resetPassword } from '@/lib/accounts/password-commands';
import { mySessions, signInAddress } from '@/lib/accounts/queries';
import { endOtherSessions, endOwnSession, endSession, openSession } from '@/lib/accounts/session-commands';
import { changePassword, setLocale } from '@/lib/accounts/settings-commands';
import type { SessionDto } from '@/lib/accounts/queries';
import { now } from '../../builders';
import { asCandidate, type Row } from '../rows';
import { candidates, password, staff } from '../world';

export const chosen = 'four words nobody guesses';
const guess = 'A'.repeat(43);
const devices = 'lib/accounts/device-queries';
const nobody = '00000000-0000-7000-8000-000000000000';
const noSession = { accountId: nobody, sessionId: nobody };
const commands = 'lib/accounts/commands';
const passwords = 'lib/accounts/password-commands';
const sessions = 'lib/accounts/session-commands';
const settings = 'lib/accounts/settings-commands';

export const accounts: Row[] = [
  {
    file: commands,
    of: createAccount,
    allowed: ['visitor', ...candidates],
    writes: true,
    call: (viewer) =>
      createAccount(
        viewer,
        { email: `${randomUUID()}@example.org`, password: chosen, locale: 'en', contract: null },
        now,
      ),
  },
  {
    file: commands,
    of: resendVerification,
    open: 'mails the holder of the address only',
    guess: () => resendVerification('nobody@example.org', now),
  },
  {
    file: passwords,
    of: requestPasswordReset,
    open: 'mails the holder of the address only',
    guess: () => requestPasswordReset('candidate', 'nobody@example.org', now),
  },
  {
    file: passwords,
    of: offerReset,
    inner: 'mails the holder of an account that the caller found by its address',
  },
  {
    file: commands,
    of: verifyEmail,
    open: 'asks for the secret of a mailed link',
    guess: () => verifyEmail(guess, now),
  },
  {
    file: passwords,
    of: resetPassword,
    open: 'asks for the secret of a mailed link',
    guess: () => resetPassword('candidate', guess, chosen, now),
  },
  {
    file: sessions,
    of: openSession,
    open: 'asks for the password; a refusal is in the audit log',
    writes: 'perhaps',
    guess: () =>
      openSession(
        { kind: 'staff', email: 'nobody@wfo.example', password: chosen, userAgent: '', replaces: null },
        now,
      ),
  },
  {
    file: devices,
    of: knownDevice,
    open: 'asks for the cookie that a sign-in to the account gave',
    guess: () => knownDevice('candidate', 'nobody@example.org', guess, now),
  },
  {
    file: devices,
    of: deviceKnownTo,
    open: 'asks for the cookie that a sign-in to the account gave',
    guess: () => deviceKnownTo('staff', nobody, guess, now),
  },
  {
    file: devices,
    of: markOfSession,
    open: 'asks for the id of a session, which nobody but its browser has',
    guess: () => markOfSession('candidate', noSession, '', now),
  },
  {
    file: devices,
    of: markOfUsedLink,
    open: 'asks for the secret of a mailed link',
    guess: () => markOfUsedLink('candidate', guess, '', now),
  },
  {
    file: 'lib/accounts/queries',
    of: mySessions,
    what: 'finding the session of the owner',
    allowed: ['owner'],
    refuses: (answer) => !(answer as SessionDto[]).some(({ current }) => current),
    call: (viewer, { session }) => mySessions({ ...asCandidate(viewer), sessionId: session }, now),
  },
  {
    file: 'lib/accounts/queries',
    of: signInAddress,
    allowed: [...candidates, ...staff],
    call: (viewer) => signInAddress(asCandidate(viewer)),
  },
  {
    file: sessions,
    of: endOwnSession,
    what: 'from the session of the owner',
    allowed: ['owner'],
    writes: true,
    refuses: (answer) => answer === false,
    call: (viewer, { session }) => endOwnSession({ ...asCandidate(viewer), sessionId: session }, now),
  },
  {
    file: sessions,
    of: endSession,
    allowed: ['owner'],
    writes: true,
    refuses: (answer) => answer === 'missing',
    ids: ['session'],
    call: (viewer, { session }) => endSession(asCandidate(viewer), password, session, now),
  },
  {
    file: sessions,
    of: endOtherSessions,
    allowed: [...candidates, ...staff],
    writes: true,
    refuses: (answer) => answer !== 'ended',
    call: (viewer) => endOtherSessions(asCandidate(viewer), password, now),
  },
  {
    file: settings,
    of: changePassword,
    allowed: [...candidates, ...staff],
    writes: true,
    call: (viewer) => changePassword(asCandidate(viewer), password, chosen, now),
  },
  {
    file: settings,
    of: setLocale,
    allowed: candidates,
    writes: true,
    call: (viewer) => setLocale(asCandidate(viewer), 'en', now),
  },
];
