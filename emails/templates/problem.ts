import type { NotificationPayload } from '../../lib/outbox/schema';
import type { Locale } from '../../lib/i18n/locales';
import { formatInstant } from '../../lib/time/format';
import type { Say } from '../context';
import type { Block, Filling } from '../form';
import { action, greeting, paragraph, signature, type MailTemplate } from './template';

type Name = 'problem-received' | 'problem-reported';

const heading = (name: Name, say: Say) => ({
  subject: say(`emails.${name}.subject`),
  title: say(`emails.${name}.title`),
  preview: say(`emails.${name}.preview`),
});

function facts(say: Say, ...last: { label: string; value: string }[]): Block<string> {
  const rows = [
    { label: say('emails.facts.report'), value: '{reference}' },
    { label: say('emails.facts.reported'), value: '{instant}' },
    { label: say('emails.facts.vacancy'), value: '{vacancy}', when: 'about' },
    { label: say('emails.facts.reference'), value: '{vacancyReference}', when: 'about' },
    { label: say('emails.problem-received.screenshots'), value: '{screenshots}', when: 'screenshots' },
    ...last,
  ];
  return { kind: 'facts', rows };
}

function fillingOf(payload: NotificationPayload<'problem-received'>, locale: Locale): Filling {
  const { reference, at, vacancy, screenshots, lines } = payload;
  return {
    values: {
      reference,
      instant: formatInstant(locale, at),
      about: vacancy ? 1 : 0,
      vacancy: vacancy?.vacancyTitle ?? '',
      vacancyReference: vacancy?.vacancyReference ?? '',
      screenshots,
    },
    lists: { lines: lines.map((line) => ({ line })) },
  };
}

/** The acknowledgement of a problem report, with what it said and its reference (R5). */
export const problemReceived: MailTemplate<'problem-received'> = {
  form: (say) => ({
    ...heading('problem-received', say),
    blocks: [
      greeting(say),
      paragraph(say('emails.problem-received.what')),
      facts(say),
      { ...paragraph(say('emails.problem-received.quoted')), when: 'lines' },
      { ...paragraph(say('emails.problem-received.withheld')), not: 'lines' },
      { kind: 'quotation', list: 'lines', when: 'lines' },
      paragraph(say('emails.problem-received.next')),
      paragraph(say('emails.problem-received.unasked')),
      signature(say),
    ],
  }),
  filling: fillingOf,
};

/** Tells support that a problem was reported, in the language of the report. */
export const problemReported: MailTemplate<'problem-reported'> = {
  form: (say) => ({
    ...heading('problem-reported', say),
    blocks: [
      paragraph(say('emails.problem-reported.what')),
      facts(say, { label: say('emails.problem-reported.email'), value: '{email}' }),
      paragraph(say('emails.problem-reported.quoted')),
      { kind: 'quotation', list: 'lines' },
      action('{site}/staff/support/{reportId}', say('emails.problem-reported.action')),
    ],
  }),
  filling(payload, locale) {
    const { values, lists } = fillingOf(payload, locale);
    return { values: { ...values, email: payload.email, reportId: payload.reportId }, lists };
  },
};
