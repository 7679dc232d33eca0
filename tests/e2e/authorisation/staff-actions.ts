import { allOthers } from '@/lib/accounts/rules';
import { closingPlan, reachable } from '@/lib/competitions/closing/plan';
import { previewHash } from '@/lib/competitions/closing/rules';
import { db } from '@/lib/db/client';
import { versionOf } from '@/lib/problems/rules';
import { typedFacts, typedNotice } from '../../security/belongings';
import { codeAt, recoveryCode } from '../../security/second-factors';
import { enrolled, hr, password, staff, type Ids } from '../../security/world';
import { chosen, type ActionRow } from './rows';

const vacancyPage = ({ draft }: Ids) => `/en/staff/vacancies/${draft}`;

/** What staff do. */
export const forStaff: Record<string, ActionRow> = {
  'lib/accounts/settings-actions#change, of staff': {
    at: () => '/en/staff/account',
    allowed: staff,
    call: () => ({
      bound: ['en', 'staff'],
      fields: { currentPassword: password, newPassword: chosen },
    }),
  },
  'lib/accounts/session-actions#signOutElsewhere, of staff': {
    at: () => '/en/staff/account',
    allowed: [],
    call: ({ session }) => ({ bound: ['en', 'staff'], fields: { password, end: session } }),
  },
  'lib/accounts/session-actions#signOutElsewhere, of staff on all other devices': {
    at: () => '/en/staff/account',
    allowed: staff,
    call: () => ({ bound: ['en', 'staff'], fields: { password, end: allOthers } }),
  },
  'lib/accounts/second-factor/entry-actions#giveCode': {
    at: () => '/en/staff/sign-in/code',
    allowed: ['entrant'],
    call: () => ({ bound: ['en', '/en/staff'], fields: { code: codeAt(new Date()) } }),
  },
  'lib/accounts/second-factor/entry-actions#giveRecoveryCode': {
    at: () => '/en/staff/sign-in/recovery-code',
    allowed: ['entrant'],
    call: () => ({ bound: ['en', '/en/staff'], fields: { recoveryCode } }),
  },
  'lib/accounts/second-factor/set-up-actions#begin': {
    at: () => '/en/staff/sign-in/set-up',
    allowed: ['support'],
    call: () => ({ bound: ['en', ''], fields: { password } }),
  },
  'lib/accounts/second-factor/set-up-actions#confirm': {
    at: () => '/en/staff/sign-in/set-up',
    allowed: ['support'],
    call: () => ({ bound: ['en'], fields: { code: codeAt(new Date()) } }),
  },
  'lib/accounts/second-factor/actions#stop': {
    at: () => '/en/staff/account/two-step/turn-off',
    allowed: enrolled,
    call: () => ({ bound: ['en'], fields: { password, code: codeAt(new Date()) } }),
  },
  'lib/accounts/second-factor/actions#renew': {
    at: () => '/en/staff/account/two-step/new-codes',
    allowed: enrolled,
    call: () => ({ bound: ['en'], fields: { password, code: recoveryCode } }),
  },
  'lib/accounts/staff/actions#reset': {
    at: ({ colleague }) => `/en/staff/accounts/${colleague}/reset`,
    allowed: ['administrator'],
    call: ({ colleague }) => ({ bound: ['en', colleague], fields: { password } }),
  },
  'lib/competitions/actions#move': {
    at: ({ competition }) => `/en/staff/competitions/${competition}`,
    allowed: [...hr, 'assignedManager'],
    call: ({ competition, application }) => ({
      bound: ['en', { competitionId: competition }],
      fields: { applications: `${application}@received`, to: 'screening', note: '' },
    }),
  },
  'lib/competitions/actions#close': {
    at: ({ competition }) => `/en/staff/competitions/${competition}/close`,
    allowed: hr,
    call: async ({ competition }) => {
      const hash = previewHash(reachable(await closingPlan(db(), competition)));
      return { bound: ['en', competition], fields: { previewHash: hash, confirmed: 'on' } };
    },
  },
  'lib/outbox/decisions/actions#decideTicked': {
    at: () => '/en/staff/delivery',
    allowed: ['administrator'],
    call: ({ notification }) => ({
      bound: ['en', {}],
      fields: { notifications: `${notification}@failed`, decision: 'cancel' },
    }),
  },
  'lib/problems/queue/actions#handle': {
    at: ({ report }) => `/en/staff/support/${report}`,
    allowed: ['administrator', 'support'],
    call: async ({ report }) => {
      const row = await db().problemReport.findUniqueOrThrow({ where: { id: report } });
      const fields = { version: versionOf(row), status: 'open', assignee: 'nobody', note: 'Noted' };
      return { bound: ['en', report], fields };
    },
  },
  'lib/vacancies/authoring/actions#draft': {
    at: () => '/en/staff/vacancies/new',
    allowed: hr,
    call: () => ({ bound: ['en'], fields: typedFacts }),
  },
  'lib/vacancies/authoring/actions#save': {
    at: ({ draft }) => `/en/staff/vacancies/${draft}/notice/fr`,
    allowed: hr,
    call: ({ draft }) => ({ bound: ['en', draft, 'fr', null], fields: typedNotice }),
  },
  'lib/vacancies/authoring/actions#publish': {
    at: vacancyPage,
    allowed: hr,
    call: ({ draft }) => ({ bound: ['en', draft], fields: { closingDate: '2099-12-24' } }),
  },
  'lib/vacancies/authoring/actions#extend': {
    at: vacancyPage,
    allowed: hr,
    call: ({ published }) => ({ bound: ['en', published], fields: { closingDate: '2099-12-24' } }),
  },
  'lib/vacancies/authoring/actions#cancel': {
    at: vacancyPage,
    allowed: hr,
    call: ({ published }) => ({ bound: ['en', published], fields: { reason: 'The post was abolished' } }),
  },
};
