import { z } from 'zod';

// Payloads hold only what the mail says, so that it reads the same whenever it is delivered.
const vacancy = z.object({
  /** In the recipient's language where the notice has it, else in the notice's own. */
  vacancyTitle: z.string(),
  vacancyReference: z.string(),
});
const application = vacancy.extend({ applicantName: z.string(), applicationReference: z.string() });
const link = z.object({ url: z.url(), /** ISO instant */ expiresAt: z.string() });

/** What each mail template needs to be written; the keys are the notification templates. */
export const payloadSchemas = {
  'verify-email': link,
  'account-exists': z.object({ signInUrl: z.url(), resetUrl: z.url() }),
  'reset-password': link,
  'password-changed': z.object({ /** ISO instant */ at: z.string() }),
  'application-received': application.extend({ /** ISO instant */ submittedAt: z.string() }),
  'application-withdrawn': application.extend({ /** ISO instant */ withdrawnAt: z.string() }),
  'invited-to-assessment': application,
  'invited-to-interview': application,
  'competition-closed-selected': application,
  'competition-closed-reserve-list': application,
  'competition-closed-not-selected': application,
} as const;

export type NotificationTemplate = keyof typeof payloadSchemas;
export type NotificationPayload<T extends NotificationTemplate> = z.infer<(typeof payloadSchemas)[T]>;
