/** The settings that say how mail leaves. */
export type MailSettings = { RESEND_API_KEY?: string | undefined; SMTP_URL?: string | undefined };

/** How mail leaves an installation with these settings: by a provider, or only into the local mailbox. */
export function mailProvider({ RESEND_API_KEY, SMTP_URL }: MailSettings): 'resend' | 'smtp' | 'mailbox' {
  if (RESEND_API_KEY !== undefined) return 'resend';
  return SMTP_URL === undefined ? 'mailbox' : 'smtp';
}
