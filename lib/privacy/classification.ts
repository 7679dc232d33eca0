import type { Prisma } from '../db/models';
import type { entrySchemas, SectionName } from '../profiles/schema';
import type { KindName } from './kinds';

type Models = Prisma.TypeMap['model'];
/** The columns of a model: those that Prisma can refer to in a query. */
type Columns<M extends keyof Models> = keyof Models[M]['fields'];
type Classes<Field extends PropertyKey> = Readonly<Record<Field, KindName | null>>;

const none = <const Fields extends readonly string[]>(...fields: Fields) =>
  Object.fromEntries(fields.map((field) => [field, null])) as Record<Fields[number], null>;
const all = <K extends KindName, const Fields extends readonly string[]>(kind: K, ...fields: Fields) =>
  Object.fromEntries(fields.map((field) => [field, kind])) as Record<Fields[number], K>;

/**
 * Which column of the database holds personal data, and of which kind (lib/privacy/kinds.ts); null where it holds none by itself.
 * Ids count as personal only where they name a person to a reader of the row. A new column does not compile until it is here.
 */
export const columns: { readonly [M in keyof Models]: Classes<Columns<M>> } = {
  DutyStation: none('id', 'nameEn', 'nameFr', 'country', 'timeZone', 'office', 'region', 'language'),
  Vacancy: {
    ...none('id', 'reference', 'slug', 'contractType', 'category', 'grade', 'departmentEn', 'departmentFr'),
    ...none('dutyStationId', 'arrangement', 'durationMonths', 'positions', 'postAdjustment', 'status'),
    ...none('opensAt', 'closingDate', 'closesAt', 'cancelledAt', 'reopenedAt', 'reAdvertisesId'),
    ...none('createdAt', 'updatedAt'),
    createdById: 'staffAct',
  },
  VacancyLookup: none('vacancyId', 'text', 'titleEn', 'titleFr'),
  VacancyText: none(
    ...(['id', 'vacancyId', 'language', 'title', 'summary', 'content', 'complete', 'addedAt'] as const),
    'updatedAt',
  ),
  VacancyRevision: {
    ...none('id', 'vacancyId', 'number', 'reason', 'content', 'createdAt'),
    actorId: 'staffAct',
  },
  VacancyTemplate: none('id', 'name', 'contractType', 'content', 'updatedAt'),
  ScreeningQuestion: none(
    ...([
      'id',
      'vacancyId',
      'position',
      'kind',
      'required',
      'prompt',
      'options',
      'knockOut',
      'fact',
    ] as const),
  ),
  Competition: {
    ...none('id', 'vacancyId', 'status', 'openedAt', 'closedAt', 'blind'),
    ...all('staffAct', 'recruiterId', 'hiringManagerId', 'closedById'),
  },
  AssessmentStep: none('id', 'competitionId', 'position', 'titleEn', 'titleFr', 'kind'),
  PanelMember: { ...none('competitionId', 'chair'), staffId: 'staffAct' },
  Score: {
    ...none('id', 'applicationId', 'competency', 'updatedAt'),
    staffId: 'staffAct',
    ...all('assessment', 'value', 'comment'),
  },
  Application: {
    ...none('id', 'competitionId', 'assessmentStepId', 'liveKey', 'erasedAt'),
    ...all('application', 'reference', 'candidateId', 'stage', 'locale', 'source'),
    ...all('application', 'internal', 'submittedAt', 'stageChangedAt', 'withdrawnAt'),
    ...all('applicationIndex', 'applicantName', 'nationality'),
  },
  Submission: {
    ...none('id', 'applicationId', 'number', 'snapshotVersion', 'keyId'),
    ...all('application', 'snapshot', 'answers', 'letter', 'submittedAt'),
  },
  SubmissionFile: {
    ...none('id', 'submissionId', 'position', 'fileKey'),
    ...all('application', 'kind', 'filename', 'replacedAt'),
  },
  ApplicationDraft: {
    ...none('id', 'competitionId', 'remindedAt', 'closedAt'),
    ...all('draft', 'candidateId', 'answers', 'letter', 'createdAt', 'updatedAt'),
  },
  SavedVacancy: { ...none('vacancyId'), ...all('account', 'candidateId', 'savedAt') },
  Draft: {
    ...none('id', 'instance', 'baseVersion', 'writer'),
    ...all('draft', 'candidateId', 'form', 'updatedAt'),
    data: 'sealedDraft',
  },
  ApplicantFacts: {
    ...none('applicationId', 'competitionId', 'indexVersion'),
    ...all('applicationIndex', 'sortName', 'lookup', 'nationality', 'nationalities', 'educationLevel'),
    ...all('applicationIndex', 'fields', 'experienceMonths', 'employed', 'languages', 'text'),
  },
  StageMove: {
    ...none('id', 'applicationId', 'assessmentStepId', 'batchId', 'actorKind'),
    ...all('application', 'from', 'to', 'at'),
    note: 'assessment',
    actorId: 'staffAct',
  },
  CandidateAccount: {
    ...none('id'),
    ...all(
      'account',
      'email',
      'kind',
      'staffContract',
      'locale',
      'emailVerifiedAt',
      'createdAt',
      'updatedAt',
    ),
    passwordHash: 'credential',
  },
  CandidateSession: {
    ...none('id', 'accountId'),
    ...all('session', 'createdAt', 'lastSeenAt', 'expiresAt', 'userAgent'),
  },
  StaffAccount: {
    ...none('id'),
    ...all('staff', 'email', 'name', 'role', 'locale', 'active', 'createdAt', 'updatedAt'),
    ...all('staffCredential', 'passwordHash', 'totpSecretAt', 'totpEnabledAt', 'totpLastStep'),
    totpSecret: 'staffSecret',
  },
  StaffSession: {
    ...none('id', 'accountId'),
    ...all('staffSession', 'createdAt', 'lastSeenAt', 'expiresAt', 'secondFactorAt', 'userAgent'),
  },
  StaffRecoveryCode: { ...none('id', 'accountId'), ...all('staffCredential', 'codeHash', 'usedAt') },
  AccountToken: {
    ...none('id', 'purpose', 'candidateId', 'staffId', 'createdAt'),
    ...all('link', 'tokenHash', 'email', 'expiresAt', 'usedAt'),
  },
  RateLimit: { ...none('points', 'resetsAt'), key: 'link' },
  Consent: {
    ...none('id', 'candidateId'),
    ...all('account', 'purpose', 'version', 'givenAt', 'withdrawnAt'),
  },
  CandidateProfile: {
    ...none('id', 'accountId'),
    ...all('profileIndex', 'givenName', 'familyName', 'nationality', 'residence'),
    ...all('profileIndex', 'wantsShortTerm', 'wantsConsultancy', 'wantsInternship', 'completedAt'),
    ...all('profile', 'createdAt', 'updatedAt'),
  },
  ProfileSection: {
    ...none('profileId'),
    ...all('profile', 'name', 'nothingToDeclare', 'byHand', 'updatedAt'),
  },
  ProfileEntry: {
    ...none('id', 'profileId', 'position', 'version', 'keyId'),
    ...all('profile', 'section', 'data', 'createdAt', 'updatedAt'),
  },
  ProfileAttachment: {
    ...none('id', 'profileId', 'fileKey', 'position'),
    ...all('profile', 'kind', 'filename', 'createdAt'),
  },
  EmployeeProfile: {
    ...none('accountId'),
    ...all('employment', 'staffNumber', 'contract', 'grade', 'dutyStationId', 'entryDate'),
  },
  JobAlert: {
    ...none('id', 'candidateId', 'coveredUntil'),
    ...all('account', 'name', 'criteria', 'frequency', 'locale', 'active', 'lastSentAt', 'createdAt'),
    unsubscribeHash: 'link',
  },
  Notification: {
    ...none('id', 'key', 'candidateId', 'applicationId', 'competitionId', 'batchId', 'batchPosition'),
    ...none('availableAt', 'providerId', 'deliveryEvent', 'deliveryEventAt', 'lastError'),
    ...all('mail', 'template', 'recipient', 'locale', 'payload', 'status', 'createdAt', 'sentAt'),
  },
  NotificationBatch: {
    ...none('id', 'key', 'status', 'attempts', 'firstAttemptAt', 'nextAttemptAt', 'leaseOwner'),
    ...none('leaseUntil', 'settledAt', 'lastError', 'createdAt'),
    body: 'mailCopy',
  },
  Heartbeat: none('name', 'at'),
  MailboxMessage: {
    ...none('id', 'batchKey', 'position', 'receivedAt'),
    ...all('mailCopy', 'recipient', 'subject', 'html', 'text', 'headers'),
  },
  AuditEntry: {
    ...none('sequence', 'at', 'actorKind', 'action', 'resource', 'resourceId', 'previousHash', 'hash'),
    ...all('audit', 'actorId', 'detail'),
  },
  ProblemReport: {
    ...none('id', 'vacancyId', 'suspect'),
    ...all('report', 'reference', 'description', 'email', 'locale', 'status', 'userAgent'),
    ...all('report', 'createdAt', 'resolvedAt'),
    assigneeId: 'staffAct',
    note: 'reportNote',
  },
  ProblemScreenshot: {
    ...none('id', 'reportId', 'sha256', 'storageKey'),
    ...all('reportNote', 'mediaType', 'size'),
  },
  StoredFile: {
    ...none('key', 'mediaType', 'size', 'sha256', 'sealedBy', 'scanState', 'scannedAt', 'createdAt'),
    ...all('file', 'bytes'),
    ...all('fileText', 'extractedText'),
  },
};

