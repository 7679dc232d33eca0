import type { ReactNode } from 'react';
import type { MailContext } from '../context';
import type { NotificationPayload, NotificationTemplate } from '../../../../lib/outbox/schema';

/** One mail before it is set: its subject, its heading, the line shown beside the subject in a list, and what it says. */
export type Letter = {
  subject: string;
  title: string;
  preview: string;
  body: ReactNode;
  /** Headers beside those every mail has. */
  headers?: Record<string, string>;
};

/** Writes the mail of one notification template. */
export type Template<T extends NotificationTemplate> = (
  payload: NotificationPayload<T>,
  mail: MailContext,
) => Letter;
