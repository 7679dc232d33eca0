import { closingKey, closingOutcome } from '@/lib/competitions/closing/rules';
import { transition } from '@/lib/competitions/stages/rules';
import type { NotificationPayload, NotificationTemplate } from '@/lib/outbox/schema';
import { addDuration } from '@/lib/time/rules';
import { titleIn } from '@/lib/vacancies/rules';
import type { Competition } from '../competitions/plan';
import { idOf } from '../ids';
import type { Writer } from '../rows';
import type { Applicant } from '../people/rows';
import { moveId, type Step } from './journey';

type Told = {
  number: number;
  id: string;
  reference: string;
  applicantName: string;
  applicant: Applicant;
  competition: Competition;
  steps: Step[];
};

/** Writes, as sent long ago, what the product would have told the applicant at each step. */
export function addNotifications(writer: Writer, told: Told): void {
  const { number, id, steps, competition } = told;
  const { timeZone } = competition;
  const add = notifier(writer, told);
  steps.forEach(({ from, to, at }, step) => {
    if (from === null)
      return add('application-received', `application-received:${id}`, at, {
        submittedAt: at.toISOString(),
        timeZone,
      });
    const template = transition(from, to, competition.contractType)?.notifies;
    if (template === 'application-withdrawn')
      add(template, `application-withdrawn:${id}`, at, { withdrawnAt: at.toISOString(), timeZone });
    else if (template === 'invited-to-assessment' || template === 'invited-to-interview')
      add(template, `${template}:${moveId(number, step)}`, at, {});
  });
  const outcome = closingOutcome(steps.at(-1)!.to);
  if (competition.state !== 'closed' || !outcome) return;
  add(outcome.template, closingKey(competition.id, id), competition.until, {});
  competition.notified += 1;
}

function notifier(writer: Writer, { number, id, reference, applicantName, applicant, competition }: Told) {
  const { email, locale } = applicant.identity;
  const about = {
    vacancyTitle: titleIn(competition.titles, locale).title,
    vacancyReference: competition.reference,
    applicantName,
    applicationReference: reference,
  };
  let count = 0;
  return <T extends NotificationTemplate>(
    template: T,
    key: string,
    at: Date,
    rest: Omit<NotificationPayload<T>, keyof typeof about>,
  ) => {
    writer.add('Notification', {
      id: idOf('notification', number * 16 + count),
      key,
      template,
      recipient: email,
      locale,
      payload: { ...about, ...rest },
      status: 'sent',
      candidateId: applicant.id,
      applicationId: id,
      competitionId: competition.id,
      availableAt: at,
      createdAt: at,
      sentAt: addDuration(at, { seconds: 20 }),
    });
    count += 1;
  };
}
