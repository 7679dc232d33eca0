import type { Ids } from '../../security/world';
import type { Caller } from '../authorisation/callers';

export type FormRow = {
  at: (ids: Ids) => string;
  /** A field that only this form of its page has; '' for the last form. */
  field: string;
  by: Caller;
  /** Fields that may not be left empty. */
  required: readonly string[];
  /** What changes all the same: what could not be saved is kept as a draft (R11), a view of a file is in the audit log. */
  but?: 'ProfileDraft' | 'AuditEntry';
};

const section = (name: string, field: string, required: readonly string[]): FormRow => ({
  at: () => `/fr/profile/${name}`,
  field,
  by: 'owner',
  required,
  but: 'ProfileDraft',
});

/** Every form of the site that takes something typed or chosen. */
export const forms: Record<string, FormRow> = {
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
  'another link': { at: () => '/fr/verify-email/sent', field: 'email', by: 'visitor', required: ['email'] },
  'choose a password': {
    at: () => `/fr/reset-password?token=${'A'.repeat(43)}`,
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
  'sign out elsewhere': { at: () => '/fr/account', field: 'password', by: 'owner', required: ['password'] },
  'sign out elsewhere, of staff': {
    at: () => '/fr/staff/account',
    field: 'password',
    // Of all staff there, only administrators are signed in more than once (authorisation/callers.ts).
    by: 'administrator',
    required: ['password'],
  },
  'language of mails': { at: () => '/fr/account', field: 'locale', by: 'owner', required: ['locale'] },
  'delete the account': {
    at: () => '/fr/my-data/delete',
    field: 'currentPassword',
    by: 'owner',
    required: ['currentPassword'],
  },
  'personal information': section('personal', 'familyName', [
    'givenName',
    'familyName',
    'dateOfBirth',
    'gender',
    'phone',
  ]),
  nationality: section('nationality', 'secondCountry', ['country']),
  address: section('address', 'line1', ['line1', 'city', 'country']),
  languages: section('languages/new', 'language', [
    'language',
    'reading',
    'writing',
    'speaking',
    'listening',
  ]),
  education: section('education/new', 'institution', ['level', 'title', 'institution', 'country', 'from']),
  employment: section('employment/new', 'employer', [
    'title',
    'employer',
    'country',
    'workingTime',
    'from',
    'duties',
  ]),
  apply: { at: ({ slug }) => `/fr/apply/${slug}`, field: 'certify', by: 'owner', required: ['certify'] },
  'new alert': {
    at: () => '/fr/alerts/new',
    field: 'frequency',
    by: 'owner',
    required: ['frequency', 'locale'],
  },
  'an alert': {
    at: ({ alert }) => `/fr/alerts/${alert}`,
    field: 'frequency',
    by: 'owner',
    required: ['frequency', 'locale'],
  },
  'report a problem': {
    at: () => '/fr/report-a-problem',
    field: 'description',
    by: 'visitor',
    required: ['description', 'email'],
  },
  'move several': {
    at: ({ competition }) => `/fr/staff/competitions/${competition}`,
    field: 'note',
    by: 'recruiter',
    required: ['applications', 'to'],
  },
  'move one': {
    at: ({ competition, application }) => `/fr/staff/competitions/${competition}/applications/${application}`,
    field: 'to',
    by: 'recruiter',
    required: ['to'],
    but: 'AuditEntry',
  },
  close: {
    at: ({ competition }) => `/fr/staff/competitions/${competition}/close`,
    field: 'confirmed',
    by: 'recruiter',
    required: ['confirmed'],
  },
  'decide about notifications': {
    at: () => '/fr/staff/delivery',
    field: 'decision',
    by: 'administrator',
    required: ['notifications', 'decision'],
  },
  'handle a report': {
    at: ({ report }) => `/fr/staff/support/${report}`,
    field: 'assignee',
    by: 'support',
    required: ['status', 'assignee'],
  },
  'draft a vacancy': {
    at: () => '/fr/staff/vacancies/new',
    field: 'departmentEn',
    by: 'recruiter',
    required: ['contractType', 'category', 'dutyStationId', 'departmentEn', 'departmentFr', 'positions'],
  },
  'write a notice': {
    at: ({ draft }) => `/fr/staff/vacancies/${draft}/notice/fr`,
    field: 'summary',
    by: 'recruiter',
    required: ['title', 'summary', 'context', 'purpose', 'duties', 'education', 'languages'],
  },
  publish: {
    at: ({ draft }) => `/fr/staff/vacancies/${draft}`,
    field: 'closingDate',
    by: 'recruiter',
    required: ['closingDate'],
  },
  'put the deadline back': {
    at: ({ published }) => `/fr/staff/vacancies/${published}`,
    field: 'closingDate',
    by: 'recruiter',
    required: ['closingDate'],
  },
  'cancel a vacancy': {
    at: ({ published }) => `/fr/staff/vacancies/${published}`,
    field: 'reason',
    by: 'recruiter',
    required: ['reason'],
  },
};
