import { z } from 'zod';

// Payloads hold only what the mail says, so that it reads the same whenever it is delivered.
const vacancy = z.object({
  /** In the recipient's language where the notice has it, else in the notice's own. */
  vacancyTitle: z.string(),
  vacancyReference: z.string(),
});
const application = vacancy.extend({ applicantName: z.string(), applicationReference: z.string() });
/** IANA zone of the duty station, in which every instant of an application is written; older rows have none. */
const timeZone = z.string().default('UTC');
/** An application that was begun and not sent. */
const unsent = vacancy.extend({
  slug: z.string(),
  /** First instant at which applications are no longer accepted: ISO instant */
  closesAt: z.string(),
  /** Of the duty station, IANA */
  timeZone: z.string(),
  station: z.string(),
});
const link = z.object({ url: z.url(), /** ISO instant */ expiresAt: z.string() });

const alert = z.object({
  alertId: z.string(),
  /** What its owner calls the alert. */
  name: z.string(),
  frequency: z.enum(['instant', 'daily', 'weekly']),
  /** How many vacancies have opened that match; the mail lists the first of them. */
  total: z.number().int().positive(),
  vacancies: z.array(
    z.object({
      title: z.string(),
      /** Of the title. */
      language: z.enum(['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt']),
      reference: z.string(),
      slug: z.string(),
      contractType: z.enum(['fixed_term', 'temporary', 'internship', 'consultant']),
      grade: z.string().nullable(),
      station: z.string(),
      /** YYYY-MM-DD in the duty station */
      closingDate: z.string(),
    }),
  ),
  /** The search that the alert follows, as a query string. */
  query: z.string(),
  /** Of the link that stops the alert. */
  token: z.string(),
});

const problem = z.object({
  reference: z.string(),
  /** ISO instant */
  at: z.string(),
  /** What was written, by line. */
  lines: z.array(z.string()),
  /** The notice it is about; title as in `vacancy`. */
  vacancy: vacancy.nullable(),
  screenshots: z.number().int().nonnegative(),
});

/** What each mail template needs to be written; the keys are the notification templates. */
export const payloadSchemas = {
  'verify-email': link,
  'account-exists': z.object({ signInUrl: z.url(), resetUrl: z.url() }),
  'reset-password': link,
  'password-changed': z.object({
    /** ISO instant */
    at: z.string(),
    /** Staff cannot help themselves by a mailed link. */
    staff: z.boolean().default(false),
  }),
  'two-step': z.object({
    /** What has happened to the two-step sign-in of a member of staff. */
    event: z.enum(['on', 'off', 'reset', 'new-codes', 'code-used']),
    /** ISO instant */
    at: z.string(),
    /** Recovery codes that are still unused. */
    codesLeft: z.number().int().nonnegative(),
  }),
  'account-deleted': z.object({
    /** ISO instant */
    at: z.string(),
    /** How many applications were withdrawn with it, and how many are kept without it. */
    withdrawn: z.number().int().nonnegative(),
    kept: z.number().int().nonnegative(),
  }),
  'application-received': application.extend({ /** ISO instant */ submittedAt: z.string(), timeZone }),
  'application-replaced': application.extend({ /** ISO instant */ submittedAt: z.string(), timeZone }),
  'application-replaced-team': vacancy.extend({
    applicationReference: z.string(),
    /** ISO instant */
    submittedAt: z.string(),
    /** Where it stood. */
    stage: z.enum(['screening', 'long_list', 'shortlist', 'recommended', 'not_selected']),
    competitionId: z.string(),
    applicationId: z.string(),
  }),
  'draft-reminder': unsent,
  'draft-extended': unsent,
  'draft-closed': unsent,
  'file-infected': application.extend({
    filename: z.string(),
    /** Until when another may be sent in its place: ISO instant */
    until: z.string(),
    applicationId: z.string(),
  }),
  'application-withdrawn': application.extend({ /** ISO instant */ withdrawnAt: z.string(), timeZone }),
  'invited-to-assessment': application,
  'invited-to-interview': application,
  'competition-closed-selected': application,
  'competition-closed-reserve-list': application,
  'competition-closed-not-selected': application,
  'job-alert': alert,
  'problem-received': problem,
  'problem-reported': problem.extend({ reportId: z.string(), email: z.string() }),
} as const;

export type NotificationTemplate = keyof typeof payloadSchemas;
export type NotificationPayload<T extends NotificationTemplate> = z.infer<(typeof payloadSchemas)[T]>;

/** One mail as the provider takes it. The tags come back in its webhooks: which notification, in which batch. */
export const mailSchema = z.object({
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  /** Beside those every mail has. */
  headers: z.record(z.string(), z.string()).optional(),
  tags: z.object({ notification: z.string(), batch: z.string(), template: z.string() }),
});
/** The body of a batch, in the order of its members; empty while it is not written yet and after it is settled. */
export const bodySchema = z.array(mailSchema);

export type OutgoingMail = z.infer<typeof mailSchema>;
