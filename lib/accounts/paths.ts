import type { SessionKind } from '../auth/session-kinds';

/** Where a forgotten password is replaced, for accounts of each kind: below the language. */
export const passwordPaths: Record<SessionKind, Record<'signIn' | 'forgotten' | 'done', string>> = {
  candidate: { signIn: '/sign-in', forgotten: '/forgot-password', done: '/reset-password/done' },
  staff: {
    signIn: '/staff/sign-in',
    forgotten: '/staff/forgot-password',
    done: '/staff/reset-password/done',
  },
};
