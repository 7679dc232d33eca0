import { allOthers } from '@/lib/accounts/rules';
import { criteriaSchema } from '@/lib/alerts/schema';
import { alertVersion } from '@/lib/alerts/version';
import { db } from '@/lib/db/client';
import { entryOf } from '../../integration/profiles/fixtures';
import { unsentAt } from '../../security/belongings';
import { candidates, password } from '../../security/world';
import { picture } from '../../support/problem-report';
import type { Fields } from './request';
import { chosen, type ActionRow } from './rows';

const education = { ...entryOf('education') } as Fields;

/** What candidates do. */
export const forCandidates: Record<string, ActionRow> = {
  'lib/accounts/session-actions#signOut': {
    at: () => '/en/account',
    allowed: 'everyone',
    call: () => ({ bound: ['en', 'candidate'], fields: {}, answersNothing: true }),
  },
  'lib/accounts/session-actions#signOutElsewhere': {
    at: () => '/en/account',
    allowed: ['owner'],
    call: ({ session }) => ({ bound: ['en', 'candidate'], fields: { password, end: session } }),
  },
  'lib/accounts/session-actions#signOutElsewhere, on all other devices': {
    at: () => '/en/account',
    allowed: candidates,
    call: () => ({ bound: ['en', 'candidate'], fields: { password, end: allOthers } }),
  },
  'lib/accounts/settings-actions#change': {
    at: () => '/en/account',
    allowed: candidates,
    call: () => ({
      bound: ['en', 'candidate'],
      fields: { currentPassword: password, newPassword: chosen },
    }),
  },
  'lib/accounts/settings-actions#prefer': {
    at: () => '/en/account',
    allowed: candidates,
    call: () => ({ bound: ['en'], fields: { locale: 'en' } }),
  },
  'lib/accounts/settings-actions#resendOwn': {
    at: () => '/en/account',
    allowed: candidates,
    as: 'unverified',
    call: () => ({ bound: ['en'], fields: {} }),
  },
  'lib/alerts/actions#save': {
    at: ({ alert }) => `/en/alerts/${alert}`,
    allowed: ['owner'],
    call: async ({ alert }) => {
      const { name, criteria, frequency, locale } = await db().jobAlert.findUniqueOrThrow({
        where: { id: alert },
      });
      const edited = { name, criteria: criteriaSchema.parse(criteria), frequency, locale };
      return {
        bound: ['en', alert, alertVersion(edited)],
        fields: { name: 'Mine', suggested: '', frequency: 'weekly', locale: 'en', q: 'wells' },
      };
    },
  },
  // Others let go of a draft of their own by that name, of which there is none.
  'lib/alerts/actions#discard': {
    at: ({ alert }) => `/en/alerts/${alert}`,
    allowed: candidates,
    call: ({ alert }) => ({ bound: ['en', alert, ''], fields: {} }),
  },
  'lib/alerts/actions#setActive': {
    at: () => '/en/alerts',
    allowed: ['owner'],
    call: ({ alert }) => ({ bound: ['en', alert], fields: { active: 'false' } }),
  },
  'lib/alerts/actions#remove': {
    at: ({ alert }) => `/en/alerts/${alert}/delete`,
    allowed: ['owner'],
    call: ({ alert }) => ({ bound: ['en', alert], fields: {} }),
  },
  'lib/applications/actions#apply': {
    at: ({ slug }) => `/en/apply/${slug}/review`,
    allowed: ['other', 'owner'],
    call: ({ slug }) => ({
      bound: ['en', slug, '0', unsentAt.toISOString()],
      fields: { certify: 'on' },
    }),
  },
  'lib/applications/actions#write': {
    at: ({ slug }) => `/en/apply/${slug}`,
    allowed: candidates,
    call: ({ slug }) => ({ bound: ['en', slug, '0'], fields: { letter: 'Mine', source: '' } }),
  },
  'lib/applications/actions#completeProfile': {
    at: ({ slug }) => `/en/apply/${slug}`,
    allowed: candidates,
    call: ({ slug }) => ({ bound: ['en', slug, '0'], fields: { section: 'personal' } }),
  },
  'lib/applications/actions#discard': {
    at: ({ slug }) => `/en/apply/${slug}/discard`,
    allowed: candidates,
    call: ({ slug }) => ({ bound: ['en', slug], fields: {} }),
  },
  'lib/applications/actions#withdraw': {
    at: ({ application }) => `/en/jobs-applied/${application}/withdraw`,
    allowed: ['owner'],
    call: ({ application }) => ({ bound: ['en', application], fields: {} }),
  },
  'lib/my-data/actions#confirm': {
    at: () => '/en/my-data',
    allowed: candidates,
    call: () => ({ bound: ['en'], fields: { currentPassword: password } }),
  },
  'lib/my-data/actions#erase': {
    at: () => '/en/my-data/delete',
    allowed: candidates,
    call: () => ({ bound: ['en'], fields: { currentPassword: password } }),
  },
  'lib/files/attachments/actions#add': {
    at: () => '/en/profile/attachments',
    allowed: candidates,
    call: async () => {
      const { name, buffer } = await picture();
      return { bound: ['en'], fields: { kind: 'cv' }, file: new File([new Uint8Array(buffer)], name) };
    },
  },
  'lib/files/attachments/actions#move': {
    at: () => '/en/profile/attachments',
    allowed: ['owner'],
    call: ({ attachment }) => ({ bound: ['en', attachment, 0], fields: {} }),
  },
  'lib/files/attachments/actions#remove': {
    at: () => '/en/profile/attachments',
    allowed: ['owner'],
    call: ({ attachment }) => ({ bound: ['en', attachment], fields: {} }),
  },
  'lib/profiles/actions#save': {
    at: ({ entry }) => `/en/profile/education/${entry}`,
    allowed: ['owner'],
    call: async ({ entry }) => {
      const { updatedAt } = await db().profileEntry.findUniqueOrThrow({ where: { id: entry } });
      return { bound: ['en', 'education', entry, updatedAt.toISOString()], fields: education };
    },
  },
  'lib/profiles/actions#arrange': {
    at: () => '/en/profile/education',
    allowed: ['owner'],
    call: ({ entry }) => ({ bound: ['en', 'education'], fields: { act: `remove ${entry}` } }),
  },
  'lib/profiles/actions#declareEmpty': {
    at: () => '/en/profile/employment',
    allowed: candidates,
    call: () => ({ bound: ['en', 'employment'], fields: {} }),
  },
  // Others let go of a draft of their own by that name, of which there is none.
  'lib/profiles/actions#discard': {
    at: ({ entry }) => `/en/profile/education/${entry}`,
    allowed: candidates,
    call: ({ entry }) => ({ bound: ['en', 'education', entry], fields: {} }),
  },
};
