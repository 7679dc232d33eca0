import type { Criteria } from '../alerts/schema';
import type { NotificationPayload, NotificationTemplate } from '../outbox/schema';
import type { ProfileSnapshot } from '../profiles/snapshot';
import type { KindName } from './kinds';

type Classes<Field extends PropertyKey> = Readonly<Record<Field, KindName | null>>;

const application = {
  applicantName: 'mail',
  applicationReference: 'mail',
  vacancyTitle: null,
  vacancyReference: null,
} as const;
const unsent = {
  ...{ vacancyTitle: null, vacancyReference: null, slug: null },
  ...{ closesAt: null, timeZone: null, station: null },
} as const;
const link = { url: 'link', expiresAt: null } as const;
const problem = {
  reference: 'report',
  at: 'report',
  lines: 'report',
  vacancy: 'report',
  screenshots: 'report',
} as const;

/** What the payload of each mail holds. A new field does not compile until it is here. */
export const payloadFields: { readonly [T in NotificationTemplate]: Classes<keyof NotificationPayload<T>> } =
  {
    'verify-email': link,
    'account-exists': { signInUrl: null, resetUrl: 'link' },
    'reset-password': link,
    'password-changed': { at: 'mail', staff: null },
    'two-step': { event: 'staff', at: 'staff', codesLeft: 'staff' },
    'account-deleted': { at: 'mail', withdrawn: 'mail', kept: 'mail' },
    'application-received': { ...application, submittedAt: 'mail', timeZone: null },
    'application-replaced': { ...application, submittedAt: 'mail', timeZone: null },
    'application-replaced-team': {
      ...{ vacancyTitle: null, vacancyReference: null, competitionId: null, applicationId: null },
      ...{ applicationReference: 'mail', submittedAt: 'mail', stage: 'assessment' },
    },
    'draft-reminder': unsent,
    'draft-extended': unsent,
    'draft-closed': unsent,
    'file-infected': { ...application, filename: 'mail', until: 'mail', applicationId: null },
    'application-withdrawn': { ...application, withdrawnAt: 'mail', timeZone: null },
    'invited-to-assessment': application,
    'invited-to-interview': application,
    'competition-closed-selected': application,
    'competition-closed-reserve-list': application,
    'competition-closed-not-selected': application,
    'job-alert': {
      alertId: null,
      name: 'account',
      frequency: 'account',
      total: null,
      vacancies: null,
      query: 'account',
      token: 'link',
    },
    'problem-received': problem,
    'problem-reported': { ...problem, reportId: null, email: 'report' },
  };

/** What a snapshot holds beside the fields of its entries (lib/privacy/classification.ts). */
export const snapshotFields: Classes<keyof ProfileSnapshot> = {
  version: null,
  email: 'application',
  nothing: 'application',
  byHand: 'application',
  personal: 'application',
  nationality: 'application',
  address: 'application',
  languages: 'application',
  education: 'application',
  employment: 'application',
  relatives: 'application',
  trainings: 'application',
  expertise: 'application',
  computer_skills: 'application',
  publications: 'application',
  references: 'application',
  contract_interests: 'application',
};

/** What a job alert looks for. */
export const criteriaFields: Classes<keyof Criteria> = {
  q: 'account',
  contract: 'account',
  category: 'account',
  grade: 'account',
  station: 'account',
  region: 'account',
  arrangement: 'account',
  language: 'account',
};

/** Where the fields of each JSON column that holds personal data are classified, or why the column is as a whole. */
export const jsonColumns: Readonly<Record<string, string>> = {
  'Submission.snapshot': 'snapshotFields, and profileFields in each section',
  'Submission.answers': 'all are answers of the applicant, whatever was asked',
  'ProfileEntry.data': 'profileFields',
  'Draft.data': 'profileFields, as typed',
  'ApplicationDraft.answers': 'all are answers of the applicant, as typed',
  'JobAlert.criteria': 'criteriaFields',
  'Notification.payload': 'payloadFields',
  'NotificationBatch.body': 'copies of whole mails',
  'MailboxMessage.headers': 'copies of whole mails',
  'AuditEntry.detail': 'facts of the act: states, counts and keys, never what a person wrote',
};
