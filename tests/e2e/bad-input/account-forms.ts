import type { FormRow } from './rows';

/** The forms by which people come by an account, sign in and change how they do. */
export const accountForms: Record<string, FormRow> = {
  'create an account': {
    at: () => '/fr/create-account',
    field: 'consent',
    by: 'visitor',
    required: ['email', 'password', 'consent'],
  },
  'create an account as an affiliate': {
    at: () => '/fr/create-account/staff',
    field: 'contract',
    by: 'visitor',
    required: ['email', 'password', 'contract', 'consent'],
  },
  'sign in': { at: () => '/fr/sign-in', field: 'password', by: 'visitor', required: ['email', 'password'] },
  'sign in as staff': {
    at: () => '/fr/staff/sign-in',
    field: 'password',
    by: 'visitor',
    required: ['email', 'password'],
  },
  'forgotten password': {
    at: () => '/fr/forgot-password',
    field: 'email',
    by: 'visitor',
    required: ['email'],
  },
  'forgotten password of staff': {
    at: () => '/fr/staff/forgot-password',
    field: 'email',
    by: 'visitor',
    required: ['email'],
  },
  'another link': { at: () => '/fr/verify-email/sent', field: 'email', by: 'visitor', required: ['email'] },
  'choose a password': {
    at: () => `/fr/reset-password?token=${'A'.repeat(43)}`,
    field: 'newPassword',
    by: 'visitor',
    required: ['newPassword'],
  },
  'choose a password as staff': {
    at: () => `/fr/staff/reset-password?token=${'A'.repeat(43)}`,
    field: 'newPassword',
    by: 'visitor',
    required: ['newPassword'],
  },
  'change the password': {
    at: () => '/fr/account',
    field: 'newPassword',
    by: 'owner',
    required: ['currentPassword', 'newPassword'],
  },
  'change the password of staff': {
    at: () => '/fr/staff/account',
    field: 'newPassword',
    by: 'recruiter',
    required: ['currentPassword', 'newPassword'],
  },
  'give a code': {
    at: () => '/fr/staff/sign-in/code',
    field: 'code',
    by: 'entrant',
    required: ['code'],
  },
  'give a recovery code': {
    at: () => '/fr/staff/sign-in/recovery-code',
    field: 'recoveryCode',
    by: 'entrant',
    required: ['recoveryCode'],
  },
  'begin to set up two-step sign-in': {
    at: () => '/fr/staff/sign-in/set-up?again=1',
    field: 'password',
    by: 'support',
    required: ['password'],
  },
  'set up two-step sign-in': {
    at: () => '/fr/staff/sign-in/set-up',
    field: 'code',
    by: 'support',
    required: ['code'],
  },
  'new recovery codes': {
    at: () => '/fr/staff/account/two-step/new-codes',
    field: 'code',
    by: 'recruiter',
    required: ['password', 'code'],
  },
  'turn two-step sign-in off': {
    at: () => '/fr/staff/account/two-step/turn-off',
    field: 'code',
    by: 'recruiter',
    required: ['password', 'code'],
  },
  'reset two-step sign-in': {
    at: ({ colleague }) => `/fr/staff/accounts/${colleague}/reset`,
    field: 'password',
    by: 'administrator',
    required: ['password'],
  },
  'sign out elsewhere': { at: () => '/fr/account', field: 'password', by: 'owner', required: ['password'] },
  'sign out elsewhere, of staff': {
    at: () => '/fr/staff/account',
    field: 'password',
    // Of all staff there, only administrators are signed in more than once (authorisation/callers.ts).
    by: 'administrator',
    required: ['password'],
  },
};
