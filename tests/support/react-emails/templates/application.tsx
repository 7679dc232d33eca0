import type { ClosingTemplate as Outcome } from '../../../../lib/competitions/closing/rules';
import type { NotificationPayload } from '../../../../lib/outbox/schema';
import { formatInstant } from '../../../../lib/time/format';
import type { MailContext } from '../context';
import { Action, Facts, Greeting, Paragraph, Signature } from '../parts';
import { shorten } from '../text';
import type { Template } from './letter';

type Invitation = 'invited-to-assessment' | 'invited-to-interview';
type Name = 'application-received' | 'application-withdrawn' | Invitation | Outcome;
type Payload = NotificationPayload<Invitation>;

function heading(template: Name, payload: Payload, { t }: MailContext) {
  const { vacancyTitle, vacancyReference: reference, applicationReference: application } = payload;
  const subject = (title: string) => t(`emails.${template}.subject`, { title, reference });
  return {
    subject: subject(shorten(vacancyTitle, subject('').length)),
    title: t(`emails.${template}.title`),
    preview: t(`emails.${template}.preview`, { application }),
  };
}

function particulars(payload: Payload, { t }: MailContext) {
  return [
    { label: t('emails.facts.vacancy'), value: payload.vacancyTitle },
    { label: t('emails.facts.reference'), value: payload.vacancyReference },
    { label: t('emails.facts.application'), value: payload.applicationReference },
  ];
}

const applications = ({ site, t }: MailContext) => (
  <Action href={`${site}/jobs-applied`} label={t('emails.links.applications')} />
);
const vacancies = ({ site, t }: MailContext) => (
  <Action href={`${site}/jobs`} label={t('emails.links.vacancies')} />
);

/** The confirmation of an application, with its number and what happens next (R15). */
export const applicationReceived: Template<'application-received'> = (payload, mail) => {
  const { t, locale } = mail;
  const received = { label: t('emails.facts.submitted'), value: formatInstant(locale, payload.submittedAt) };
  return {
    ...heading('application-received', payload, mail),
    body: (
      <>
        <Greeting mail={mail} name={payload.applicantName} />
        <Paragraph>{t('emails.application-received.what')}</Paragraph>
        <Facts facts={[...particulars(payload, mail), received]} />
        <Paragraph>{t('emails.application-received.next')}</Paragraph>
        <Paragraph>{t('emails.application-received.follow')}</Paragraph>
        {applications(mail)}
        <Signature mail={mail} />
      </>
    ),
  };
};

/** The confirmation of a withdrawal (R16). */
export const applicationWithdrawn: Template<'application-withdrawn'> = (payload, mail) => {
  const { t, locale } = mail;
  const withdrawn = { label: t('emails.facts.withdrawn'), value: formatInstant(locale, payload.withdrawnAt) };
  return {
    ...heading('application-withdrawn', payload, mail),
    body: (
      <>
        <Greeting mail={mail} name={payload.applicantName} />
        <Paragraph>{t('emails.application-withdrawn.what')}</Paragraph>
        <Facts facts={[...particulars(payload, mail), withdrawn]} />
        <Paragraph>{t('emails.application-withdrawn.next')}</Paragraph>
        <Paragraph>{t('emails.application-withdrawn.unasked')}</Paragraph>
        {applications(mail)}
        <Signature mail={mail} />
      </>
    ),
  };
};

/** An invitation to who is on the shortlist; the recruiter sends date and arrangements (R20). */
export function invitation(template: Invitation): Template<Invitation> {
  return function InvitationLetter(payload, mail) {
    const { t } = mail;
    return {
      ...heading(template, payload, mail),
      body: (
        <>
          <Greeting mail={mail} name={payload.applicantName} />
          <Paragraph>{t(`emails.${template}.what`)}</Paragraph>
          <Facts facts={particulars(payload, mail)} />
          <Paragraph>{t(`emails.${template}.next`)}</Paragraph>
          <Paragraph>{t(`emails.${template}.adjust`)}</Paragraph>
          {applications(mail)}
          <Signature mail={mail} />
        </>
      ),
    };
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
export function outcome(template: Outcome): Template<Outcome> {
  return function OutcomeLetter(payload, mail) {
    const { t } = mail;
    return {
      ...heading(template, payload, mail),
      body: (
        <>
          <Greeting mail={mail} name={payload.applicantName} />
          <Paragraph>{t(`emails.${template}.what`)}</Paragraph>
          <Facts facts={particulars(payload, mail)} />
          {outcomes[template].map((key) => (
            <Paragraph key={key}>{t(key)}</Paragraph>
          ))}
          {template === 'competition-closed-selected' ? applications(mail) : vacancies(mail)}
          <Signature mail={mail} formal />
        </>
      ),
    };
  };
}
