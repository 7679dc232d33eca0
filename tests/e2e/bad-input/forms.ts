import { randomUUID } from 'node:crypto';
import { instanceToAdd } from '@/lib/profiles/sections';
import { accountForms } from './account-forms';
import type { FormRow } from './rows';

const section = (name: string, field: string, required: readonly string[]): FormRow => ({
  at: () => `/fr/profile/${name}`,
  field,
  by: 'owner',
  required,
  but: 'Draft',
});
const added = (name: string, field: string, required: readonly string[]): FormRow =>
  section(`${name}/${instanceToAdd(randomUUID())}`, field, required);

/** Every form of the site that takes something typed or chosen. */
export const forms: Record<string, FormRow> = {
  ...accountForms,
  'language of mails': { at: () => '/fr/account', field: 'locale', by: 'owner', required: ['locale'] },
  'delete the account': {
    at: () => '/fr/my-data/delete',
    field: 'currentPassword',
    by: 'owner',
    required: ['currentPassword'],
  },
  'take a copy': {
    at: () => '/fr/my-data',
    field: 'currentPassword',
    by: 'owner',
    unconfirmed: true,
    required: ['currentPassword'],
  },
  'personal information': section('personal', 'familyName', ['dateOfBirth', 'nameOrder', 'gender', 'phone']),
  nationality: section('nationality', 'other', ['countries']),
  address: section('address', 'line1', ['line1', 'city', 'country']),
  languages: added('languages', 'other', ['language', 'reading', 'writing', 'speaking', 'listening']),
  education: added('education', 'institution', ['level', 'status', 'title', 'institution', 'country']),
  employment: added('employment', 'employer', ['title', 'employer', 'country', 'from', 'duties']),
  relatives: added('relatives', 'organization', ['kind', 'name', 'relation']),
  trainings: added('trainings', 'provider', ['kind', 'title', 'provider']),
  expertise: added('expertise', 'area', ['area', 'level', 'years']),
  'computer skills': added('computer_skills', 'skill', ['skill', 'level']),
  publications: added('publications', 'doi', ['kind', 'title', 'date']),
  references: added('references', 'relationship', ['name', 'relationship', 'email', 'contact']),
  apply: {
    at: ({ slug }) => `/fr/apply/${slug}/review`,
    field: 'certify',
    by: 'owner',
    required: ['certify'],
  },
  'new alert': {
    at: () => '/fr/alerts/new',
    field: 'frequency',
    by: 'owner',
    but: 'Draft',
    required: ['frequency', 'locale'],
  },
  'an alert': {
    at: ({ alert }) => `/fr/alerts/${alert}`,
    field: 'frequency',
    by: 'owner',
    but: 'Draft',
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
