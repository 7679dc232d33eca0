import type { Locale } from '../../lib/i18n/locales';
import type { NotificationPayload, NotificationTemplate } from '../../lib/outbox/schema';
import type { Say } from '../context';
import type { Block, Filling, Form } from '../form';

/** What a notification says, and from which part of its payload each variable comes. */
export type MailTemplate<T extends NotificationTemplate, Variant extends string = string> = {
  /** Which of several forms a payload takes, where there is more than one. */
  variant?(payload: NotificationPayload<T>): Variant;
  /** The form, from the texts of one language. */
  form(say: Say, variant: Variant): Form;
  /** The variables of `form`, beside those that every mail has. */
  filling(payload: NotificationPayload<T>, locale: Locale, site: string): Filling;
};

/** A paragraph. */
export const paragraph = (text: string): Block<string> => ({ kind: 'paragraph', text });

/** How a letter begins where the name of its reader is not known. */
export const greeting = (say: Say) => paragraph(say('emails.hello'));

/** How a letter begins: by name where the name is known. */
export const dear = (say: Say): Block<string>[] => [
  { ...paragraph(say('emails.dear')), when: 'name' },
  { ...greeting(say), not: 'name' },
];

/** How a letter ends. */
export const signature = (say: Say) =>
  paragraph([say('emails.regards'), '', say('emails.signature'), '{organisation}'].join('\n'));

/** How a formal notification ends. */
export const formalSignature = (say: Say) =>
  paragraph([say('emails.formalRegards'), '', say('emails.signature'), '{organisation}'].join('\n'));

/** A button to an address, whose variables are filled as those of texts are. */
export const action = (href: string, label: string): Block<string> => ({ kind: 'action', href, label });
