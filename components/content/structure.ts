import type { Messages } from '@/lib/i18n/messages';

export type FaqSection = keyof Messages['faq']['sections'];
export type FaqQuestion = keyof Messages['faq']['questions'];

/** The questions of each section, in the order in which they are read. Their names are their addresses: /faq#deadline */
export const faq = {
  vacancies: [
    'where-listed',
    'unsolicited',
    'qualify',
    'salary',
    'notice-languages',
    'site-languages',
    'alerts',
    'notice-changes',
    'keep-notice',
  ],
  fraud: ['fee', 'recognise-fraud', 'genuine-message', 'report-fraud'],
  account: [
    'why-account',
    'verify-address',
    'mail-missing',
    'forgotten-password',
    'change-sign-in',
    'signed-in',
  ],
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
    'reapply',
    'government',
  ],
  following: ['follow', 'withdraw', 'withdraw-all'],
  selection: [
    'stages',
    'who-is-contacted',
    'tests-interviews',
    'assistance-allowed',
    'outcome',
    'how-long',
    'reserve-list',
    'roster',
  ],
  conditions: ['visas', 'family', 'working-time', 'age'],
  data: ['who-sees', 'data-copy', 'delete-data', 'kept-how-long', 'no-tracking'],
  help: ['accessibility', 'adjustments', 'report-problem', 'contact'],
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

/** The parts of /recruitment-process in the order in which they are read. */
export const processParts = ['diagram', 'stages', 'outcomes', 'exceptions', 'more'] as const;

/** The sections of /tests-and-interviews in the order in which they are read. */
export const testsSections = [
  'invitation',
  'written',
  'video',
  'interview',
  'bring',
  'adjustments',
  'honesty',
  'money',
  'after',
] as const satisfies readonly (keyof Messages['tests']['sections'])[];

/** The sections of /accessibility in the order in which they are read. */
export const accessibilitySections = [
  'standard',
  'measures',
  'tested',
  'limits',
  'compatible',
  'contact',
  'adjustments',
  'about',
] as const satisfies readonly (keyof Messages['accessibility']['sections'])[];

/** The day of the accessibility statement; a new one whenever what it says changes. */
export const accessibilityStatementDate = '2026-11-26';

/** The sections of /security in the order in which they are read. */
export const securitySections = [
  'report',
  'rules',
  'promise',
  'scope',
  'file',
] as const satisfies readonly (keyof Messages['security']['sections'])[];
