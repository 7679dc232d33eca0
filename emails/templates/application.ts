import type { ClosingTemplate as Outcome } from '../../lib/competitions/closing/rules';
import type { NotificationPayload } from '../../lib/outbox/schema';
import { formatInstant } from '../../lib/time/format';
import type { Say } from '../context';
import type { Block } from '../form';
import { action, dear, formalSignature, paragraph, signature, type MailTemplate } from './template';

type Invitation = 'invited-to-assessment' | 'invited-to-interview';
type Name = 'application-received' | 'application-replaced' | 'application-withdrawn' | Invitation | Outcome;

const heading = (name: Name, say: Say) => ({
  subject: say(`emails.${name}.subject`),
  shortens: 'title',
  title: say(`emails.${name}.title`),
  preview: say(`emails.${name}.preview`),
});

function facts(say: Say, ...last: { label: string; value: string }[]): Block<string> {
  const rows = [
    { label: say('emails.facts.vacancy'), value: '{title}' },
    { label: say('emails.facts.reference'), value: '{reference}' },
    { label: say('emails.facts.application'), value: '{application}' },
    ...last,
  ];
  return { kind: 'facts', rows };
}

const valuesOf = (payload: NotificationPayload<Invitation>) => ({
  name: payload.applicantName,
  title: payload.vacancyTitle,
  reference: payload.vacancyReference,
  application: payload.applicationReference,
});

const applications = (say: Say) => action('{site}/jobs-applied', say('emails.links.applications'));
const vacancies = (say: Say) => action('{site}/jobs', say('emails.links.vacancies'));

/** The confirmation of an application, with its number and what happens next (R15). */
export const applicationReceived: MailTemplate<'application-received'> = {
  form: (say) => ({
    ...heading('application-received', say),
    blocks: [
      ...dear(say),
      paragraph(say('emails.application-received.what')),
      facts(say, { label: say('emails.facts.submitted'), value: '{instant}' }),
      paragraph(say('emails.application-received.next')),
      paragraph(say('emails.application-received.follow')),
      applications(say),
      signature(say),
    ],
  }),
  filling: (payload, locale) => ({
    values: { ...valuesOf(payload), instant: formatInstant(locale, payload.submittedAt, payload.timeZone) },
    lists: {},
  }),
};

/** The confirmation of a submission that took the place of another (R14c). */
export const applicationReplaced: MailTemplate<'application-replaced'> = {
  form: (say) => ({
    ...heading('application-replaced', say),
    blocks: [
      ...dear(say),
      paragraph(say('emails.application-replaced.what')),
      facts(say, { label: say('emails.facts.submitted'), value: '{instant}' }),
      paragraph(say('emails.application-received.next')),
      paragraph(say('emails.application-replaced.unasked')),
      applications(say),
      signature(say),
    ],
  }),
  filling: applicationReceived.filling,
};

/** The confirmation of a withdrawal (R16). */
export const applicationWithdrawn: MailTemplate<'application-withdrawn'> = {
  form: (say) => ({
    ...heading('application-withdrawn', say),
    blocks: [
      ...dear(say),
      paragraph(say('emails.application-withdrawn.what')),
      facts(say, { label: say('emails.facts.withdrawn'), value: '{instant}' }),
      paragraph(say('emails.application-withdrawn.next')),
      paragraph(say('emails.application-withdrawn.unasked')),
      applications(say),
      signature(say),
    ],
  }),
  filling: (payload, locale) => ({
    values: { ...valuesOf(payload), instant: formatInstant(locale, payload.withdrawnAt, payload.timeZone) },
    lists: {},
  }),
};

/** An invitation to who is on the shortlist; the recruiter sends date and arrangements (R20). */
export function invitation(name: Invitation): MailTemplate<Invitation> {
  return {
    form: (say) => ({
      ...heading(name, say),
      blocks: [
        ...dear(say),
        paragraph(say(`emails.${name}.what`)),
        facts(say),
        paragraph(say(`emails.${name}.next`)),
        paragraph(say(`emails.${name}.adjust`)),
        applications(say),
        signature(say),
      ],
    }),
    filling: (payload) => ({ values: valuesOf(payload), lists: {} }),
  };
}

// What each formal notification says after the particulars, in this order.
const outcomes = {
  'competition-closed-selected': [
    'emails.competition-closed-selected.next',
    'emails.competition-closed-selected.caution',
    'emails.competition-closed-selected.thanks',
  ],
  'competition-closed-reserve-list': [
    'emails.competition-closed-reserve-list.next',
    'emails.competition-closed-reserve-list.free',
    'emails.competition-closed-reserve-list.thanks',
  ],
  'competition-closed-not-selected': [
    'emails.competition-closed-not-selected.thanks',
    'emails.competition-closed-not-selected.free',
  ],
} as const satisfies Record<Outcome, readonly string[]>;

/** The formal notification at closing (R20). */
export function outcome(name: Outcome): MailTemplate<Outcome> {
  return {
    form: (say) => ({
      ...heading(name, say),
      blocks: [
        ...dear(say),
        paragraph(say(`emails.${name}.what`)),
        facts(say),
        ...outcomes[name].map((key) => paragraph(say(key))),
        name === 'competition-closed-selected' ? applications(say) : vacancies(say),
        formalSignature(say),
      ],
    }),
    filling: (payload) => ({ values: valuesOf(payload), lists: {} }),
  };
}
