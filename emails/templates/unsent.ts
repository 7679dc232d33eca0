import type { NotificationPayload } from '../../lib/outbox/schema';
import { formatInstant } from '../../lib/time/format';
import { lastMinute } from '../../lib/time/rules';
import type { Say } from '../context';
import { action, dear, greeting, paragraph, signature, type MailTemplate } from './template';

type Name = 'draft-reminder' | 'draft-extended' | 'draft-closed';

const heading = (name: Name | 'file-infected' | 'application-replaced-team', say: Say) => ({
  subject: say(`emails.${name}.subject`),
  shortens: 'title',
  title: say(`emails.${name}.title`),
  preview: say(`emails.${name}.preview`),
});

/** What is said to someone who has begun an application and not sent it (R14a). */
export function unsent(name: Name): MailTemplate<Name> {
  return {
    form: (say) => ({
      ...heading(name, say),
      blocks: [
        greeting(say),
        paragraph(say(`emails.${name}.what`)),
        {
          kind: 'facts',
          rows: [
            { label: say('emails.facts.vacancy'), value: '{title}' },
            { label: say('emails.facts.reference'), value: '{reference}' },
            { label: say('emails.facts.deadline'), value: '{deadline}' },
          ],
        },
        paragraph(say(`emails.${name}.next`)),
        name === 'draft-closed'
          ? action('{site}/jobs', say('emails.links.vacancies'))
          : action('{site}/apply/{slug}', say('emails.links.continue')),
        signature(say),
      ],
    }),
    filling: (payload, locale) => ({
      values: {
        title: payload.vacancyTitle,
        reference: payload.vacancyReference,
        slug: payload.slug,
        // As on the page: the last minute in which it can be sent, in the time of the duty station.
        deadline: `${formatInstant(locale, lastMinute(payload.closesAt), payload.timeZone)}, ${payload.station}`,
      },
      lists: {},
    }),
  };
}

/** Says that a file of an application was removed because it is infected, and until when another may be sent. */
export const fileInfected: MailTemplate<'file-infected'> = {
  form: (say) => ({
    ...heading('file-infected', say),
    blocks: [
      ...dear(say),
      paragraph(say('emails.file-infected.what')),
      {
        kind: 'facts',
        rows: [
          { label: say('emails.facts.file'), value: '{file}' },
          { label: say('emails.facts.vacancy'), value: '{title}' },
          { label: say('emails.facts.reference'), value: '{reference}' },
          { label: say('emails.facts.application'), value: '{application}' },
          { label: say('emails.facts.until'), value: '{until}' },
        ],
      },
      paragraph(say('emails.file-infected.next')),
      action('{site}/jobs-applied/{applicationId}', say('emails.file-infected.action')),
      signature(say),
    ],
  }),
  filling: (payload, locale) => ({
    values: {
      name: payload.applicantName,
      title: payload.vacancyTitle,
      reference: payload.vacancyReference,
      application: payload.applicationReference,
      file: payload.filename,
      until: formatInstant(locale, payload.until),
      applicationId: payload.applicationId,
    },
    lists: {},
  }),
};

/** Says to the team of a competition that an application under examination was replaced, in the stage it stood at (R14c). */
export const replacedTeam: MailTemplate<
  'application-replaced-team',
  NotificationPayload<'application-replaced-team'>['stage']
> = {
  variant: (payload) => payload.stage,
  form: (say, stage) => ({
    ...heading('application-replaced-team', say),
    blocks: [
      greeting(say),
      paragraph(say('emails.application-replaced-team.what')),
      {
        kind: 'facts',
        rows: [
          { label: say('emails.facts.vacancy'), value: '{title}' },
          { label: say('emails.facts.reference'), value: '{reference}' },
          { label: say('emails.facts.application'), value: '{application}' },
          { label: say('emails.facts.stage'), value: say(`terms.stage.${stage}`) },
          { label: say('emails.facts.submitted'), value: '{instant}' },
        ],
      },
      paragraph(say('emails.application-replaced-team.next')),
      action(
        '{site}/staff/competitions/{competitionId}/applications/{applicationId}',
        say('emails.application-replaced-team.action'),
      ),
    ],
  }),
  filling: (payload, locale) => ({
    values: {
      title: payload.vacancyTitle,
      reference: payload.vacancyReference,
      application: payload.applicationReference,
      instant: formatInstant(locale, payload.submittedAt),
      competitionId: payload.competitionId,
      applicationId: payload.applicationId,
    },
    lists: {},
  }),
};
