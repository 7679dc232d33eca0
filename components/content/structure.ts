import type { Messages } from '@/lib/i18n/messages';

export type FaqSection = keyof Messages['faq']['sections'];
export type FaqQuestion = keyof Messages['faq']['questions'];

/** The questions of each section, in the order in which they are read. Their names are their addresses: /faq#deadline */
export const faq = {
  vacancies: [
    'where-listed',
    'unsolicited',
    'qualify',
    'notice-languages',
    'site-languages',
    'alerts',
    'notice-changes',
  ],
  fraud: ['fee', 'recognise-fraud', 'genuine-message', 'report-fraud'],
  account: ['why-account', 'verify-address', 'mail-missing', 'forgotten-password', 'signed-in'],
  staff: ['staff-members', 'staff-address', 'affiliates'],
  profile: ['profile-sections', 'profile-complete', 'autosave', 'import-download', 'relatives'],
  applying: [
    'vacancy-questions',
    'deadline',
    'after-deadline',
    'confirmation',
    'snapshot',
    'correct-application',
    'several-applications',
  ],
  following: ['follow', 'withdraw', 'withdraw-all'],
  selection: ['stages', 'who-is-contacted', 'outcome', 'how-long', 'reserve-list', 'roster'],
  data: ['who-sees', 'data-copy', 'delete-data', 'kept-how-long'],
  help: ['accessibility', 'adjustments', 'contact'],
} as const satisfies Record<FaqSection, readonly FaqQuestion[]>;

export const faqSections = Object.keys(faq) as FaqSection[];

/** The parts of /how-to-apply that can be linked to. */
export const howToApplyParts = ['before', 'steps', 'next', 'fraud', 'help'] as const;

export const applySteps = [
  'find',
  'account',
  'verify',
  'profile',
  'questions',
  'submit',
  'confirmation',
  'follow',
] as const satisfies readonly (keyof Messages['howToApply']['steps']['list'])[];

export type ApplyStep = (typeof applySteps)[number];

/** The sections of /privacy in the order in which they are read. */
export const privacySections = [
  'responsible',
  'collected',
  'purposes',
  'consent',
  'recipients',
  'roster',
  'retention',
  'rights',
  'cookies',
  'security',
  'transfers',
  'contact',
  'changes',
] as const satisfies readonly (keyof Messages['privacy']['sections'])[];

export type PrivacySection = (typeof privacySections)[number];
