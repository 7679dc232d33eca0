import { randomUUID } from 'node:crypto';
import { forCandidates } from './candidate-actions';
import type { Fields } from './request';
import { chosen, type ActionRow } from './rows';
import { forStaff } from './staff-actions';

const address = () => `${randomUUID()}@example.org`;
const guess = 'A'.repeat(43);
const none = { token: guess };
const account: Fields = { email: 'x', password: chosen, locale: 'en', consent: 'on' };

const forAnyone: Record<string, ActionRow> = {
  'lib/accounts/actions#create': {
    at: () => '/en/create-account',
    allowed: 'everyone',
    call: () => ({ bound: ['en', false, ''], fields: { ...account, email: address() } }),
  },
  'lib/accounts/actions#resend': {
    at: () => '/en/verify-email/sent',
    allowed: 'everyone',
    call: () => ({ bound: ['en', ''], fields: { email: address() } }),
  },
  'lib/accounts/actions#forgot': {
    at: () => '/en/forgot-password',
    allowed: 'everyone',
    call: () => ({ bound: ['en', 'candidate', ''], fields: { email: address() } }),
  },
  'lib/accounts/actions#verify': {
    at: () => '/en/verify-email',
    allowed: 'everyone',
    call: () => ({ bound: ['en', ''], fields: none }),
    tells: true,
  },
  'lib/accounts/actions#reset': {
    at: () => '/en/reset-password',
    allowed: 'everyone',
    call: () => ({ bound: ['en', 'staff', ''], fields: { ...none, newPassword: chosen } }),
    tells: true,
  },
  'lib/accounts/session-actions#signIn': {
    at: () => '/en/sign-in',
    allowed: 'everyone',
    call: () => ({ bound: ['en', 'candidate', '/en'], fields: { email: address(), password: chosen } }),
    tells: true,
  },
  'lib/alerts/actions#stop': {
    at: () => '/en/alerts/unsubscribe',
    allowed: 'everyone',
    call: () => ({ bound: ['en', guess], fields: {}, answersNothing: true }),
  },
  'lib/problems/actions#report': {
    at: () => '/en/report-a-problem',
    allowed: 'everyone',
    call: () => ({
      bound: ['en'],
      fields: { description: 'It does not work', email: address(), vacancy: '', stamp: '', website: '' },
    }),
  },
};

/** Every server action: how it is called and who may. One that is not here fails tests/e2e/authorisation.test.ts by name. */
export const actions: Record<string, ActionRow> = { ...forAnyone, ...forCandidates, ...forStaff };