type Entries = typeof entrySchemas;
type EntryField<S extends SectionName> = keyof Entries[S]['shape'];

/** What the entries of each section of a profile hold, in profiles, drafts and snapshots alike. */
export const profileFields: { readonly [S in SectionName]: Classes<EntryField<S>> } = {
  personal: {
    ...all('profile', 'givenName', 'familyName', 'nameOrder', 'latinName', 'otherNames', 'phone', 'orcid'),
    ...all('sealedProfile', 'dateOfBirth', 'gender'),
  },
  nationality: all('profile', 'countries', 'other'),
  address: all('profile', 'line1', 'line2', 'city', 'region', 'postalCode', 'country'),
  languages: all(
    'profile',
    'language',
    'other',
    'motherTongue',
    'reading',
    'writing',
    'speaking',
    'listening',
  ),
  education: all(
    'profile',
    ...(['level', 'status', 'title', 'field', 'institution', 'city', 'country', 'from', 'to'] as const),
  ),
  employment: all(
    'profile',
    ...(['title', 'employer', 'city', 'country', 'share', 'unpaid', 'expertise', 'from', 'to'] as const),
    ...(['duties', 'reasonForLeaving', 'afterwards'] as const),
  ),
  relatives: all('sealedProfile', 'kind', 'organization', 'name', 'relation'),
  trainings: all('profile', 'kind', 'title', 'provider', 'date', 'expires', 'details'),
  expertise: all('profile', 'area', 'level', 'years'),
  computer_skills: all('profile', 'skill', 'level'),
  publications: all('profile', 'kind', 'title', 'authors', 'publisher', 'date', 'doi', 'url'),
  references: all(
    'profile',
    ...(['name', 'title', 'organization', 'relationship', 'email', 'phone', 'contact', 'consent'] as const),
  ),
  contract_interests: all('profile', 'shortTerm', 'consultancy', 'internship', 'availableFrom'),
};
