import type { Criteria } from '../alerts/schema';
import type { ApplicationDetail } from '../applications/dto';
import type {
  AttachmentKind,
  CandidateKind,
  NotificationStatus,
  ReportStatus,
  StaffContract,
} from '../db/models';
import type { Locale } from '../i18n/locales';
import type { NotificationTemplate } from '../outbox/schema';

// Instants are ISO strings in UTC. The names of all of this are those of the file that a candidate keeps: what is renamed
// here is renamed there.

export type CopiedProfile = {
  startedAt: string;
  changedAt: string;
  sections: {
    name: string;
    nothingToDeclare: boolean;
    /** Whether the entries are in the order that the candidate gave them. */
    orderedByHand: boolean;
    entries: { data: unknown; addedAt: string; changedAt: string }[];
  }[];
  attachments: {
    kind: AttachmentKind;
    filename: string;
    mediaType: string;
    size: number;
    addedAt: string;
  }[];
};

export type CopiedApplication = ApplicationDetail & {
  source: string | null;
  language: Locale;
  /** What lists of applicants read: derived from the frozen profile, and erased with it. */
  derived: {
    nationalities: string[];
    /** ISCED 2011 */
    educationLevel: number | null;
    fields: string[];
    experienceMonths: number;
    /** Codes with levels from 1 to 4, such as `fr4`. */
    languages: string[];
  } | null;
};

/** What is held of someone as an employee of the organisation (R8). */
export type CopiedEmployee = {
  staffNumber: string;
  contract: StaffContract;
  grade: string | null;
  dutyStation: string | null;
  entryDate: string | null;
};

export type CopiedMail = {
  template: NotificationTemplate;
  recipient: string;
  language: Locale;
  status: NotificationStatus;
  createdAt: string;
  sentAt: string | null;
  /** What the mail was written from, without links that act for anyone who has them. */
  content: unknown;
};

/** Everything held of a candidate, as the candidate may have it (R12). */
export type DataCopy = {
  madeAt: string;
  account: {
    email: string;
    verifiedAt: string | null;
    kind: CandidateKind;
    staffContract: StaffContract | null;
    language: Locale;
    createdAt: string;
    changedAt: string;
  };
  employee: CopiedEmployee | null;
  consents: { purpose: string; version: string; givenAt: string; withdrawnAt: string | null }[];
  profile: CopiedProfile | null;
  drafts: { form: string; instance: string; values: unknown; changedAt: string }[];
  alerts: {
    name: string;
    criteria: Criteria;
    frequency: 'instant' | 'daily' | 'weekly';
    language: Locale;
    active: boolean;
    createdAt: string;
    lastSentAt: string | null;
  }[];
  applications: CopiedApplication[];
  mails: CopiedMail[];
  reports: {
    reference: string;
    description: string;
    status: ReportStatus;
    browser: string;
    screenshots: number;
    createdAt: string;
    resolvedAt: string | null;
  }[];
  sessions: { browser: string; startedAt: string; lastUsedAt: string; expiresAt: string; current: boolean }[];
};

/** How much of each kind is held, and since when; the version of the privacy notice that was agreed to last. */
export type DataInventory = { email: string; createdAt: string; consent: string | null } & Record<
  'entries' | 'drafts' | 'alerts' | 'applications' | 'mails' | 'reports' | 'sessions',
  number
>;

/** What deleting the account does to each application: withdrawn now, or kept for its period. */
export type DeletionPreview = Record<
  'withdrawn' | 'kept',
  { id: string; title: string; vacancyReference: string }[]
>;
