import type { NotificationPayload } from '../../lib/outbox/schema';
import { formatInstant } from '../../lib/time/format';
import { greeting, paragraph, signature, type MailTemplate } from './template';

type Event = NotificationPayload<'two-step'>['event'];

/** What has happened to the two-step sign-in of a member of staff; someone who did not do it learns what to do (R25). */
export const twoStep: MailTemplate<'two-step', Event> = {
  variant: ({ event }) => event,
  form: (say, event) => ({
    subject: say(`emails.two-step.${event}.subject`),
    title: say(`emails.two-step.${event}.title`),
    preview: say('emails.two-step.preview'),
    blocks: [
      greeting(say),
      paragraph(say(`emails.two-step.${event}.what`)),
      paragraph(say(`emails.two-step.${event}.next`)),
      paragraph(say('emails.two-step.unasked')),
      signature(say),
    ],
  }),
  filling: ({ at, codesLeft }, locale) => ({
    values: { instant: formatInstant(locale, at), count: codesLeft },
    lists: {},
  }),
};
