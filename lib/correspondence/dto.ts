import type { Locale } from '../i18n/locales';

/** A message about an application, as its applicant reads it. */
export type MessageDto = {
  id: string;
  /** ISO instant at which it was sent, or filed where it has not been sent. */
  at: string;
  language: Locale;
  /** Null once its text has been removed, as all mail is after its period. */
  text: { subject: string; paragraphs: string[] } | null;
  /** Whether it left for the applicant's mailbox, is about to, or could not be delivered. */
  delivery: 'sent' | 'waiting' | 'failed';
};
